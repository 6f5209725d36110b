import numpy as np
import pytest

from zen_digits.core.training.learning_rate.curve import RateCurve, RatePoint, suggest

RATES = [float(rate) for rate in np.geomspace(1e-5, 1, 51)]


def curve(losses: list[float]) -> tuple[RatePoint, ...]:
    return tuple(RatePoint(rate, loss) for rate, loss in zip(RATES, losses, strict=False))


def test_a_quarter_of_the_rate_with_the_least_loss_is_suggested() -> None:
    losses = [2.3] * 20 + [2.0, 1.0, 0.5, 0.7, 1.2]
    found = suggest(curve(losses))
    assert found.least_at == RATES[22]
    assert found.rate == pytest.approx(RATES[22] / 4, rel=0.05)
    assert found.reason == "before_growth"


def test_where_the_loss_still_falls_the_greatest_rate_is_suggested() -> None:
    found = suggest(curve([2.3] * 20 + [2.0, 1.0, 0.5]))
    assert found.reason == "still_falling"
    assert found.rate == pytest.approx(RATES[22], rel=0.05)


def test_where_the_loss_never_fell_nothing_is_suggested() -> None:
    assert suggest(curve([2.3] * 30 + [5.0] * 5)).rate is None
    assert suggest(()).reason == "never_fell"


def test_losses_are_smoothed_without_a_bias_to_zero() -> None:
    found = RateCurve()
    for rate in RATES[:12]:
        found.add(rate, 2.0)
    assert [point.loss for point in found.points] == pytest.approx([2.0] * 12)
    assert not found.has_grown
    found.add(1.0, 100.0)
    assert found.has_grown
    assert found.points[-1].loss < 30.0
