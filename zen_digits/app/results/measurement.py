"""Measures a network on a labelled set, on another thread, with progress; it can be stopped."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.common.background_job import BackgroundJob
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.insight.results import Results
    from zen_digits.core.insight.sets import MeasurableSet
    from zen_digits.core.models.model_file import TrainedModel

_POLL = 80  # ms


class StoppedError(Exception):
    """The user stopped it."""


class Measurement(QObject):
    """One at a time. ``measured`` carries the Results, ``failed`` an exception."""

    progressed = Signal(object)
    measured = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._latest = Progress()
        self.running = False
        self._timer = QTimer(self, interval=_POLL)
        self._timer.timeout.connect(lambda: self.progressed.emit(self._latest))

    def start(self, model: TrainedModel, wanted: MeasurableSet, dataset: Dataset | None) -> None:
        """Measure a network on a set, a part of ``dataset`` if that is in memory."""
        self.running, self._latest = True, Progress()
        self._stop.clear()
        self._timer.start()
        work = partial(self._measure, model, wanted, dataset)
        BackgroundJob(work, self, done=self._end, failed=self._fail).start()

    def stop(self) -> None:
        """End it at its next step."""
        self._stop.set()

    def _measure(
        self, model: TrainedModel, wanted: MeasurableSet, dataset: Dataset | None
    ) -> Results:
        from zen_digits.core.insight.measure import measure

        return measure(model, wanted, self._step, dataset)

    def _step(self, progress: Progress) -> None:
        self._latest = progress
        if self._stop.is_set():
            raise StoppedError

    def _end(self, results: Results) -> None:
        self._finish()
        self.measured.emit(results)

    def _fail(self, error: Exception) -> None:
        self._finish()
        self.failed.emit(error)

    def _finish(self) -> None:
        self.running = False
        self._timer.stop()
