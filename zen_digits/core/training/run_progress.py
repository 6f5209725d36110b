"""How far a run has come: counts of batches, images and epochs, and sums over the latest epoch."""

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from zen_digits.core.training.optimization import StepResult
from zen_digits.core.training.state_check import check, fitted, part
from zen_digits.core.training.symptoms.activity import FIRST_AFTER, IMAGES_BETWEEN


@dataclass(slots=True)
class EpochTotals:
    """The images of an epoch so far, and sums over them."""

    images: int = 0
    loss: float = 0.0
    right: float = 0.0


@dataclass(slots=True)
class RunProgress:
    """What a run counts; ``seconds`` are those that it has trained."""

    step: int = 0
    images: int = 0
    """Trained on so far."""
    epochs: int = 0
    """Those that are complete."""
    seconds: float = 0.0
    epoch_totals: EpochTotals = field(default_factory=EpochTotals)

    @property
    def epoch(self) -> int:
        """The one that the latest batch belongs to; 1 at the beginning."""
        return max(1, self.epochs + (self.epoch_totals.images > 0))

    @property
    def due_measurements(self) -> int:
        """How often neurons were to be measured so far: the same whether resumed or not."""
        return math.ceil(self.images / IMAGES_BETWEEN - FIRST_AFTER)

    def batches_done(self, batch_size: int, batches_per_epoch: int) -> int:
        """So many of the whole run, were all of them as large as this."""
        in_epoch = math.ceil(self.epoch_totals.images / batch_size)
        return self.epochs * batches_per_epoch + in_epoch

    def count_batch(self, images: int) -> None:
        """Take note of a step with so many images."""
        self.step += 1
        self.images += images
        self.epoch_totals.images += images

    def add_results(self, steps: Iterable[StepResult]) -> None:
        """Add up what steps of this epoch came to."""
        for step in steps:
            self.epoch_totals.loss += step.loss * step.batch_size
            self.epoch_totals.right += step.accuracy * step.batch_size

    def end_epoch(self) -> EpochTotals:
        """Count the epoch; the sums over it."""
        self.epochs += 1
        totals, self.epoch_totals = self.epoch_totals, EpochTotals()
        return totals

    def state_dict(self) -> dict[str, Any]:
        """All of it, as a checkpoint has it."""
        return {
            "progress": asdict(self.epoch_totals),
            "counts": [self.step, self.images, self.epochs, self.seconds],
        }

    def load_state_dict(self, state: dict[str, Any], most_epochs: int, most_images: int) -> None:
        """Continue from there; raises InputError for more than a run, and an epoch, can have."""
        own = self.state_dict()
        counts = fitted(part(state, "counts"), own["counts"], "counts")
        self.step, self.images, self.epochs, self.seconds = counts
        check(self.epochs <= most_epochs, "epochs")
        totals = fitted(part(state, "progress"), own["progress"], "epoch")
        self.epoch_totals = EpochTotals(**totals)
        check(self.epoch_totals.images <= most_images, "images")
