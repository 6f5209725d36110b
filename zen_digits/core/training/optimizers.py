"""Optimizers by name, and Muon."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import SGD, Adagrad, Adam, AdamW, Optimizer

from zen_digits.core.config.training_config import TrainingConfig

_NEWTON_SCHULZ_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
_NEWTON_SCHULZ_ITERATIONS = 5
_ADAM_FACTOR = 0.15  # of Muon's learning rate, for weights that are not matrices
_EPSILON = 1e-8


def make_optimizer(
    config: TrainingConfig, network: nn.Module, precision: torch.dtype = torch.float32
) -> Optimizer:
    """The optimizer that a config names, for the weights of a network that are not frozen.

    ``precision`` is the type in which Muon may compute its steps.
    """
    weights = [weight for weight in network.parameters() if weight.requires_grad]
    rate, decay, momentum = config.learning_rate, config.weight_decay, config.momentum
    if config.optimizer == "muon":
        matrices, others = _matrices_and_others(weights)
        return Muon(matrices, others, rate, momentum, decay, precision)
    family = _FAMILIES[config.optimizer]
    choices: dict[str, Any] = {"lr": rate, "weight_decay": decay}
    if config.optimizer == "sgd_momentum":
        choices["momentum"] = momentum
    elif family in (Adam, AdamW):
        choices["betas"] = (momentum, config.second_momentum)
    return family(weights, fused=has_fused(family, weights[0].device), **choices)


_FAMILIES: dict[str, type[SGD | Adagrad | Adam]] = {
    "sgd": SGD,
    "sgd_momentum": SGD,
    "adagrad": Adagrad,
    "adam": Adam,
    "adamw": AdamW,
}


def has_fused(family: type[SGD | Adagrad | Adam], device: torch.device) -> bool:
    """Whether this PyTorch can update all weights on a device in one go: it is tried.

    Which of its optimizers can do so, and where, has changed in nearly every version.
    """
    weight = torch.zeros(1, device=device, requires_grad=True)
    weight.grad = torch.zeros_like(weight)
    try:
        family([weight], lr=1e-3, fused=True).step()
    except (RuntimeError, TypeError, ValueError):
        return False
    return True


def load_optimizer_state(optimizer: Optimizer, known: dict[int, Any]) -> None:
    """Continue with what an optimizer knew of each weight, perhaps on another device.

    What it was made with stays as it is.
    """
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": known, "param_groups": groups})


def _matrices_and_others(
    weights: list[nn.Parameter],
) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """The matrices of hidden layers, and all other weights: last layers, biases, normalisations."""
    classes = [weight for weight in weights if weight.dim() > 1][-1].shape[0]
    matrices: list[nn.Parameter] = []
    others: list[nn.Parameter] = []
    for weight in weights:
        is_last = weight.dim() == 2 and weight.shape[0] == classes
        (others if weight.dim() == 1 or is_last else matrices).append(weight)
    return matrices, others


class Muon(Optimizer):
    """Muon for convolutions and hidden layers, AdamW for all other weights.

    A matrix's momentum is replaced by the nearest orthogonal matrix, so that rare directions are
    learned as fast as frequent ones: Jordan et al., "Muon: An optimizer for hidden layers in neural
    networks", 2024. The learning rate of ``others`` is a fixed factor of the matrices'.
    ``precision`` is the type to orthogonalise in.
    """

    def __init__(
        self,
        matrices: Iterable[Tensor],
        others: Iterable[Tensor],
        learning_rate: float,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
        precision: torch.dtype = torch.float32,
    ) -> None:
        groups: list[dict[str, Any]] = [
            {"params": list(matrices), "matrices": True, "lr": learning_rate},
            {"params": list(others), "matrices": False, "lr": learning_rate * _ADAM_FACTOR},
        ]
        super().__init__(groups, {"momentum": momentum, "weight_decay": weight_decay})
        self._precision = precision

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Update all weights that have gradients; ``closure`` is not used."""
        for group in self.param_groups:
            take_step = self._orthogonal_step if group["matrices"] else self._adam_step
            for weight in group["params"]:
                if weight.grad is not None:
                    take_step(weight, weight.grad, group)

    def _orthogonal_step(self, weight: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        mean = self._moment(weight, "mean").lerp_(gradient, 1 - group["momentum"])
        nesterov = gradient.lerp(mean, group["momentum"]).flatten(1)
        rows, columns = nesterov.shape
        step = orthogonalised(nesterov.to(self._precision)).to(weight.dtype).view(weight.shape)
        weight.mul_(1 - group["lr"] * group["weight_decay"])
        weight.sub_(step, alpha=group["lr"] * max(1.0, rows / columns) ** 0.5)

    def _adam_step(self, weight: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        """Adam (Kingma and Ba, 2015) with betas of 0.9 and 0.999, without weight decay."""
        state = self.state[weight]
        state["step"] = state.get("step", 0) + 1
        mean = self._moment(weight, "mean").lerp_(gradient, 0.1)
        square = self._moment(weight, "square").lerp_(gradient**2, 0.001)
        root = (square / (1 - 0.999 ** state["step"])).sqrt_().add_(_EPSILON)
        weight.addcdiv_(mean, root, value=-group["lr"] / (1 - 0.9 ** state["step"]))

    def _moment(self, weight: Tensor, name: str) -> Tensor:
        state = self.state[weight]
        if name not in state:
            state[name] = torch.zeros_like(weight)
        return state[name]


def orthogonalised(matrix: Tensor) -> Tensor:
    """Roughly the nearest orthogonal matrix, rows × columns: all singular values become about 1.

    Five steps of a Newton-Schulz iteration, with the coefficients of Jordan et al.
    """
    if matrix.shape[0] > matrix.shape[1]:
        return orthogonalised(matrix.T).T
    a, b, c = _NEWTON_SCHULZ_COEFFICIENTS
    x = matrix / (matrix.norm() + 1e-7)
    for _ in range(_NEWTON_SCHULZ_ITERATIONS):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x
