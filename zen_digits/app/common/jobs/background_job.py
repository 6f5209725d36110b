"""A function called on another thread; its result arrives on the main thread."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QTimer

_FIRST_POLL, _POLL = 1, 10  # ms: what ends at once is not kept waiting


class BackgroundJob(QObject):
    """Calls a function that uses no Qt on another thread.

    Then calls, on the main thread, ``done`` with its result or ``failed`` with its exception; the
    rule for that is ``dialogs.show_failure``. Nothing is called once ``parent`` is deleted. A
    job that has ended is deleted, and keeps nothing of what it was given.
    """

    def __init__(
        self,
        job: Callable[[], Any],
        parent: QObject | None,
        *,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__(parent)
        self._job, self._done, self._failed = job, done, failed
        self._results: SimpleQueue[tuple[Any, Exception | None]] = SimpleQueue()
        self._thread = Thread(target=self._work, name=getattr(job, "__name__", "background"))
        self._timer = QTimer(self, interval=_FIRST_POLL)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        self._thread.start()
        self._timer.start()

    def _work(self) -> None:
        try:
            self._results.put((self._job(), None))
        except Exception as error:  # given to ``failed``
            self._results.put((None, error))
        except BaseException as error:  # such as the panic of a library written in Rust
            failure = RuntimeError(repr(error))
            failure.__cause__ = error
            self._results.put((None, failure))

    def _poll(self) -> None:
        try:
            result, error = self._results.get_nowait()
        except Empty:
            self._timer.setInterval(min(2 * self._timer.interval(), _POLL))
            return
        self._timer.stop()
        self._thread.join()
        done, failed = self._done, self._failed
        del self._job, self._done, self._failed  # with all that they hold, such as a photo
        self.deleteLater()
        if error is None:
            done(result)
        else:
            failed(error)
