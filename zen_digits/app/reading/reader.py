"""Reads the drawing while it is drawn, at most once in a few frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.reading.content import Content

if TYPE_CHECKING:
    from zen_digits.core.networks.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import NumberReading

_NO_NETWORK = "no network"
_PAUSE = 30  # ms between two readings of a stroke that is being drawn


class Reader(QObject):
    """Turns the content that ``get_content`` gives into readings.

    ``reading_made`` carries the Content, its NumberReading and which of its digits is selected;
    ``nothing_to_read`` says why there is none: "empty", "no ink", "loading" or "no network".
    """

    reading_made = Signal(object, object, int)
    nothing_to_read = Signal(str)

    def __init__(self, get_content: Callable[[], Content], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._get_content = get_content
        self._predictor: Predictor | None = None
        self._latest: tuple[Content, NumberReading] | None = None
        self._without = "loading"
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self.read_now)

    def give_up(self) -> None:
        """There is no network, and none is being loaded."""
        self._without = _NO_NETWORK
        self.nothing_to_read.emit(self._without)

    def use_predictor(self, predictor: Predictor) -> None:
        """Read with this network from now on, the drawing that is there first."""
        self._predictor = predictor
        self.read_now()

    def use_model(self, model: TrainedModel) -> None:
        """Read with a network of its own made from a trained model."""
        from zen_digits.core.reading.predictor import Predictor

        self.use_predictor(Predictor(model))

    def read_soon(self) -> None:
        """Read within a few frames; calls until then are one."""
        if not self._timer.isActive():
            self._timer.start()

    def read_now(self) -> None:
        """Read the drawing as it is; the digit drawn last is selected."""
        self._timer.stop()
        self._latest = None
        content = self._get_content()
        reason = self._nothing_in(content)
        if reason or self._predictor is None:
            self.nothing_to_read.emit(reason)
            return
        reading = content.read(self._predictor)
        self._latest = content, reading
        self.reading_made.emit(content, reading, content.latest(reading))

    def _nothing_in(self, content: Content) -> str:
        """Why there is nothing to read, or ""; that a network is missing goes before all else."""
        if self._predictor is not None:
            return content.nothing
        return self._without if self._without == _NO_NETWORK else content.nothing or self._without

    def select(self, index: int) -> None:
        """Select another digit of the latest reading."""
        if self._latest is not None and index < len(self._latest[1].digits):
            self.reading_made.emit(*self._latest, index)
