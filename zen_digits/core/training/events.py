"""What a training run says about itself, as it goes along."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.networks.model_file import TrainedModel

Reason = Literal["completed", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class RunStarted:
    """The network is built and the first batch is next."""

    parameters: int
    device: str
    device_note: str
    """Why this device, in words, where a faster one is there but not used; else empty."""
    batches_per_epoch: int
    total_batches: int
    training_images: int
    """Those of one epoch."""
    validation_images: int
    step: int = 0
    """Batches that were done before, by a run that goes on."""
    images: int = 0
    """Images of those."""


@dataclass(frozen=True, slots=True)
class BatchDone:
    """One step of the optimizer; loss and accuracy are of its batch, before the step."""

    step: int
    loss: float
    accuracy: float
    images: int
    """Images trained on so far, in all epochs."""
    train_seconds: float
    """Time spent on training alone so far."""


@dataclass(frozen=True, slots=True)
class Evaluating:
    """The network is being tried on images it does not learn from."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class EpochDone:
    """The training set has been gone through once more; validation is None without one."""

    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    train_seconds: float


@dataclass(frozen=True, slots=True)
class Changed:
    """After this many batches the run goes on with other ``values`` of its config."""

    step: int
    values: dict[str, Any]
    note: str = ""
    """Why, where nobody asked for it."""


@dataclass(frozen=True, slots=True, eq=False)
class Checkpointed:
    """A moment from which the run can go on; ``state`` is the trainer's, a copy."""

    step: int
    epochs: int
    state: dict[str, Any]


@dataclass(frozen=True, slots=True)
class NotRecorded:
    """The run could not be written to disk, and why; it goes on, and what is missing is written
    as soon as that is possible again."""

    reason: str


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The last event. ``model`` is what was learned, also by a run that was stopped; None where
    nothing was."""

    reason: Reason
    epochs: int = 0
    train_seconds: float = 0.0
    test_accuracy: float | None = None
    model: TrainedModel | None = None
    error: Exception | None = None


Event = (
    Progress
    | RunStarted
    | BatchDone
    | Evaluating
    | EpochDone
    | Changed
    | Checkpointed
    | NotRecorded
    | RunEnded
)

EventStream = Generator[Event, None, None]
Run = Generator[Event, dict[str, Any] | None, None]
"""A training run: a batch's event may be answered with other values of the run's config."""


class StopTraining(Exception):  # noqa: N818 - a request, not an error
    """Thrown into a run at its latest event; the run answers with ``RunEnded("stopped")``."""
