"""What a screen reader says of its own accord: each reading, and how a run goes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.accessibility.announcing import Announcer
from zen_digits.app.common.numbers import count, decimal, percent
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.reader import CanvasContent, NoReading, Reader
from zen_digits.app.reading.spoken_reading import spoken_reading
from zen_digits.app.reading.verdict import no_reading
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.training_panel import TrainingPanel
from zen_digits.core.labels import DIGITS, are_digits
from zen_digits.core.reading.result import NumberReading
from zen_digits.core.training.events import EpochDone

_PAUSE = 300  # ms: what is said of a run within that takes the place of what was to be said before


class Announcements(QObject):
    """``readings`` and ``runs`` each announce the latest of theirs."""

    def __init__(
        self,
        reader: Reader,
        models: LoadedModels,
        controller: TrainingController,
        panel: TrainingPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._models, self._controller = models, controller
        self.readings, self.runs = Announcer(window), Announcer(window, _PAUSE)
        reader.reading_made.connect(self._say_reading)
        reader.nothing_read.connect(self._say_no_reading)
        controller.epoch_done.connect(self._say_epoch)
        panel.said.connect(self.runs.say)

    def _say_reading(self, _: CanvasContent, number: NumberReading, _selected: int) -> None:
        """While the network that reads is learning, it is ever surer of the same."""
        topic = number.text if self._models.is_learning else ""
        self.readings.say(spoken_reading(number), topic)

    def _say_no_reading(self, reason: NoReading) -> None:
        predictor = self._models.predictor
        names = predictor.card.label_names if predictor else DIGITS
        self.readings.say(no_reading(reason, digits=are_digits(names)))

    def _say_epoch(self, epoch: EpochDone) -> None:
        if (config := self._controller.config) is None:
            return
        if epoch.validation_accuracy is None:
            text = self.tr("Epoch {0} of {1}: the loss is {2}")
            told = decimal(epoch.train_loss, 4)
        else:
            text = self.tr("Epoch {0} of {1}: {2} of the validation images are right")
            told = percent(epoch.validation_accuracy)
        self.runs.say(text.format(count(epoch.epoch), count(config.epochs), told))
