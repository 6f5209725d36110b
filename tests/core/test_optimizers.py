from dataclasses import replace

import pytest
import torch
from torch import nn

from zen_digits.core.config import OPTIMIZERS, TrainingConfig
from zen_digits.core.optimizers import make_optimizer, moving_average


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
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


def test_momentum_is_that_of_its_name_alone() -> None:
    config = TrainingConfig(momentum=0.7)
    groups = {
        name: make_optimizer(replace(config, optimizer=name), nn.Linear(2, 2)).param_groups[0]
        for name in ("sgd", "sgd_momentum")
    }
    assert groups["sgd"]["momentum"] == 0
    assert groups["sgd_momentum"]["momentum"] == 0.7
