import pytest
import torch
from torch import nn

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.optimizers.make import make_optimizer
from zen_digits.core.training.optimizers.muon import Muon, orthogonalised
from zen_digits.core.training.schedules import rate_factor


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
        optimizer = Muon([matrix], [])
        torch.manual_seed(0)
        matrix.grad = size * torch.randn(4, 9)
        optimizer.step(0.1)
        steps.append(matrix.detach())
    assert torch.allclose(steps[0], steps[1], atol=1e-4)
    assert torch.linalg.svdvals(steps[0]).max() < 0.14


@pytest.mark.parametrize(("shape", "in_bfloat16"), [((64, 576), False), ((128, 576), True)])
def test_on_a_processor_large_matrices_alone_become_orthogonal_in_bfloat16(
    shape: tuple[int, int], in_bfloat16: bool
) -> None:
    steps = []
    for precision in (torch.float32, torch.bfloat16):
        matrix = nn.Parameter(torch.zeros(shape))
        matrix.grad = torch.randn(shape, generator=torch.Generator().manual_seed(0))
        Muon([matrix], [], precision=precision).step(0.1)
        steps.append(matrix.detach())
    assert torch.equal(*steps) is not in_bfloat16
    assert torch.allclose(*steps, atol=5e-3)


def test_muon_solves_least_squares() -> None:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(5, 7), nn.Linear(7, 3))
    inputs = torch.randn(64, 5)
    wanted = inputs @ torch.randn(5, 3) + 1.0
    config = TrainingConfig(optimizer="muon", learning_rate=0.05)
    optimizer = make_optimizer(config, network)
    for done in range(400):
        loss = (network(inputs) - wanted).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step(config.learning_rate * rate_factor("one_cycle", done, 400))
    assert loss.item() < 1e-2


def test_adam_steps_equal_those_of_torch() -> None:
    torch.manual_seed(0)
    start = torch.randn(6)
    ours, theirs = nn.Parameter(start.clone()), nn.Parameter(start.clone())
    muon, adam = Muon([], [ours]), torch.optim.Adam([theirs], 0.15)
    for _ in range(5):
        gradient = torch.randn(6)
        ours.grad, theirs.grad = gradient.clone(), gradient.clone()
        muon.step(1.0)
        adam.step()
    assert torch.allclose(ours, theirs, atol=1e-6)


def test_weight_decay_shrinks_matrices_alone() -> None:
    matrix, bias = nn.Parameter(torch.ones(2, 2)), nn.Parameter(torch.ones(2))
    optimizer = Muon([matrix], [bias], weight_decay=0.5)
    matrix.grad, bias.grad = torch.zeros(2, 2), torch.zeros(2)
    optimizer.step(0.1)
    assert torch.allclose(matrix, torch.full((2, 2), 0.95))
    assert torch.equal(bias, torch.ones(2))
