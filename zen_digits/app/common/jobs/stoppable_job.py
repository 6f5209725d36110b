"""Long work on another thread, with progress, that the user can stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.common.jobs.background_job import BackgroundJob

_POLL = 80  # ms

Show = Callable[[Any], None]
"""What work calls at each of its steps, with how far it is; it raises where the work is to end."""


class _StoppedError(Exception):
    pass


class StoppableJob(QObject):
    """One at a time.

    ``started`` is emitted at its beginning. ``progressed`` carries the latest of what the work
    showed, ``done`` its result and ``failed`` its exception; before these two, or alone where it
    was stopped, ``ended`` is emitted.
    """

    started = Signal()
    progressed = Signal(object)
    ended = Signal()
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._latest: Any = None
        self.running = False
        self._timer = QTimer(self, interval=_POLL)
        self._timer.timeout.connect(self._tell)

    def start(self, work: Callable[[Show], Any]) -> None:
        """Begin work, which is called on another thread and uses no Qt."""
        self.running, self._latest = True, None
        self._stop.clear()
        self._timer.start()
        BackgroundJob(lambda: work(self._show), self, done=self._succeed, failed=self._fail).start()
        self.started.emit()

    def stop(self) -> None:
        """End it at its next step."""
        self._stop.set()

    def _show(self, progress: Any) -> None:
        self._latest = progress
        if self._stop.is_set():
            raise _StoppedError

    def _tell(self) -> None:
        if self._latest is not None:
            self.progressed.emit(self._latest)

    def _succeed(self, result: Any) -> None:
        self._end()
        self.done.emit(result)

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, _StoppedError):
            self.failed.emit(error)

    def _end(self) -> None:
        self.running = False
        self._timer.stop()
        self._latest = None
        self.ended.emit()
