"""The optimizers by name, and averaging of weights."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import SGD, Adagrad, Adam, AdamW, Optimizer

from zen_digits.core.config.training_config import TrainingConfig

Tensors = tuple[Tensor, ...] | list[Tensor]


def make_optimizer(
    config: TrainingConfig, network: nn.Module, precision: torch.dtype = torch.float32
) -> Optimizer:
    """The optimizer that a config names, for the weights of a network that are learned.

    ``precision`` is the type in which Muon may compute its steps.
    """
    weights = [weight for weight in network.parameters() if weight.requires_grad]
    rate, decay, momentum = config.learning_rate, config.weight_decay, config.momentum
    if config.optimizer == "muon":
        matrices, others = _matrices_and_others(weights)
        return Muon(matrices, others, rate, momentum, decay, precision)
    if config.optimizer == "adagrad":
        fused = weights[0].device.type == "cpu"  # it has no fused steps for CUDA
        return Adagrad(weights, rate, weight_decay=decay, fused=fused)
    if config.optimizer in ("sgd", "sgd_momentum"):
        kept = momentum if config.optimizer == "sgd_momentum" else 0.0
        return SGD(weights, rate, kept, weight_decay=decay, fused=True)
    family = AdamW if config.optimizer == "adamw" else Adam
    betas = (momentum, config.second_momentum)
    return family(weights, rate, betas, weight_decay=decay, fused=True)


def _matrices_and_others(
    weights: list[nn.Parameter],
) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """The matrices between layers; apart from them biases, normalisations and the last layers."""
    classes = [weight for weight in weights if weight.dim() > 1][-1].shape[0]
    matrices: list[nn.Parameter] = []
    others: list[nn.Parameter] = []
    for weight in weights:
        is_last = weight.dim() == 2 and weight.shape[0] == classes
        (others if weight.dim() == 1 or is_last else matrices).append(weight)
    return matrices, others


def moving_average(decay: float) -> Callable[[Tensors, Tensors, Tensor | int], None]:
    """An exponential moving average of weights, for ``AveragedModel``.

    It follows fast at first, so that the random weights of the start are soon forgotten.
    """

    def update(averaged: Tensors, current: Tensors, count: Tensor | int) -> None:
        seen = float(count)
        kept = min(decay, (1 + seen) / (10 + seen))
        for mean, new in zip(averaged, current, strict=True):
            if mean.is_floating_point():
                mean.lerp_(new, 1 - kept)
            else:
                mean.copy_(new)

    return update


_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
_ITERATIONS = 5
_ADAM_SHARE = 0.15  # of the learning rate, for what is no matrix
_EPSILON = 1e-8


class Muon(Optimizer):
    """Muon for convolutions and hidden layers, AdamW for all other weights.

    A matrix's momentum is replaced by the nearest orthogonal matrix, so that rare directions are
    learned as fast as frequent ones: Jordan et al., "Muon: An optimizer for hidden layers in neural
    networks", 2024. ``others`` are biases, normalisations and the head; their learning rate is a
    fixed share of the matrices'. ``precision`` is the type to orthogonalise in.
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
            {"params": list(others), "matrices": False, "lr": learning_rate * _ADAM_SHARE},
        ]
        super().__init__(groups, {"momentum": momentum, "weight_decay": weight_decay})
        self._precision = precision

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Change all weights that have gradients; ``closure`` is not used."""
        for group in self.param_groups:
            change = self._orthogonal_step if group["matrices"] else self._adam_step
            for weight in group["params"]:
                if weight.grad is not None:
                    change(weight, weight.grad, group)

    def _orthogonal_step(self, weight: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        mean = self._remembered(weight, "mean").lerp_(gradient, 1 - group["momentum"])
        ahead = gradient.lerp(mean, group["momentum"]).flatten(1)  # as Nesterov looks ahead
        rows, columns = ahead.shape
        step = orthogonalised(ahead.to(self._precision)).to(weight.dtype).view(weight.shape)
        weight.mul_(1 - group["lr"] * group["weight_decay"])
        weight.sub_(step, alpha=group["lr"] * max(1.0, rows / columns) ** 0.5)

    def _adam_step(self, weight: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        """Adam with its usual constants (Kingma and Ba, 2015), without weight decay."""
        state = self.state[weight]
        state["step"] = state.get("step", 0) + 1
        mean = self._remembered(weight, "mean").lerp_(gradient, 0.1)
        square = self._remembered(weight, "square").lerp_(gradient**2, 0.001)
        root = (square / (1 - 0.999 ** state["step"])).sqrt_().add_(_EPSILON)
        weight.addcdiv_(mean, root, value=-group["lr"] / (1 - 0.9 ** state["step"]))

    def _remembered(self, weight: Tensor, name: str) -> Tensor:
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
    a, b, c = _COEFFICIENTS
    x = matrix / (matrix.norm() + 1e-7)
    for _ in range(_ITERATIONS):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x
