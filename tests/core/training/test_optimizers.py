from dataclasses import replace

import pytest
import torch
from helpers.settings import choices_of
from torch import nn
from torch.optim import SGD, Adagrad, Adam, AdamW, Optimizer

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.networks import build
from zen_digits.core.training.optimizers import (
    Muon,
    load_optimizer_state,
    make_optimizer,
    orthogonalised,
)
from zen_digits.core.training.schedules import LearningRate, rate_factor


@pytest.mark.parametrize("shape", [(6, 20), (20, 6), (8, 8)])
@pytest.mark.parametrize("precision", [torch.float32, torch.bfloat16])
def test_orthogonalised_singular_values_are_about_one(
    shape: tuple[int, int], precision: torch.dtype
) -> None:
    torch.manual_seed(0)
    stretched = torch.randn(shape) * torch.linspace(1, 5, shape[1])
    singular = torch.linalg.svdvals(orthogonalised(stretched.to(precision)).float())
    assert singular.min() > 0.5
    assert singular.max() < 1.4


def test_orthogonalising_keeps_the_singular_vectors() -> None:
    torch.manual_seed(0)
    u, s, v = torch.linalg.svd(torch.randn(6, 10), full_matrices=False)
    turned = u.T @ orthogonalised(u @ s.diag() @ v) @ v.T
    assert torch.allclose(turned, turned.diag().diag(), atol=1e-4)


def test_the_length_of_a_step_does_not_depend_on_the_gradient() -> None:
    steps = []
    for size in (1e-3, 1e3):
        matrix = nn.Parameter(torch.zeros(4, 9))
        optimizer = Muon([matrix], [], learning_rate=0.1)
        torch.manual_seed(0)
        matrix.grad = size * torch.randn(4, 9)
        optimizer.step()
        steps.append(matrix.detach())
    assert torch.allclose(steps[0], steps[1], atol=1e-4)
    assert torch.linalg.svdvals(steps[0]).max() < 0.14


def test_muon_solves_least_squares() -> None:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(5, 7), nn.Linear(7, 3))
    inputs = torch.randn(64, 5)
    wanted = inputs @ torch.randn(5, 3) + 1.0
    config = TrainingConfig(optimizer="muon", learning_rate=0.05)
    optimizer = make_optimizer(config, network)
    rate = LearningRate(optimizer, config.learning_rate)
    for done in range(400):
        rate.set(config.learning_rate * rate_factor("one_cycle", done, 400))
        loss = (network(inputs) - wanted).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert loss.item() < 1e-2


def test_the_last_layer_and_vectors_use_adam() -> None:
    network = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(4, 2))
    config = TrainingConfig(optimizer="muon", learning_rate=0.1)
    matrices, others = make_optimizer(config, network).param_groups
    assert [weight.shape for weight in matrices["params"]] == [(4, 1, 3, 3)]
    assert len(others["params"]) == 5
    assert others["lr"] < matrices["lr"]
    assert {weight.dim() for weight in others["params"]} == {1, 2}


def test_the_last_layer_of_each_tower_uses_adam() -> None:
    matrices, others = make_optimizer(
        TrainingConfig(optimizer="muon"), build("best", classes=11)
    ).param_groups
    assert len(matrices["params"]) == 3 * 6
    assert all(weight.dim() == 4 for weight in matrices["params"])
    assert sum(weight.shape == (11, 128) for weight in others["params"]) == 3


def test_adam_steps_equal_those_of_torch() -> None:
    torch.manual_seed(0)
    start = torch.randn(6)
    ours, theirs = nn.Parameter(start.clone()), nn.Parameter(start.clone())
    pair = Muon([], [ours], learning_rate=1.0), torch.optim.Adam([theirs], 0.15)
    for _ in range(5):
        gradient = torch.randn(6)
        for weight, optimizer in zip((ours, theirs), pair, strict=True):
            weight.grad = gradient.clone()
            optimizer.step()
    assert torch.allclose(ours, theirs, atol=1e-6)


def test_weight_decay_shrinks_matrices_alone() -> None:
    matrix, bias = nn.Parameter(torch.ones(2, 2)), nn.Parameter(torch.ones(2))
    optimizer = Muon([matrix], [bias], learning_rate=0.1, weight_decay=0.5)
    matrix.grad, bias.grad = torch.zeros(2, 2), torch.zeros(2)
    optimizer.step()
    assert torch.allclose(matrix, torch.full((2, 2), 0.95))
    assert torch.equal(bias, torch.ones(2))


@pytest.mark.parametrize("optimizer", choices_of("optimizer"))
def test_frozen_weights_are_not_optimized(optimizer: str) -> None:
    network = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2))
    network[0].weight.requires_grad_(False)
    config = replace(TrainingConfig(), optimizer=optimizer)
    groups = make_optimizer(config, network).param_groups
    given = {id(weight) for group in groups for weight in group["params"]}
    assert given == {id(weight) for weight in network.parameters() if weight.requires_grad}


FAMILIES = {"adagrad": Adagrad, "adam": Adam, "adamw": AdamW, "sgd": SGD, "sgd_momentum": SGD}


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize("refusal", [RuntimeError, TypeError, None])
def test_weights_are_updated_in_one_go_where_this_pytorch_can(
    name: str, refusal: type[Exception] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = FAMILIES[name]
    real = family.step

    def step(self: Optimizer, closure: None = None) -> object:  # as in an older PyTorch
        if refusal and self.param_groups[0]["fused"]:
            raise refusal("`fused=True` requires all the params to be on supported devices")
        return real(self, closure)

    monkeypatch.setattr(family, "step", step)
    network = nn.Linear(2, 2)
    optimizer = make_optimizer(replace(TrainingConfig(), optimizer=name), network)
    network(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    assert optimizer.param_groups[0]["fused"] == (refusal is None)


def test_a_state_from_another_device_does_not_choose_how_weights_are_updated() -> None:
    network = nn.Linear(2, 2)
    saved = make_optimizer(replace(TrainingConfig(), optimizer="adagrad"), network).state_dict()
    here = Adagrad(network.parameters(), fused=False)
    assert saved["param_groups"][0]["fused"]
    load_optimizer_state(here, saved["state"])
    assert here.param_groups[0]["fused"] is False


def test_plain_sgd_has_no_momentum() -> None:
    config = TrainingConfig(momentum=0.7)
    groups = {
        name: make_optimizer(replace(config, optimizer=name), nn.Linear(2, 2)).param_groups[0]
        for name in ("sgd", "sgd_momentum")
    }
    assert groups["sgd"]["momentum"] == 0
    assert groups["sgd_momentum"]["momentum"] == 0.7
