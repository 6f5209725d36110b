"""Explains readings on another thread; only the latest question is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.background_job import BackgroundJob
from zen_digits.core.reading.result import DigitReading

if TYPE_CHECKING:
    from zen_digits.core.insight.explanation import Explanation
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor

Question = tuple[DigitReading, int | None]
"""A digit, and the class that it might rather be; None: any other."""


class Explainer(QObject):
    """Answers questions with a network of its own, so that reading never waits for it.

    ``explained`` carries an Explanation, ``failed`` an exception.
    """

    explained = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._model: TrainedModel | None = None
        self._predictor: Predictor | None = None
        self._next: Question | None = None
        self._busy = False

    def use(self, model: TrainedModel) -> None:
        """Explain what this network reads from now on."""
        self._model, self._predictor, self._next = model, None, None

    def ask(self, question: Question) -> None:
        """Answer this question next; one that is waiting is dropped."""
        self._next = question
        self._start()

    def _start(self) -> None:
        if self._busy or self._next is None or self._model is None:
            return
        question, self._next, self._busy = self._next, None, True
        model, predictor = self._model, self._predictor

        def explain() -> tuple[TrainedModel, Predictor, Explanation]:
            from zen_digits.core.insight import explanation
            from zen_digits.core.reading.predictor import Predictor

            own = predictor or Predictor(model)
            return model, own, explanation.explain(own, *question)

        BackgroundJob(explain, self, done=self._answer, failed=self._fail).start()

    def _answer(self, result: tuple[TrainedModel, Predictor, Explanation]) -> None:
        self._busy = False
        model, predictor, explanation = result
        if model is self._model:  # another may have been chosen meanwhile
            self._predictor = predictor
            if self._next is None:
                self.explained.emit(explanation)
        self._start()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
        self._start()
