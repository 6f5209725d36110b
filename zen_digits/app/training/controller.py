"""Runs a training session, and brings its events to the main thread a few times a second."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.process import compute_politely
from zen_digits.core.progress import Progress
from zen_digits.core.pytorch import import_pytorch, importing
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import (
    ActivityMeasured,
    BatchDone,
    Changed,
    EpochDone,
    Evaluating,
    Event,
    NetworkCopied,
    NotRecorded,
    Run,
    RunEnded,
    RunStarted,
    Validated,
)
from zen_digits.core.training.free_cores import FreeCores
from zen_digits.core.training.session import Session

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

_POLL = 80  # ms: each poll takes the GIL from the training for a moment
_SLOW = 700  # ms between two batches of slow motion: time to look at what each changes
_REDRAW = 250  # ms: more often, redrawing would slow a short run on two cores
_log = logging.getLogger(__name__)


def training_events(
    config: TrainingConfig, checkpoint: dict[str, Any] | None, dataset: Dataset | None
) -> Run:
    """Start or resume a run, on the session's thread; loads the dataset unless it is given."""
    cores = FreeCores()
    yield Progress()  # the first imports take seconds
    with importing():
        import_pytorch()
        from zen_digits.core.data.arrangement import Arrangement
        from zen_digits.core.data.load import load_dataset
        from zen_digits.core.training.loop import train

    yield Progress()
    compute_politely()
    if dataset is None:
        dataset = yield from load_dataset(config.dataset)
    yield from train(config, dataset.arranged(Arrangement.of(config)), checkpoint, cores=cores)


class TrainingController(QObject):
    """Owns the running run, if there is one, and records it in a folder of its own.

    ``batches_done`` carries a list, so that a plot is redrawn four times a second at most.
    ``not_recorded`` carries why a run could not be written to disk; it continues all the same.
    ``ended`` comes whatever happens, also where what was told of an earlier event failed.
    """

    preparing = Signal(object)
    started = Signal(object)
    batches_done = Signal(list)
    validated = Signal(object)
    epoch_done = Signal(object)
    activity_measured = Signal(object)
    changed = Signal(object)
    network_copied = Signal(object)
    ended = Signal(object)
    state_changed = Signal()
    stepped = Signal()
    """A paused run was let to take one batch."""
    not_recorded = Signal(Exception)

    def __init__(
        self,
        parent: QObject,
        make_events: Callable[[TrainingConfig, dict[str, Any] | None], Run],
    ) -> None:
        super().__init__(parent)
        self._make_events = make_events
        self._session: Session | None = None
        self.config: TrainingConfig | None = None
        """Of the running run, with its changes so far."""
        self.paused = False
        self.stopping = False
        self._unrecorded: InputError | None = None
        """Why the run has no folder."""
        self.run_path: Path | None = None
        """Where the latest run is recorded; None where it is nowhere, or none has begun."""
        self._folder: RunFolder | None = None
        self._not_kept: tuple[RunFolder, RunEnded] | None = None
        self.saved_elsewhere: set[Path] = set()
        """Folders of runs that are complete, though perhaps even that cannot be written there."""
        self._batches: list[BatchDone] = []
        self._others: deque[Event] = deque()
        self._redrawn = QElapsedTimer()
        self._slow = QTimer(self, interval=_SLOW)
        self._slow.timeout.connect(self._take_batch)
        self._timer = QTimer(self, interval=_POLL)
        self._timer.timeout.connect(self.poll)

    @property
    def running(self) -> bool:
        return self._session is not None

    def start(self, config: TrainingConfig) -> None:
        """Start a run; none must be running."""
        try:
            folder = RunFolder.create(config)
        except InputError as error:
            self.not_recorded.emit(error)
            self._unrecorded, self._folder, self.run_path = error, None, None
            self._start(config, Session(self._make_events(config, None)))
        else:
            self.resume(folder)

    def resume(self, folder: RunFolder) -> None:
        """Resume the run in a folder from its checkpoint, or start it where there is none."""
        self._unrecorded, self._folder, self.run_path = None, folder, folder.path
        run = self._make_events(folder.config, folder.state)
        self._start(folder.current_config, Session(run, [folder]))

    def _start(self, config: TrainingConfig, session: Session) -> None:
        self.config = config
        self._session = session
        self.paused = self.stopping = False
        self._batches = []
        self._others.clear()
        self._redrawn.start()
        session.start()
        self._timer.start()
        self.state_changed.emit()

    def toggle_pause(self) -> None:
        """Pause the run, or resume it."""
        if self._session is None:
            return
        self._slow.stop()
        self.paused = not self.paused
        (self._session.pause if self.paused else self._session.resume)()
        self.state_changed.emit()

    def step(self) -> None:
        """Pause a run that is running; let one that is paused take one batch."""
        self._slow.stop()
        if self.running and not self.paused:
            self.toggle_pause()
        else:
            self._take_batch()

    def toggle_slow_motion(self) -> None:
        """Take one batch after another, each after a moment; or stay where that has come to."""
        if self._slow.isActive():
            self._slow.stop()
        elif self.running and not self.stopping:
            if not self.paused:
                self.toggle_pause()
            self._slow.start()

    def _take_batch(self) -> None:
        if self._session is not None and self.paused:
            self._session.step()
            self.stepped.emit()

    def change(self, values: dict[str, Any]) -> None:
        """Change ``settings.LIVE`` in the running run; ``changed`` follows."""
        if self._session is not None:
            self._session.change(values)

    def copy_network(self) -> None:
        """Ask the run for its network as it is now; ``network_copied`` follows."""
        if self._session is not None:
            self._session.copy_network()

    def stop(self) -> None:
        """Ask the run to end with what it has learned; ``ended`` follows."""
        if self._session is not None:
            self._slow.stop()
            self.stopping, self.paused = True, False
            self._session.stop()
            self.state_changed.emit()

    def leave(self) -> None:
        """Ask the run to end for now, unless the user has stopped it: it goes on at another start
        of the program."""
        if self._folder is not None and not self.stopping:
            self._folder.is_left = True
        self.stop()

    def settle(self, *, saved: bool) -> None:
        """The network that the last run could not keep is ``saved`` elsewhere, or given up."""
        if saved and self._not_kept is not None:
            folder, end = self._not_kept
            self.saved_elsewhere.add(folder.path)
            with suppress(InputError):  # the disk is still full, and the user knows
                folder.conclude(end)
        self._not_kept = None

    def poll(self) -> None:
        """Emit the events since the last call; batches wait for the next redraw.

        Where one raises an error, the next call goes on after it.
        """
        if self._session is None:
            return
        events = self._session.drain()
        self._batches += [event for event in events if isinstance(event, BatchDone)]
        self._others += [e for e in events if not isinstance(e, BatchDone | Evaluating)]
        if any(_waits_for_curves(e) for e in self._others) or self._is_time_to_redraw:
            self._emit_batches()
        while self._others and self.running:
            self._emit(self._others.popleft())

    @property
    def _is_time_to_redraw(self) -> bool:
        return self.paused or self._redrawn.hasExpired(_REDRAW)

    def _emit_batches(self) -> None:
        self._redrawn.restart()
        if self._batches:
            batches, self._batches = self._batches, []
            self.batches_done.emit(batches)

    def _emit(self, event: Event) -> None:
        match event:
            case Progress(total=total) if total:
                self.preparing.emit(event)
            case RunStarted():
                self.started.emit(event)
            case Validated():
                self.validated.emit(event)
            case EpochDone():
                self.epoch_done.emit(event)
            case ActivityMeasured():
                self.activity_measured.emit(event)
            case Changed() if self.config is not None:
                self.config = replace(self.config, **event.values)
                self.changed.emit(event)
            case NetworkCopied():
                self.network_copied.emit(event)
            case NotRecorded():
                self.not_recorded.emit(event.error)
            case RunEnded():
                self._end(event)

    def _end(self, event: RunEnded) -> None:
        if event.error is not None and not isinstance(event.error, InputError):
            _log.error("a run failed", exc_info=event.error)
        if event.model is not None and self._unrecorded is not None:
            event = replace(event, not_kept=self._unrecorded)
        if event.not_kept is not None and self._folder is not None:
            self._not_kept = self._folder, event
        self._timer.stop()
        self._slow.stop()
        if self._session is not None:
            self._session.join()  # at once: this was its last event
        self._session = self.config = self._folder = None
        self.paused = self.stopping = False
        self.ended.emit(event)
        self.state_changed.emit()


def _waits_for_curves(event: Event) -> bool:
    """Whether the batches before it are shown first, though it is not yet time to redraw."""
    return not isinstance(event, NetworkCopied | ActivityMeasured)
