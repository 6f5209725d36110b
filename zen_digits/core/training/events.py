"""The events of a training run, in the order in which they first come."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from zen_digits.core.errors import InputError
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from zen_digits.core.data.dataset import ImageSet
    from zen_digits.core.models.model_file import TrainedModel

Reason = Literal["completed", "stopped", "failed"]
Neurons = Literal["relu", "sigmoid", "tanh"]


@dataclass(frozen=True, slots=True)
class RunStarted:
    """The network is built; the first batch is next."""

    parameters: int
    device: str
    device_note: str
    """Why a GPU that is present is not used, as a sentence; else empty."""
    batches_per_epoch: int
    total_batches: int
    training_images: int
    """In one epoch."""
    validation_images: int
    step: int = 0
    """Batches that a resumed run had done before."""
    images: int = 0
    """Images in those."""
    threads: int = 0
    """That it computes with on the CPU."""
    resume_note: str = ""
    """Why it may not end as an uninterrupted run, to the last bit, as a sentence; else empty."""

    @property
    def notes(self) -> str:
        """All that the user should know of it, one sentence a line; else empty."""
        return "\n".join(note for note in (self.device_note, self.resume_note) if note)


@dataclass(frozen=True, slots=True)
class BatchDone:
    """One optimizer step is taken; loss and accuracy are those of its batch before it."""

    step: int
    loss: float
    accuracy: float
    images: int
    """Images trained on so far, in all epochs."""
    train_seconds: float
    """Time spent on training so far, without validation, checkpoints and the listener."""


@dataclass(frozen=True, slots=True)
class LayerActivity:
    """A layer of neurons, and the share of them that is idle: dead ReLUs, saturated others."""

    neurons: Neurons
    idle: float


@dataclass(frozen=True, slots=True)
class ActivityMeasured:
    """How busy the neurons were after ``step``, from the first layer to the last."""

    step: int
    layers: tuple[LayerActivity, ...]


@dataclass(frozen=True, slots=True)
class Evaluating:
    """``done`` of ``total`` validation or test images have been evaluated."""

    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class Validated:
    """What the network made of the validation images at the end of an epoch; EpochDone is next.

    ``logits``, float n × classes, are not calibrated. Nothing is copied, and nothing of it changes
    any more.
    """

    epoch: int
    validation: ImageSet
    label_names: tuple[str, ...]
    logits: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class EpochDone:
    """An epoch is complete; its validation is None where there are no validation images."""

    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    train_seconds: float


@dataclass(frozen=True, slots=True)
class Changed:
    """From the batch after ``step`` on, the run has other ``values`` of its config."""

    step: int
    values: dict[str, Any]
    note: str = ""
    """Why, where the user did not ask for it; else empty."""


@dataclass(frozen=True, slots=True)
class ThreadsChanged:
    """From the batch after ``step`` on, the run computes with so many threads: as many cores are
    free."""

    step: int
    threads: int


@dataclass(frozen=True, slots=True, eq=False)
class NetworkCopied:
    """The network as it is after ``step``, in ``epoch``, for whoever sent CopyNetwork.

    It is neither tested nor calibrated, and knows no ``digit_threshold`` in its first epoch.
    """

    step: int
    epoch: int
    model: TrainedModel


@dataclass(frozen=True, slots=True, eq=False)
class Checkpointed:
    """A point from which the run can be resumed; ``state`` is a copy of ``TrainingState``'s."""

    step: int
    epochs: int
    state: dict[str, Any]


@dataclass(frozen=True, slots=True)
class NotRecorded:
    """The run could not be written to disk, and why; it continues all the same."""

    error: Exception

    @property
    def reason(self) -> str:
        """Why, as a sentence."""
        if isinstance(self.error, InputError):
            return str(self.error)
        return f"The run cannot be recorded ({self.error!r}); it continues all the same."


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The last event. ``model`` is the trained network, also of a run that was stopped or diverged;
    None where there is none to use: before the first optimizer step, and after other errors."""

    reason: Reason
    epochs: int = 0
    train_seconds: float = 0.0
    test_accuracy: float | None = None
    model: TrainedModel | None = None
    error: BaseException | None = None
    not_kept: InputError | None = None
    """Why ``model`` is not on disk; None where it is, or where nothing was to keep it."""


class DivergedError(InputError):
    """The loss or a weight is no longer a finite number: no further step makes it one again."""


class NotEnoughMemoryError(InputError):
    """The run needs more memory than there is; the text says what would need less."""


class NotKeptError(InputError):
    """Raised by what records a run, at its end: the network is not saved."""


Event = (
    Progress
    | RunStarted
    | BatchDone
    | ActivityMeasured
    | Evaluating
    | Validated
    | EpochDone
    | Changed
    | ThreadsChanged
    | NetworkCopied
    | Checkpointed
    | NotRecorded
    | RunEnded
)

EventStream = Generator[Event, None, None]


class CopyNetwork:
    """Asks for NetworkCopied, as the answer to any event from RunStarted on."""


Answer = dict[str, Any] | CopyNetwork
Run = Generator[Event, Answer | None, None]
"""A training run: its events may be answered with CopyNetwork, a batch's also with other values of
the run's config."""


class StopTraining(Exception):  # noqa: N818 - a request, not an error
    """Thrown into a run at its latest event; it then yields ``RunEnded("stopped")``.

    Before that come batches that were not reported yet, and Checkpointed, from which the run can go
    on exactly there.
    """
