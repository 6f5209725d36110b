"""Loss functions by name, and the L1 penalty."""

from collections.abc import Callable

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn

from zen_digits.core.config.training_config import TrainingConfig

Loss = Callable[[Tensor, Tensor], Tensor]
"""From logits, float n × classes, and labels, int64 n, to a scalar."""


def make_loss(config: TrainingConfig) -> Loss:
    """The loss from labels that a config names.

    Beside a teacher's answers, labels are not smoothed: these say how much doubt there is.
    """
    if config.loss == "mean_squared_error":
        return _mean_squared_error
    smoothing = 0.0 if config.is_taught else config.label_smoothing
    return lambda logits, labels: F.cross_entropy(logits, labels, label_smoothing=smoothing)


def _mean_squared_error(logits: Tensor, labels: Tensor) -> Tensor:
    """Mean squared error of the softmax against 1 for the label and 0 for all others."""
    targets = F.one_hot(labels, logits.shape[1]).to(logits.dtype)
    return F.mse_loss(logits.softmax(dim=1), targets)


def absolute_weights(network: nn.Module) -> Tensor:
    """L1 norm: the sum of all absolute trained weights, without biases and normalisations.

    Source: Tibshirani, "Regression Shrinkage and Selection via the Lasso", 1996.
    """
    weights = [w for w in network.parameters() if w.requires_grad and w.dim() > 1]
    return torch.stack([weight.abs().sum() for weight in weights]).sum()
