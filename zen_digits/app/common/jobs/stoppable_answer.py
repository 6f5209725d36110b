"""Answers long questions on another thread: a newer question ends the one before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.common.jobs.stoppable_job import Show, StoppableJob

Question = Callable[[Show], Any]
"""Called on another thread, with what it tells how far it is; it uses no Qt."""


class StoppableAnswer(QObject):
    """Only the latest question is answered, and none once it was stopped.

    ``progressed`` carries the latest of what the question showed, ``answered`` what it returned,
    and ``failed`` its exception.
    """

    progressed = Signal(object)
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_wanted = False
        """Whether an answer is to come."""
        self._next: Question | None = None
        self._job = StoppableJob(self)
        self._job.progressed.connect(lambda progress: self._pass_on(self.progressed, progress))
        self._job.done.connect(lambda answer: self._end(self.answered, answer))
        self._job.failed.connect(lambda error: self._end(self.failed, error))
        # What has ended is told after this: only then may the next one begin.
        self._job.ended.connect(lambda: QTimer.singleShot(0, self, self._start))

    def ask(self, question: Question) -> None:
        """Answer this question, and no other that is still being answered."""
        self._next, self.is_wanted = question, True
        self._job.stop()
        self._start()

    def stop(self) -> None:
        """Answer nothing any more; what is being answered ends at its next step."""
        self._next, self.is_wanted = None, False
        self._job.stop()

    def _start(self) -> None:
        if self._job.running or self._next is None:
            return
        question, self._next = self._next, None
        self._job.start(question)

    def _end(self, signal: Any, result: Any) -> None:
        if self._next is None and self.is_wanted:
            self.is_wanted = False
            signal.emit(result)

    def _pass_on(self, signal: Any, progress: Any) -> None:
        if self._next is None and self.is_wanted:
            signal.emit(progress)
