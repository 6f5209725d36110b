"""Tells in a word, wherever the user is, that a hand is being learned, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.learning_texts import figures_text, result_text
from zen_digits.app.teach.teacher import Teacher

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

_LASTING = 20_000  # ms that what came of it is told


class LearningNews(QObject):
    """``told`` carries a few words and the whole text; both are empty when there is no news."""

    told = Signal(str, str)

    def __init__(self, teacher: Teacher, hand: CurrentHand) -> None:
        super().__init__(teacher)
        self._teacher = teacher
        self._before: TrainedModel | None = None
        self._waits = False
        self._timer = QTimer(self, interval=_LASTING, singleShot=True)
        self._timer.timeout.connect(self._forget)
        teacher.job.started.connect(self._begin)
        teacher.job.ended.connect(self._forget)
        teacher.changed.connect(self._show)
        teacher.went_back.connect(self._forget)
        hand.chosen.connect(self._forget)

    def _begin(self) -> None:
        self._timer.stop()
        self._before, self._waits = self._teacher.own.model, True
        self.told.emit(
            self.tr("learning your hand…"),
            self.tr("It learns the kept drawings; the page Teach tells more."),
        )

    def _forget(self) -> None:
        self._timer.stop()
        self.told.emit("", "")

    def _show(self) -> None:
        """What came of the lesson, once it has ended."""
        if not self._waits or self._teacher.job.running:
            return
        self._waits = False
        notice, figures = self._teacher.notice, self._teacher.figures
        if notice:
            self.told.emit(self.tr("not learned"), notice)
        elif figures is not None and self._teacher.own.model is not self._before:
            self.told.emit(result_text(figures), figures_text(figures))
        self._timer.start()
