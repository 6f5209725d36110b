"""The folder that a training run is recorded in, so that what was learned is never lost."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError, reason
from zen_digits.core.files import make_folder
from zen_digits.core.progress import Progress
from zen_digits.core.runs.event_format import (
    CurveSampler,
    EventJson,
    changes_in,
    epochs_in,
    event_json,
    is_named,
    number,
)
from zen_digits.core.runs.storage import (
    CHECKPOINT,
    LOCK,
    LOCK_TIMEOUT,
    MODEL,
    read_config,
    read_events,
    runs_folder,
    write_config,
    write_events,
)
from zen_digits.core.training.events import (
    BatchDone,
    Changed,
    Checkpointed,
    EpochDone,
    Evaluating,
    Event,
    NotRecorded,
    RunEnded,
    RunStarted,
)

_NEVER_RECORDED = Progress | Evaluating | NotRecorded


class RunFolder:
    """Records a run: its config, its events (batches downsampled), its latest checkpoint, and the
    network it ended with.

    No other process can open the folder as long as this one has it.
    """

    def __init__(self, path: Path, config: TrainingConfig) -> None:
        self.path = path
        self.name = path.name
        self.model_path = path / MODEL
        self.config = config
        self.checkpoint: Checkpointed | None = None
        """Where the run was when its folder was opened again."""
        self.batches = CurveSampler()
        self._events: list[EventJson] = []
        self._written = 0  # of them, on disk
        self._failing = False
        # record() may run on another thread than the one that made this.
        self._lock = FileLock(path / LOCK, thread_local=False)
        try:
            self._lock.acquire(timeout=LOCK_TIMEOUT)
        except Timeout as error:
            raise InputError(
                f"The run {path.name} is running in another window or terminal; wait until it ends."
            ) from error

    @classmethod
    def create(cls, config: TrainingConfig) -> RunFolder:
        """Make a folder with a new name; raises InputError where that is not allowed."""
        folder = cls(_new_folder(config.architecture), config)
        write_config(folder.path, config)
        return folder

    @classmethod
    def reopen(cls, path: Path) -> RunFolder:
        """Open the folder of an interrupted run, to resume it from ``checkpoint``.

        That is None where the run had not reached one. Raises InputError where the folder is not
        a run's, and for a run that is complete or running elsewhere.
        """
        config = read_config(path)
        events = read_events(path)
        if any(event.get("reason") == "completed" for event in events):
            raise InputError(f"The run {path.name} is complete; train again for more.")
        checkpoint = None
        if (path / CHECKPOINT).exists():
            from zen_digits.core.runs.checkpoint import load_checkpoint

            checkpoint = load_checkpoint(path / CHECKPOINT)
        folder = cls(path, config)
        folder.checkpoint = checkpoint
        folder._events = [event for event in events if folder._is_before_checkpoint(event)]
        return folder

    def _is_before_checkpoint(self, event: EventJson) -> bool:
        """Whether the checkpoint includes an event; what came after it will happen again."""
        reached = self.checkpoint.step if self.checkpoint else 0
        step = number(event, "step")
        lasting = is_named(event, EpochDone) or is_named(event, Changed)
        return lasting and step is not None and step <= reached

    @property
    def state(self) -> dict[str, Any] | None:
        """The training state to resume from; None at the beginning."""
        return self.checkpoint.state if self.checkpoint else None

    def record(self, event: Event) -> None:
        """Write an event, with the checkpoint or the model it carries.

        Raises InputError when writing begins to fail, and not again until it has worked once more;
        what is missing is written then.
        """
        if isinstance(event, BatchDone):
            self.batches.add(event)
        elif not isinstance(event, _NEVER_RECORDED) and not self._failed_to_resume(event):
            failed_before, self._failing = self._failing, True
            try:
                self._write(event)
                self._failing = False
            except InputError:
                if not failed_before:
                    raise

    def _failed_to_resume(self, event: Event) -> bool:
        """Whether a run ended before it resumed (its data are gone, say): it can be tried again."""
        ended = isinstance(event, RunEnded) and event.model is None
        return ended and self.checkpoint is not None

    def _write(self, event: Event) -> None:
        if isinstance(event, Checkpointed):
            from zen_digits.core.runs.checkpoint import save_checkpoint

            save_checkpoint(self.path / CHECKPOINT, event)
        else:
            self._events.append(self._with_batches(event))
        if isinstance(event, RunEnded) and event.model is not None:
            from zen_digits.core.networks.model_file import save_model

            save_model(self.model_path, event.model)
        if self._written < len(self._events):
            write_events(self.path, self._events)
            self._written = len(self._events)
        if isinstance(event, RunEnded) and event.reason == "completed":
            (self.path / CHECKPOINT).unlink(missing_ok=True)

    def _with_batches(self, event: Event) -> EventJson:
        """An event as JSON; the end of an epoch or of the run has the batches before it."""
        record = event_json(event)
        if isinstance(event, RunStarted):
            self.batches = CurveSampler(event.total_batches)
        elif isinstance(event, EpochDone | RunEnded):
            record["batches"] = self.batches.take(final=isinstance(event, RunEnded))
        return record

    def epochs(self) -> list[EpochDone]:
        """The epochs that the run has completed so far."""
        return epochs_in(self._events)

    def changes(self) -> list[Changed]:
        """The changes of settings in the run so far."""
        return changes_in(self._events)

    @property
    def current_config(self) -> TrainingConfig:
        """The run's config with all changes so far."""
        values = {name: v for change in self.changes() for name, v in change.values.items()}
        return TrainingConfig.from_dict(self.config.to_dict() | values)

    def close(self) -> None:
        """Let others open the folder."""
        self._lock.release()

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def dismiss(path: Path) -> None:
    """No longer offer to resume a run, whose record stays; raises InputError where that fails."""
    write_events(path, [*read_events(path), event_json(RunEnded("stopped"))])


def _new_folder(architecture: str) -> Path:
    parent = make_folder(runs_folder())
    stem = f"{datetime.now():%Y-%m-%d_%H-%M-%S}_{architecture}"
    for attempt in range(1, 1000):
        path = parent / (stem if attempt == 1 else f"{stem}_{attempt}")
        try:
            path.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            raise InputError(
                f"The folder {path} cannot be created ({reason(error)}); "
                "free some space or check its permissions."
            ) from error
        return path
    raise InputError(f"There are too many runs named {stem} in {parent}; remove some.")
