"""What the network that is learning gets wrong, epoch by epoch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.training.controller import TrainingController

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.training.events import RunStarted, Validated


class LiveResults(QObject):
    """Keeps what a run read last, and makes results of it on another thread while somebody looks.

    ``failed`` carries an exception.
    """

    changed = Signal()
    """A run begins or ends, or there are other results."""
    failed = Signal(object)

    def __init__(self, controller: TrainingController, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self.running = False
        self.has_validation = True
        """Whether the latest run holds images out."""
        self.dataset = ""
        """That it learns from."""
        self.results: Results | None = None
        """Of its latest epoch that somebody looked at."""
        self._latest: Validated | None = None
        self._asked: Validated | None = None
        self._watched = False
        self._answer = LatestAnswer(self)
        self._answer.answered.connect(self._show)
        self._answer.failed.connect(self.failed)
        controller.started.connect(self._begin)
        controller.validated.connect(self._take)
        controller.ended.connect(self._end)

    def watch(self, *, on: bool) -> None:
        """Somebody looks from now on, or no longer."""
        self._watched = on
        self._read()

    def _begin(self, started: RunStarted) -> None:
        self.running, self.has_validation = True, started.validation_images > 0
        self.dataset = self._controller.config.dataset if self._controller.config else ""
        self._latest = self._asked = self.results = None
        self.changed.emit()

    def _take(self, validated: Validated) -> None:
        self._latest = validated
        self._read()

    def _end(self) -> None:
        self.running = False
        self.changed.emit()

    def _read(self) -> None:
        latest = self._latest
        if self._watched and latest is not None and latest is not self._asked:
            self._asked = latest
            self._answer.ask(partial(_results, latest))

    def _show(self, answer: tuple[Validated, Results]) -> None:
        """Unless another run has begun since."""
        if answer[0] is self._asked:
            self.results = answer[1]
            self.changed.emit()


def _results(validated: Validated) -> tuple[Validated, Results]:
    from zen_digits.core.evaluation.live import results_while_learning

    return validated, results_while_learning(validated)
