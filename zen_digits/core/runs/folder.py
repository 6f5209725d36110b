"""The folder that a training run is recorded in, so that what was learned is never lost."""

from __future__ import annotations

import os
import shutil
from array import array
from collections.abc import Callable
from contextlib import ExitStack, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zen_digits.core.config.settings import LIVE
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.progress import Progress
from zen_digits.core.runs.event_format import (
    BATCHES,
    CurveSampler,
    EventJson,
    batches_in,
    changes_in,
    end_in,
    epochs_in,
    event_json,
    is_named,
    number,
)
from zen_digits.core.runs.more_epochs import check_can_go_on, remember_test, stretched
from zen_digits.core.runs.storage import (
    CHECKPOINT,
    EVENTS,
    LAST,
    MODEL,
    check_no_links,
    locked,
    new_folder,
    read_config,
    read_events,
    take_lock,
    write_config,
    write_events,
)
from zen_digits.core.training.events import (
    ActivityMeasured,
    BatchDone,
    Changed,
    Checkpointed,
    EpochDone,
    Evaluating,
    Event,
    NetworkCopied,
    NotKeptError,
    NotRecorded,
    RunEnded,
    RunStarted,
    ThreadsChanged,
    Validated,
)

if TYPE_CHECKING:
    from filelock import FileLock

    from zen_digits.core.models.model_file import TrainedModel

_NEVER_RECORDED = Progress | ActivityMeasured | Evaluating | Validated | NetworkCopied | NotRecorded


class RunFolder:
    """Records a run: its config, its events (batches downsampled), its latest checkpoint, and the
    network it ended with.

    It holds the lock of the folder until it is closed: no other process can open or dismiss it.
    """

    def __init__(self, path: Path, config: TrainingConfig, lock: FileLock) -> None:
        self.path = path
        self.name = path.name
        self.model_path = path / MODEL
        self.config = config
        self.checkpoint: Checkpointed | None = None
        """Where the run was when its folder was opened again."""
        self.has_saved = False
        """Whether the network that the run ended with is in ``model_path``."""
        self.is_left = False
        """Whether the program ends, and not the user the run: a stop is no end then."""
        self.goes_on = False
        """Whether it was complete when its folder was opened again, for more epochs."""
        self._still_complete = False  # on disk
        self.batches = CurveSampler()
        self._events: list[EventJson] = []
        self._written = 0  # of them, on disk
        self._failing: set[str] = set()  # files that could not be written last time
        self._lock = lock

    @classmethod
    def create(cls, config: TrainingConfig) -> RunFolder:
        """Make a folder with a new name; raises InputError where that is not allowed."""
        path = new_folder(config.architecture)
        with ExitStack() as undo:
            undo.callback(shutil.rmtree, path, ignore_errors=True)
            lock = take_lock(path)
            undo.callback(lock.release)
            write_config(path, config)
            undo.pop_all()
        return cls(path, config, lock)

    @classmethod
    def reopen(cls, path: Path, *, more_epochs: int = 0) -> RunFolder:
        """Open the folder of an interrupted run, to resume it from ``checkpoint``.

        That is None where the run had not reached one. One that is complete goes on from its end
        for ``more_epochs``: its schedule is stretched over all of them. Raises InputError where the
        folder is not a run's, and for a run that is diverged or running elsewhere, complete, or
        not complete where ``more_epochs`` are wanted.
        """
        check_no_links(path)
        config = read_config(path)
        with ExitStack() as undo:
            lock = take_lock(path)
            undo.callback(lock.release)
            folder = cls(path, config, lock)
            folder._read(more_epochs)
            undo.pop_all()
        return folder

    def _read(self, more_epochs: int) -> None:
        """Take over what is recorded, back to the checkpoint."""
        events = read_events(self.path)
        end = end_in(events) or {}
        check_can_go_on(self.path, end, more_epochs)
        file = self.path / (LAST if more_epochs else CHECKPOINT)
        if os.path.exists(file):
            from zen_digits.core.runs.checkpoint import load_checkpoint

            self.checkpoint = load_checkpoint(file)
        self._events = [event for event in events if self._is_before_checkpoint(event)]
        if more_epochs and self.checkpoint is not None:
            remember_test(self.checkpoint, end)
            values = stretched(self.config, self.checkpoint.epochs, more_epochs)
            self.config = replace(self.config, **values)
            self._events.append(event_json(Changed(self.checkpoint.step, values)))
            self.goes_on = self._still_complete = True

    def _is_before_checkpoint(self, event: EventJson) -> bool:
        """Whether the checkpoint includes an event; what came after it will happen again."""
        reached = self.checkpoint.step if self.checkpoint else -1
        step = number(event, "step")
        lasting = any(is_named(event, kind) for kind in (EpochDone, Changed, ThreadsChanged))
        lasting = lasting or event.get("event") == BATCHES
        return lasting and step is not None and step <= reached

    @property
    def state(self) -> dict[str, Any] | None:
        """The training state to resume from; None at the beginning."""
        return self.checkpoint.state if self.checkpoint else None

    def record(self, event: Event) -> None:
        """Write an event, with the checkpoint or the model it carries.

        Raises InputError when writing begins to fail, and not again until all of it has worked;
        what is missing is written then. Raises NotKeptError at the end where the network is not
        saved, and ValueError once the folder is closed.
        """
        if not self._lock.is_locked:
            raise ValueError(f"the folder of the run {self.name} is closed")
        if isinstance(event, BatchDone):
            self.batches.add(event)
        elif not isinstance(event, _NEVER_RECORDED) and not self._failed_to_resume(event):
            file = CHECKPOINT if isinstance(event, Checkpointed) else EVENTS
            failed_before = bool(self._failing)
            try:
                self._write(event)
                self._failing.discard(file)
            except InputError:
                self._failing.add(file)
                if isinstance(event, RunEnded) or not failed_before:
                    raise

    def _goes_on_later(self, end: RunEnded) -> bool:
        """Whether an end is that of the program alone."""
        return self.is_left and end.reason == "stopped"

    def _failed_to_resume(self, event: Event) -> bool:
        """Whether a run ended before it resumed (its data are gone, say): it can be tried again."""
        ended = isinstance(event, RunEnded) and event.model is None
        return ended and self.checkpoint is not None

    def _write(self, event: Event) -> None:
        if self._still_complete:
            self._write_going_on()
        if isinstance(event, Checkpointed):
            self._write_checkpoint(event)
            return
        if isinstance(event, RunEnded) and event.model is not None:
            self._save(event.model)  # before the end is written: without it the run can be resumed
        if isinstance(event, RunEnded) and self._goes_on_later(event):
            return
        self._events.append(self._with_batches(event))
        self._write_events()
        if isinstance(event, RunEnded) and event.reason == "completed":
            self._put_checkpoint_away()

    def _write_going_on(self) -> None:
        """Make ready what an interrupted run has; it is one as soon as its events are written."""
        from zen_digits.core.runs.checkpoint import save_checkpoint

        assert self.checkpoint is not None
        save_checkpoint(self.path / CHECKPOINT, self.checkpoint)
        write_config(self.path, self.config)
        self._still_complete = False

    def _put_checkpoint_away(self) -> None:
        """The run cannot be resumed any more, but trained on."""
        with suppress(OSError):  # something reads it just now; it does no harm
            os.replace(self.path / CHECKPOINT, self.path / LAST)

    def _remove_checkpoint(self) -> None:
        with suppress(OSError):  # something reads it just now; it does no harm
            (self.path / CHECKPOINT).unlink(missing_ok=True)

    def _write_checkpoint(self, event: Checkpointed) -> None:
        """Write the batches so far, then the checkpoint, which comes after them: each even where
        the other cannot be written."""
        from zen_digits.core.runs.checkpoint import save_checkpoint

        if batches := self.batches.take():
            self._events.append({"event": BATCHES, "step": event.step, BATCHES: batches})
        _do_all(self._write_events, lambda: save_checkpoint(self.path / CHECKPOINT, event))

    def _write_events(self) -> None:
        if self._written < len(self._events):
            write_events(self.path, self._events)
            self._written = len(self._events)

    def _save(self, model: TrainedModel) -> None:
        from zen_digits.core.models.model_file import save_model

        try:
            save_model(self.model_path, model)
        except Exception as error:  # whatever it is, the user must know
            raise NotKeptError(f"The network of this run is not saved: {error}") from error
        self.has_saved = True

    def _with_batches(self, event: Event) -> EventJson:
        """An event as JSON; the end of an epoch or of the run has the batches before it."""
        record = event_json(event)
        if isinstance(event, RunStarted):
            self.batches = CurveSampler(event.total_batches)
        elif isinstance(event, EpochDone | RunEnded):
            record[BATCHES] = self.batches.take(final=isinstance(event, RunEnded))
        return record

    def epochs(self) -> list[EpochDone]:
        """The epochs that the run has completed so far."""
        return epochs_in(self._events)

    def changes(self) -> list[Changed]:
        """The changes of settings in the run so far."""
        return changes_in(self._events)

    def curve(self) -> dict[str, array[float]]:
        """The downsampled batches so far, in ``event_format.CURVE_COLUMNS``; {} without any."""
        return batches_in(self._events)

    @property
    def current_config(self) -> TrainingConfig:
        """The run's config with all changes so far."""
        values = {name: v for change in self.changes() for name, v in change.values.items()}
        live = {name: value for name, value in values.items() if name in LIVE}
        return replace(self.config, **live)

    def conclude(self, end: RunEnded) -> None:
        """Write the end of a run, which may be closed: its network is saved in another place.

        Raises InputError where even that cannot be written, and where the folder is gone.
        """
        read_config(self.path)  # or the lock would make the folder again
        with nullcontext() if self._lock.is_locked else locked(self.path):
            if end.reason == "completed":
                self._remove_checkpoint()  # before the end is written: that may need its room
            self._events.append(self._with_batches(end))
            self._write_events()

    def close(self) -> None:
        """Let others open the folder."""
        self._lock.release()

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def dismiss(path: Path) -> None:
    """No longer offer to resume a run, whose record stays.

    Raises RunInUseError where it is running, and InputError where its folder cannot be written.
    """
    check_no_links(path)
    with locked(path):
        write_events(path, [*read_events(path), event_json(RunEnded("stopped"))])


def _do_all(*actions: Callable[[], None]) -> None:
    """Do each, also after one has failed; raises the first InputError at the end."""
    errors = []
    for action in actions:
        try:
            action()
        except InputError as error:
            errors.append(error)
    if errors:
        raise errors[0]
