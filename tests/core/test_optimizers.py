from dataclasses import replace

import pytest
import torch
from torch import nn

from zen_digits.core.config import TrainingConfig
from zen_digits.core.optimizers import make_optimizer, make_schedule, moving_average

BATCHES = 90


def rates(schedule: str) -> list[float]:
    """The learning rate of each batch, as shares of the config's."""
    config = TrainingConfig(schedule=schedule, learning_rate=0.5, optimizer="sgd")
    optimizer = make_optimizer(config, nn.Linear(2, 2))
    plan = make_schedule(config, optimizer, BATCHES)
    seen = []
    for _ in range(BATCHES):
        seen.append(optimizer.param_groups[0]["lr"] / 0.5)
        optimizer.step()
        plan.step()
    return seen


def test_constant_stays() -> None:
    assert rates("constant") == [1.0] * BATCHES


def test_one_cycle_rises_for_a_fifth_and_falls_to_almost_nothing() -> None:
    seen = rates("one_cycle")
    assert max(seen) == pytest.approx(1.0)
    assert seen.index(max(seen)) == pytest.approx(BATCHES / 5, abs=1)
    assert seen[0] == pytest.approx(0.25)
    assert seen[-1] < 0.02


def test_cosine_falls_to_nothing_along_half_a_wave() -> None:
    seen = rates("cosine")
    assert seen[0] == 1.0
    assert seen[BATCHES // 2] == pytest.approx(0.5, abs=0.02)
    assert seen[-1] < 0.001
    assert seen == sorted(seen, reverse=True)


def test_step_falls_to_a_tenth_after_each_third() -> None:
    thirds = [1.0] * 30 + [0.1] * 30 + [0.01] * 30
    assert rates("step") == pytest.approx(thirds)


@pytest.mark.parametrize("optimizer", ["adam", "adamw", "sgd", "adagrad", "muon"])
def test_frozen_weights_are_left_alone(optimizer: str) -> None:
    network = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2))
    network[0].weight.requires_grad_(False)
    config = replace(TrainingConfig(), optimizer=optimizer)
    groups = make_optimizer(config, network).param_groups
    given = {id(weight) for group in groups for weight in group["params"]}
    assert given == {id(weight) for weight in network.parameters() if weight.requires_grad}


def test_the_moving_average_forgets_the_start_and_then_follows_slowly() -> None:
    update, mean = moving_average(0.9), torch.zeros(1)
    for count in range(400):
        update([mean], [torch.ones(1)], count)
    assert mean.item() == pytest.approx(1.0, abs=1e-3)
    update([mean], [torch.zeros(1)], 400)
    assert mean.item() == pytest.approx(0.9, abs=1e-3)
