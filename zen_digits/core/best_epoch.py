"""Remembers the epoch after which validation images were read best: later ones may overfit."""

from dataclasses import dataclass

from torch import Tensor, nn

from zen_digits.core.evaluation import Metrics


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
