"""Remembers the epoch after which validation images were read best: later ones may overfit."""

from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from zen_digits.core.training.evaluation import Metrics


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a network had learned after an epoch, and how it did on validation images."""

    epoch: int
    validated: Metrics
    digit_scores: Tensor
    weights: dict[str, Tensor]


class BestEpoch:
    """Keeps the snapshot with the least validation loss (cross-entropy, whatever is trained on)."""

    def __init__(self) -> None:
        self.snapshot: Snapshot | None = None

    def offer(self, epoch: int, network: nn.Module, validated: Metrics, scores: Tensor) -> None:
        """Remember the network as it is, if it did better than before."""
        if self.snapshot is None or validated.loss < self.snapshot.validated.loss:
            weights = {name: tensor.clone() for name, tensor in network.state_dict().items()}
            self.snapshot = Snapshot(epoch, validated, scores, weights)

    def restore(self, network: nn.Module) -> None:
        """Give the network its best weights again, if any were offered."""
        if self.snapshot is not None:
            network.load_state_dict(self.snapshot.weights)

    def state_dict(self) -> dict[str, Any] | None:
        """What is remembered, as numbers and tensors; None where nothing is."""
        if self.snapshot is None:
            return None
        return {
            "epoch": self.snapshot.epoch,
            "logits": self.snapshot.validated.logits,
            "scores": self.snapshot.digit_scores,
            "weights": self.snapshot.weights,
        }

    def load_state_dict(self, state: dict[str, Any] | None, labels: Tensor) -> None:
        """Remember it again; ``labels`` are those of the validation images."""
        self.snapshot = (
            None
            if state is None
            else Snapshot(
                state["epoch"], Metrics(state["logits"], labels), state["scores"], state["weights"]
            )
        )
