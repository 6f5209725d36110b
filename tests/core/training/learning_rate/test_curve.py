import numpy as np
import pytest

from zen_digits.core.training.learning_rate.curve import RateCurve, RatePoint, suggest

RATES = [float(rate) for rate in np.geomspace(1e-5, 1, 51)]


def curve(losses: list[float]) -> tuple[RatePoint, ...]:
    return tuple(RatePoint(rate, loss) for rate, loss in zip(RATES, losses, strict=False))


DESCENT = [2.3] * 20 + [2.0, 1.0]


def test_a_tenth_of_the_largest_rate_with_a_loss_near_the_least_is_suggested() -> None:
    found = suggest(curve([*DESCENT, 0.5, 0.54, 0.56, 1.2]))
    assert found.low_until == RATES[23]
    assert found.rate == pytest.approx(RATES[23] / 10, rel=0.05)
    assert found.reason == "before_growth"


@pytest.mark.parametrize("depths", [(0.5, 0.52), (0.52, 0.5)])
def test_of_two_valleys_the_one_with_the_larger_rates_counts(depths: tuple[float, float]) -> None:
    first, second = depths
    found = suggest(curve([*DESCENT, first, 0.9, 1.1, 0.8, second, 1.2, 2.0]))
    assert found.low_until == RATES[26]
    assert found.reason == "before_growth"


def test_a_second_valley_that_is_not_as_deep_does_not_count() -> None:
    assert suggest(curve([*DESCENT, 0.5, 0.9, 0.7, 1.2])).low_until == RATES[22]


def test_noise_moves_the_suggestion_little() -> None:
    rates = []
    for seed in range(20):
        noise = np.random.default_rng(seed).normal(1, 0.1, len(RATES))
        found = RateCurve()
        for exponent, (rate, factor) in enumerate(zip(RATES, noise, strict=True)):
            found.add(rate, factor * valley(exponent))
        rates.append(suggest(found.points).rate or 0)
    assert max(rates) < 2 * min(rates)


def valley(place: int) -> float:
    """A loss that falls, is the same for a decade and a half, and grows."""
    return max(0.5, 2.3 - 0.12 * place, 0.5 + 0.5 * (place - 35))


def test_where_the_loss_still_falls_the_greatest_rate_is_suggested() -> None:
    found = suggest(curve([2.3] * 20 + [2.0, 1.0, 0.5]))
    assert found.reason == "still_falling"
    assert found.rate == pytest.approx(RATES[22], rel=0.05)


def test_where_the_loss_never_fell_nothing_is_suggested() -> None:
    assert suggest(curve([2.3] * 30 + [5.0] * 5)).rate is None
    assert suggest(()).reason == "never_fell"


def test_where_the_loss_grows_at_once_nothing_is_suggested() -> None:
    assert suggest(curve([2.3 * 1.3**place for place in range(20)])).reason == "never_fell"


def test_losses_are_smoothed_without_a_bias_to_zero() -> None:
    found = RateCurve()
    for rate in RATES[:12]:
        found.add(rate, 2.0)
    assert [point.loss for point in found.points] == pytest.approx([2.0] * 12)
    assert not found.has_grown
    found.add(1.0, 100.0)
    assert found.has_grown
    assert found.points[-1].loss < 30.0


def test_a_hump_does_not_end_the_search() -> None:
    found = RateCurve()
    for rate, loss in zip(RATES, [*[2.3] * 5, *[0.5] * 20, *[1.3] * 20], strict=False):
        found.add(rate, loss)
    assert found.points[-1].loss > 2 * min(point.loss for point in found.points)
    assert not found.has_grown
