import pytest
import torch
from helpers.settings import choices_of
from torch import nn

from zen_digits.core.training.schedules import rate_factor

BATCHES = 90


def rates(schedule: str) -> list[float]:
    return [rate_factor(schedule, done, BATCHES) for done in range(BATCHES)]


def test_constant_stays() -> None:
    assert rates("constant") == [1.0] * BATCHES


def test_one_cycle_rises_for_a_fifth_and_falls_to_almost_zero() -> None:
    seen = rates("one_cycle")
    assert max(seen) == pytest.approx(1.0, abs=0.01)
    assert seen.index(max(seen)) == pytest.approx(BATCHES / 5, abs=1)
    assert seen[0] == pytest.approx(0.25, abs=0.03)
    assert seen[-1] < 0.01


@pytest.mark.parametrize("batches", [1, 2, 3, 4, 7, 90])
def test_one_cycle_gives_few_batches_as_much_on_average_as_many(batches: int) -> None:
    factors = [rate_factor("one_cycle", done, batches) for done in range(batches)]
    mean = 0.2 * (0.25 + 1) / 2 + 0.8 / 2  # the area under the cycle
    assert sum(factors) / batches == pytest.approx(mean, rel=0.2)


def test_cosine_falls_to_zero_along_half_a_wave() -> None:
    seen = rates("cosine")
    assert seen[0] == 1.0
    assert seen[BATCHES // 2] == pytest.approx(0.5, abs=0.02)
    assert seen[-1] < 0.001
    assert seen == sorted(seen, reverse=True)


def test_step_falls_to_a_tenth_after_each_third() -> None:
    thirds = [1.0] * 30 + [0.1] * 30 + [0.01] * 30
    assert rates("step") == pytest.approx(thirds)


@pytest.mark.parametrize("schedule", choices_of("schedule"))
@pytest.mark.parametrize("batches", [1, 2, 3, 5, 6])
def test_short_runs_have_rates_too(schedule: str, batches: int) -> None:
    assert all(0 < rate_factor(schedule, done, batches) <= 1 for done in range(batches))


def test_a_long_one_cycle_is_that_of_torch() -> None:
    weight, batches = nn.Parameter(torch.zeros(1)), 1000
    optimizer = torch.optim.SGD([weight], 1.0)
    plan = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, 1.0, total_steps=batches, pct_start=0.2, anneal_strategy="linear", div_factor=4
    )
    for done in range(batches):
        factor = rate_factor("one_cycle", done, batches)
        assert factor == pytest.approx(optimizer.param_groups[0]["lr"], abs=0.004)
        optimizer.step()
        if plan.last_epoch < batches - 1:
            plan.step()
