"""Makes the optimizer that a config names."""

from collections.abc import Callable
from functools import partial

import torch
from torch import nn
from torch.optim.adam import adam
from torch.optim.adamw import adamw

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.optimizers.muon import Muon
from zen_digits.core.training.optimizers.optimizer import Optimizer
from zen_digits.core.training.optimizers.pytorch import SGD, Adagrad, Adam


def make_optimizer(
    config: TrainingConfig, network: nn.Module, precision: torch.dtype = torch.float32
) -> Optimizer:
    """The optimizer that a config names, for the weights of a network that are not frozen.

    ``precision`` is the type in which Muon may compute its steps.
    """
    weights = [weight for weight in network.parameters() if weight.requires_grad]
    decay, momentum = config.weight_decay, config.momentum
    if config.optimizer == "muon":
        return Muon(*_matrices_and_others(weights), momentum, decay, precision)
    betas = momentum, config.second_momentum
    families: dict[str, Callable[..., Optimizer]] = {
        "sgd": partial(SGD, momentum=0.0),
        "sgd_momentum": partial(SGD, momentum=momentum),
        "adagrad": Adagrad,
        "adam": partial(Adam, adam, betas=betas),
        "adamw": partial(Adam, adamw, betas=betas),
    }
    family = partial(families[config.optimizer], weight_decay=decay)
    return family(weights=weights, fused=has_fused(family, weights[0].device))


def has_fused(family: Callable[..., Optimizer], device: torch.device) -> bool:
    """Whether this PyTorch can update all weights on a device in one go: it is tried.

    Which of its optimizers can do so, and where, has changed in nearly every version.
    """
    weight = nn.Parameter(torch.zeros(1, device=device))
    weight.grad = torch.zeros_like(weight)
    try:
        family(weights=[weight], fused=True).step(1e-3)
    except (RuntimeError, TypeError, ValueError):
        return False
    return True


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
