"""A job on another thread whose result comes back to the main thread."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_POLL = 10  # ms


class Background(QObject):
    """Calls a function that knows no Qt off the main thread.

    On the main thread ``done`` then carries what it returned, or ``failed`` its exception.
    """

    done = Signal(object)
    failed = Signal(Exception)

    def __init__(self, job: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._results: SimpleQueue[tuple[Any, Exception | None]] = SimpleQueue()
        self._thread = Thread(target=self._work, name=getattr(job, "__name__", "background"))
        self._timer = QTimer(self, interval=_POLL)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        self._thread.start()
        self._timer.start()

    def _work(self) -> None:
        try:
            self._results.put((self._job(), None))
        except Exception as error:  # handed to whoever listens to ``failed``
            self._results.put((None, error))

    def _poll(self) -> None:
        try:
            result, error = self._results.get_nowait()
        except Empty:
            return
        self._timer.stop()
        self._thread.join()
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
