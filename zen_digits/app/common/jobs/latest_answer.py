"""Answers questions on another thread; only the latest one is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.jobs.background_job import BackgroundJob

Question = Callable[[], Any]
"""Called on another thread: it uses no Qt."""


class LatestAnswer(QObject):
    """One question at a time: of those asked meanwhile the last is next, the others are dropped.

    ``answered`` carries what a question returned, ``failed`` its exception; neither is emitted
    while a newer question waits.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._next: Question | None = None
        self._busy = False

    def ask(self, question: Question) -> None:
        """Answer this question next."""
        self._next = question
        self._start()

    def forget(self) -> None:
        """Drop the question that waits."""
        self._next = None

    def _start(self) -> None:
        if self._busy or self._next is None:
            return
        question, self._next, self._busy = self._next, None, True
        BackgroundJob(
            question,
            self,
            done=lambda answer: self._end(self.answered, answer),
            failed=lambda error: self._end(self.failed, error),
        ).start()

    def _end(self, signal: Any, result: Any) -> None:
        self._busy = False
        if self._next is None:
            signal.emit(result)
        self._start()
