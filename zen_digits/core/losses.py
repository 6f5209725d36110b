"""The losses by name."""

from collections.abc import Callable

import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from zen_digits.core.config import TrainingConfig

Loss = Callable[[Tensor, Tensor], Tensor]
"""From logits, float n × classes, and labels, int64 n, to one number."""


def make_loss(config: TrainingConfig) -> Loss:
    """The loss that a config names."""
    if config.loss == "mean_squared_error":
        return _mean_squared_error
    return lambda logits, labels: F.cross_entropy(
        logits, labels, label_smoothing=config.label_smoothing
    )


def _mean_squared_error(logits: Tensor, labels: Tensor) -> Tensor:
    """Mean squared distance of the softmax from 1 for the label and 0 for all others."""
    wanted = F.one_hot(labels, logits.shape[1]).to(logits.dtype)
    return F.mse_loss(logits.softmax(dim=1), wanted)
