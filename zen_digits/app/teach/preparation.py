"""Looks in idle time at what a network must not forget when it is taught, and keeps that.

This takes longer than a lesson itself, so that the first one would be the slowest.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zen_digits.app.common.jobs.stoppable_job import Show, StoppableJob
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

AFTER = 1000  # ms without a reason for it
_STEP = 0.05  # seconds between two looks whether it has ended


class Preparation(QObject):
    """Prepares the teaching of the network that reads, once. A lesson waits for it to end."""

    def __init__(self, models: LoadedModels, parent: QObject) -> None:
        super().__init__(parent)
        self._models = models
        self._prepared: TrainedModel | None = None
        self._is_over = Event()
        self._is_over.set()
        self._job = StoppableJob(self)
        self._soon = QTimer(self, interval=AFTER, singleShot=True)
        self._soon.timeout.connect(self._begin)

    def begin_soon(self) -> None:
        """A lesson has become likely."""
        if not self._job.running:
            self._soon.start()

    def _begin(self) -> None:
        from zen_digits.core.personal.own_network import base_of

        model = self._models.chosen_model
        if model is None or self._models.is_learning or self._job.running:
            return
        with suppress(InputError):  # which a lesson will tell
            base = base_of(model, "", self._models.all())[1]
            if base is not self._prepared:
                self._prepared = base
                self._is_over.clear()
                self._job.start(partial(_look, base, self._is_over))

    def wait(self, show: Show) -> None:
        """Called on a lesson's thread, which would do the same work again."""
        from zen_digits.core.progress import Progress

        while not self._is_over.wait(_STEP):
            show(Progress())

    def stop(self) -> None:
        """End it at its next step."""
        self._soon.stop()
        self._job.stop()


def _look(base: TrainedModel, over: Event, show: Show) -> None:
    """On another thread; what is found is kept on the disk."""
    from zen_digits.core.personal.learning.replay import known_images, reads_digits
    from zen_digits.core.training.free_cores import thread_count

    try:
        for step in known_images(base, thread_count()) if reads_digits(base) else ():
            show(step)
    finally:
        over.set()
