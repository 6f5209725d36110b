"""Keeps the weights of the epoch with the best validation: later epochs may overfit."""

import math
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from zen_digits.core.training.evaluation import Metrics


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A network's weights after an epoch, and its results on the validation images."""

    epoch: int
    validated: Metrics
    digit_scores: Tensor
    weights: dict[str, Tensor]


class BestEpoch:
    """The snapshot with the least validation loss (cross-entropy, whichever loss is trained)."""

    def __init__(self) -> None:
        self.snapshot: Snapshot | None = None

    def offer(self, epoch: int, network: nn.Module, validated: Metrics, scores: Tensor) -> None:
        """Keep the network as it is now, if it is the best so far; never one that has diverged."""
        least = math.inf if self.snapshot is None else self.snapshot.validated.loss
        if validated.loss < least:  # not where it is NaN
            weights = {name: tensor.clone() for name, tensor in network.state_dict().items()}
            self.snapshot = Snapshot(epoch, validated, scores, weights)

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
            "logits": self.snapshot.validated.logits,
            "scores": self.snapshot.digit_scores,
            "weights": self.snapshot.weights,
        }

    def load_state_dict(self, state: dict[str, Any] | None, labels: Tensor) -> None:
        """Take back such a snapshot; ``labels`` are those of the validation images."""
        self.snapshot = (
            None
            if state is None
            else Snapshot(
                state["epoch"], Metrics(state["logits"], labels), state["scores"], state["weights"]
            )
        )
