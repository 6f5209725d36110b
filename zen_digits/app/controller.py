"""Brings a training session's events to the main thread, thirty times a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.core.config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.events import BatchDone, EpochDone, Preparing, RunEnded, RunStarted
from zen_digits.core.runs import RunFolder
from zen_digits.core.session import EventStream, Session

POLL_MS = 33


def training_events(config: TrainingConfig) -> EventStream:
    """Train on the bundled MNIST; called on the session's own thread."""
    from zen_digits.core.datasets import load_mnist
    from zen_digits.core.threads import use_all_cores_politely
    from zen_digits.core.training import train

    use_all_cores_politely()
    yield Preparing()
    yield from train(config, load_mnist())


class TrainingController(QObject):
    """Owns the run that goes on, if one does, and keeps it in a folder of its own.

    ``batches_done`` carries a list, so that a plot is drawn once for each tick. ``not_kept`` says
    why a run could not be written to disk; it goes on nevertheless.
    """

    started = Signal(object)
    batches_done = Signal(list)
    epoch_done = Signal(object)
    ended = Signal(object)
    state_changed = Signal()
    not_kept = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        make_events: Callable[[TrainingConfig], EventStream] = training_events,
    ) -> None:
        super().__init__(parent)
        self._make_events = make_events
        self._session: Session | None = None
        self._folder: RunFolder | None = None
        self.paused = False
        self.stopping = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def running(self) -> bool:
        return self._session is not None

    def start(self, config: TrainingConfig) -> None:
        """Begin a run; there must be none."""
        self._folder = self._make_folder(config)
        self._session = Session(lambda: self._make_events(config))
        self.paused = self.stopping = False
        self._session.start()
        self._timer.start()
        self.state_changed.emit()

    def toggle_pause(self) -> None:
        """Hold the run, or let it go on."""
        if self._session is None:
            return
        self.paused = not self.paused
        (self._session.pause if self.paused else self._session.resume)()
        self.state_changed.emit()

    def stop(self) -> None:
        """Ask the run to end and keep what it has learned; ``ended`` follows."""
        if self._session is not None:
            self.stopping, self.paused = True, False
            self._session.stop()
            self.state_changed.emit()

    def poll(self) -> None:
        """Emit all that has happened since the last call."""
        if self._session is None:
            return
        events = self._session.drain()
        if batches := [event for event in events if isinstance(event, BatchDone)]:
            self.batches_done.emit(batches)
        for event in events:
            self._keep(event)
            match event:
                case RunStarted():
                    self.started.emit(event)
                case EpochDone():
                    self.epoch_done.emit(event)
                case RunEnded():
                    self._end(event)

    def _end(self, event: RunEnded) -> None:
        self._timer.stop()
        if self._session is not None:
            self._session.join()  # its last event is out: this takes no time
        self._session = None
        self.paused = self.stopping = False
        self.ended.emit(event)
        self.state_changed.emit()

    def _make_folder(self, config: TrainingConfig) -> RunFolder | None:
        try:
            return RunFolder(config)
        except InputError as error:
            self.not_kept.emit(str(error))
            return None

    def _keep(self, event: object) -> None:
        if self._folder is None:
            return
        try:
            self._folder.record(event)  # type: ignore[arg-type]
        except InputError as error:
            self._folder = None
            self.not_kept.emit(str(error))
