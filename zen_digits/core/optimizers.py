"""The optimizers by name, and averaging of weights."""

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.optim import SGD, Adagrad, Adam, AdamW, Optimizer

from zen_digits.core.config import TrainingConfig
from zen_digits.core.muon import Muon

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
