"""The optimizers and learning-rate schedules by name, and averaging of weights."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.optim import SGD, Adam, AdamW, Optimizer, lr_scheduler

from zen_digits.core.config import TrainingConfig


def make_optimizer(config: TrainingConfig, network: nn.Module, device: torch.device) -> Optimizer:
    """The optimizer that a config names, for the weights of a network that are learned."""
    weights = [weight for weight in network.parameters() if weight.requires_grad]
    options = {"lr": config.learning_rate, "weight_decay": config.weight_decay, "fused": True}
    if config.optimizer == "sgd":
        return SGD(weights, momentum=config.momentum, **options)
    family = AdamW if config.optimizer == "adamw" else Adam
    return family(weights, betas=(config.momentum, 0.999), **options)


def make_schedule(
    config: TrainingConfig, optimizer: Optimizer, batches: int
) -> lr_scheduler.LRScheduler:
    """How the learning rate goes over all ``batches`` of a run.

    One-cycle rises to the config's rate and falls to almost nothing (Smith and Topin, 2018).
    """
    if config.schedule == "one_cycle":
        return lr_scheduler.OneCycleLR(
            optimizer, config.learning_rate, total_steps=batches, cycle_momentum=False
        )
    return lr_scheduler.ConstantLR(optimizer, factor=1.0)


def moving_average(decay: float) -> Callable[[Sequence[Tensor], Sequence[Tensor], Tensor], None]:
    """An exponential moving average of weights, for ``AveragedModel``.

    It follows fast at first, so that the random weights of the start are soon forgotten.
    """

    def update(averaged: Sequence[Tensor], current: Sequence[Tensor], count: Tensor) -> None:
        seen = float(count)
        kept = min(decay, (1 + seen) / (10 + seen))
        for mean, new in zip(averaged, current, strict=True):
            if mean.is_floating_point():
                mean.lerp_(new, 1 - kept)
            else:
                mean.copy_(new)

    return update
