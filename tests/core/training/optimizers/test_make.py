from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from helpers.settings import choices_of
from torch import nn

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.networks import build
from zen_digits.core.training.optimizers import make, pytorch
from zen_digits.core.training.optimizers.make import make_optimizer
from zen_digits.core.training.optimizers.muon import Muon
from zen_digits.core.training.optimizers.pytorch import SGD

CONFIG = TrainingConfig(momentum=0.7, second_momentum=0.9, weight_decay=0.01)
THEIRS: dict[str, Callable[..., torch.optim.Optimizer]] = {
    "sgd": torch.optim.SGD,
    "sgd_momentum": lambda weights, **options: torch.optim.SGD(weights, momentum=0.7, **options),
    "adagrad": torch.optim.Adagrad,
    "adam": lambda weights, **options: torch.optim.Adam(weights, betas=(0.7, 0.9), **options),
    "adamw": lambda weights, **options: torch.optim.AdamW(weights, betas=(0.7, 0.9), **options),
}
FUNCTIONS = {"sgd_momentum": "sgd"}


def muon_for(network: nn.Module) -> Muon:
    optimizer = make_optimizer(TrainingConfig(optimizer="muon"), network)
    assert isinstance(optimizer, Muon)
    return optimizer


def test_the_last_layer_and_vectors_use_adam() -> None:
    network = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(4, 2))
    muon = muon_for(network)
    assert [weight.shape for weight in muon.matrices] == [(4, 1, 3, 3)]
    assert len(muon.others) == 5
    assert {weight.dim() for weight in muon.others} == {1, 2}


def test_the_last_layer_of_each_tower_uses_adam() -> None:
    muon = muon_for(build("best", classes=11))
    assert len(muon.matrices) == 3 * 6
    assert all(weight.dim() == 4 for weight in muon.matrices)
    assert sum(weight.shape == (11, 128) for weight in muon.others) == 3


@pytest.mark.parametrize("optimizer", choices_of("optimizer"))
def test_frozen_weights_are_not_optimized(optimizer: str) -> None:
    network = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2))
    network[0].weight.requires_grad_(False)
    given = make_optimizer(replace(CONFIG, optimizer=optimizer), network).weights
    wanted = {id(weight) for weight in network.parameters() if weight.requires_grad}
    assert {id(weight) for weight in given} == wanted


@pytest.mark.parametrize("fused", [True, False])
@pytest.mark.parametrize("name", THEIRS)
def test_weights_come_to_the_same_bits_as_with_torchs_own(
    name: str, fused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make, "has_fused", lambda family, device: fused)
    torch.manual_seed(0)
    ours, theirs = nn.Linear(6, 3), nn.Linear(6, 3)
    theirs.load_state_dict(ours.state_dict())
    own = make_optimizer(replace(CONFIG, optimizer=name), ours)
    other = THEIRS[name](theirs.parameters(), lr=0.1, weight_decay=0.01, fused=fused)
    for rate in (0.1, 0.3, 0.2):
        other.param_groups[0]["lr"] = rate
        for weight, twin in zip(ours.parameters(), theirs.parameters(), strict=True):
            weight.grad = torch.randn_like(weight)
            twin.grad = weight.grad.clone()
        own.step(rate)
        other.step()
    for weight, twin in zip(ours.parameters(), theirs.parameters(), strict=True):
        assert torch.equal(weight, twin)


@pytest.mark.parametrize("name", THEIRS)
@pytest.mark.parametrize("refusal", [RuntimeError, TypeError, None])
def test_weights_are_updated_in_one_go_where_this_pytorch_can(
    name: str, refusal: type[Exception] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    function = FUNCTIONS.get(name, name)
    module = make if hasattr(make, function) else pytorch
    real, seen = getattr(module, function), []

    def update(*arguments: Any, fused: bool, **options: Any) -> None:
        if refusal and fused:  # as in an older PyTorch
            raise refusal("`fused=True` requires all the params to be on supported devices")
        seen.append(fused)
        real(*arguments, fused=fused, **options)

    monkeypatch.setattr(module, function, update)
    network = nn.Linear(2, 2)
    optimizer = make_optimizer(replace(CONFIG, optimizer=name), network)
    network(torch.ones(1, 2)).sum().backward()
    optimizer.step(0.1)
    assert seen[-1] == (refusal is None)


@pytest.mark.parametrize("name", ["adagrad", "adam"])
def test_a_state_from_another_device_does_not_choose_how_weights_are_updated(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    network, config = nn.Linear(2, 2), replace(CONFIG, optimizer=name)
    saved = make_optimizer(config, network).state_dict()
    monkeypatch.setattr(make, "has_fused", lambda family, device: False)
    here = make_optimizer(config, network)
    here.load_state_dict(saved)
    network(torch.ones(1, 2)).sum().backward()
    here.step(0.1)
    assert here.fused is False  # type: ignore[attr-defined]
    assert here.state_dict()["state"][0]["step"] == 1


def test_plain_sgd_has_no_momentum() -> None:
    momenta = {}
    for name in ("sgd", "sgd_momentum"):
        optimizer = make_optimizer(replace(CONFIG, optimizer=name), nn.Linear(2, 2))
        assert isinstance(optimizer, SGD)
        momenta[name] = optimizer.momentum
    assert momenta == {"sgd": 0.0, "sgd_momentum": 0.7}
