"""Reads the drawing again and again with the network that is learning, as it is at that moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import thread_time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.settings import Settings
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.reader import CanvasContent, Reader
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.core.errors import InputError
from zen_digits.core.reading.result import NumberReading
from zen_digits.core.training.events import NetworkCopied, RunEnded

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor

_PAUSE = 500  # ms between two readings, at least,
_SHARE = 60  # and so many times what one takes of a core: the rest is left to the training
_SETTING, _ON, _OFF = "read_while_training", "on", "off"


class _Read(NamedTuple):
    predictor: Predictor
    reading: NumberReading
    seconds: float
    """Of a core."""


class LiveReading(QObject):
    """While a run is running, asks it for its network, reads the drawing, and asks again.

    Only while there is a drawing, nobody draws, the window can be seen, and the user has chosen
    neither to do without nor another network to read with. A paused run is asked once.
    """

    def __init__(
        self,
        reader: Reader,
        models: LoadedModels,
        controller: TrainingController,
        form: TrainingForm,
        settings: Settings,
        is_drawing: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reader, self._models = reader, models
        self._controller, self._form = controller, form
        self._settings, self._is_drawing, self._window = settings, is_drawing, window
        self.is_on = settings.text(_SETTING, _ON) != _OFF
        self._run = 0  # counts them: a reading may come when its run is over
        self._has_paused_network = False
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        controller.started.connect(lambda _: self._ask())
        controller.state_changed.connect(self._note_pause)
        controller.stepped.connect(self._note_pause)
        controller.network_copied.connect(self._read)
        controller.ended.connect(self._end)

    def turn(self, *, on: bool) -> None:
        """Read so, or no longer; also in later sessions."""
        self.is_on = on
        self._settings.keep(**{_SETTING: _ON if on else _OFF})
        self._has_paused_network = False
        if not on:
            self._models.forget_learning()

    def _ask(self) -> None:
        if self._is_useful():
            self._controller.copy_network()
        else:
            self._timer.start(_PAUSE)

    def _is_useful(self) -> bool:
        window, paused = self._window, self._controller.paused
        return (
            self.is_on
            and self._reader.content is not None
            and not self._is_drawing()
            and window.isVisible()
            and not window.isMinimized()
            and not self._models.is_learning_idle
            and not (paused and self._has_paused_network)
        )

    def _note_pause(self) -> None:
        self._has_paused_network = False

    def _read(self, copied: NetworkCopied) -> None:
        self._has_paused_network = self._controller.paused
        content = self._reader.content
        if content is None or not self.is_on:
            self._timer.start(_PAUSE)
            return
        BackgroundJob(
            partial(_read, copied.model, content),
            self,
            done=partial(self._show, self._run, copied, content),
            failed=partial(self._fail, self._run),
        ).start()

    def _show(self, run: int, copied: NetworkCopied, content: CanvasContent, read: _Read) -> None:
        if run != self._run:
            return
        if self.is_on:
            self._models.show_learning(self._name(copied), read.predictor)
            if not self._models.is_learning_idle:
                self._reader.take_over(read.predictor, content, read.reading)
        self._timer.start(max(_PAUSE, round(1000 * _SHARE * read.seconds)))

    def _name(self, copied: NetworkCopied) -> str:
        card = copied.model.card
        network = self._form.network_name(card.architecture, card.training["dataset"])
        return self.tr("Learning: {0}, epoch {1}").format(network, copied.epoch)

    def _fail(self, run: int, error: Exception) -> None:
        """Numbers that are not finite end the run soon; after a fault it is read no more."""
        if not isinstance(error, InputError):
            show_failure(self._window, error)
        elif run == self._run:
            self._timer.start(_PAUSE)

    def _end(self, end: RunEnded) -> None:
        self._run += 1
        self._timer.stop()
        self._models.forget_learning(replaced=end.model is not None)


def _read(model: TrainedModel, content: CanvasContent) -> _Read:
    """Make a copy of a network ready, and read with it: for another thread."""
    from zen_digits.core.reading.predictor import Predictor

    began = thread_time()
    predictor = Predictor(model)
    reading = content.read(predictor)
    return _Read(predictor, reading, thread_time() - began)
