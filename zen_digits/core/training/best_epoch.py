"""Keeps the weights of the epoch with the best validation: later epochs may overfit."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from zen_digits.core.training.losses import Loss
from zen_digits.core.training.metrics import Metrics


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A network's weights after an epoch, and its results on the validation images."""

    epoch: int
    loss: float
    validated: Metrics
    digit_scores: Tensor
    weights: dict[str, Tensor]
    test_accuracy: float | None = None
    """Where it was tested before the run went on for more epochs."""


class BestEpoch:
    """The snapshot with the least validation loss.

    That is the loss that its curves show, so that what users see as the best epoch is the one that
    is kept; it goes by the labels, also where a run learns from a teacher's answers.
    """

    def __init__(self, loss: Loss) -> None:
        self._loss = loss
        self.snapshot: Snapshot | None = None

    @property
    def test_accuracy(self) -> float | None:
        """Of the best epoch's network, where it has been tested: see ``Snapshot``."""
        return self.snapshot.test_accuracy if self.snapshot else None

    def offer(self, epoch: int, network: nn.Module, validated: Metrics, scores: Tensor) -> float:
        """Keep the network as it is now, if it is the best so far; returns its validation loss.

        One whose loss is no finite number is never kept.
        """
        loss = self.loss_of(validated)
        least = self.snapshot.loss if self.snapshot else math.inf
        if loss < least:
            weights = {name: tensor.clone() for name, tensor in network.state_dict().items()}
            self.snapshot = Snapshot(epoch, loss, validated, scores, weights)
        return loss

    def loss_of(self, validated: Metrics) -> float:
        """The validation loss of a network, from what it makes of the images."""
        logits, labels = map(torch.from_numpy, (validated.logits, validated.labels))
        return self._loss(logits, labels).item()

    def restore(self, network: nn.Module) -> None:
        """Return the network to its best weights, if any were offered."""
        if self.snapshot is not None:
            network.load_state_dict(self.snapshot.weights)

    def state_dict(self) -> dict[str, Any] | None:
        """The snapshot as numbers and tensors; None where there is none."""
        if self.snapshot is None:
            return None
        return {
            "epoch": self.snapshot.epoch,
            "logits": torch.from_numpy(self.snapshot.validated.logits),
            "scores": self.snapshot.digit_scores,
            "weights": self.snapshot.weights,
            "test_accuracy": self.snapshot.test_accuracy,
        }

    def load_state_dict(self, state: dict[str, Any] | None, labels: NDArray[np.int64]) -> None:
        """Take back such a snapshot; ``labels`` are those of the validation images."""
        if state is None:
            self.snapshot = None
            return
        validated = Metrics(state["logits"].numpy(), labels)
        loss = self.loss_of(validated)
        known = state["scores"], state["weights"], state["test_accuracy"]
        self.snapshot = Snapshot(state["epoch"], loss, validated, *known)
