"""Reads the drawing while it is drawn, at most once in a few frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.core.ink import Strokes, digit_image, is_dot

if TYPE_CHECKING:
    from zen_digits.core.model_file import TrainedModel
    from zen_digits.core.predictor import Predictor

_PAUSE = 30  # ms between two readings of a stroke that is being drawn


class Reader(QObject):
    """Turns the strokes that ``get_strokes`` gives into readings.

    ``reading_made`` carries the image, uint8 28 × 28, and its Reading; ``nothing_to_read`` says
    why there is none: "empty", "dot", "loading" or "no network".
    """

    reading_made = Signal(object, object)
    nothing_to_read = Signal(str)

    def __init__(self, get_strokes: Callable[[], Strokes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._get_strokes = get_strokes
        self._predictor: Predictor | None = None
        self._without = "loading"
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self.read_now)

    def give_up(self) -> None:
        """There is no network, and none is being loaded."""
        self._without = "no network"
        self.nothing_to_read.emit(self._without)

    def use_predictor(self, predictor: Predictor) -> None:
        """Read with this network from now on, the drawing that is there first."""
        self._predictor = predictor
        self.read_now()

    def use_model(self, model: TrainedModel) -> None:
        """Read with a network of its own made from a trained model."""
        from zen_digits.core.predictor import Predictor

        self.use_predictor(Predictor(model))

    def read_soon(self) -> None:
        """Read within a few frames; calls until then are one."""
        if not self._timer.isActive():
            self._timer.start()

    def read_now(self) -> None:
        """Read the drawing as it is."""
        self._timer.stop()
        strokes = self._get_strokes()
        if not strokes:
            self.nothing_to_read.emit("empty")
        elif is_dot(strokes):
            self.nothing_to_read.emit("dot")
        elif self._predictor is None:
            self.nothing_to_read.emit(self._without)
        else:
            image = digit_image(strokes)
            self.reading_made.emit(image, self._predictor.read(image))
