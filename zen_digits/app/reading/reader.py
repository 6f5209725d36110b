"""Reads the drawing as it is drawn, at most once every few frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.reading.content import CanvasContent, NoReading

if TYPE_CHECKING:
    from zen_digits.core.networks.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import NumberReading

_PAUSE = 30  # ms between two readings of a stroke that is being drawn


class Reader(QObject):
    """Reads the content that ``get_content`` returns.

    ``reading_made`` carries the CanvasContent, its NumberReading and the index of the selected
    digit; ``nothing_read`` carries the NoReading that says why.
    """

    reading_made = Signal(object, object, int)
    nothing_read = Signal(object)

    def __init__(
        self, get_content: Callable[[], CanvasContent], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._get_content = get_content
        self._predictor: Predictor | None = None
        self._latest: tuple[CanvasContent, NumberReading] | None = None
        self._loading_failed = False
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self.read_now)

    def loading_failed(self) -> None:
        """There is no network, and none is being loaded."""
        self._loading_failed = True
        self.nothing_read.emit(NoReading.NO_NETWORK)

    def use_model(self, model: TrainedModel) -> None:
        """Read with this network from now on, beginning with the drawing on the canvas."""
        from zen_digits.core.reading.predictor import Predictor

        self._predictor = Predictor(model)
        self.read_now()

    def read_soon(self) -> None:
        """Read within a few frames; calls until then count as one."""
        if not self._timer.isActive():
            self._timer.start()

    def read_now(self) -> None:
        """Read the drawing as it is, and select the digit drawn last."""
        self._timer.stop()
        self._latest = None
        content = self._get_content()
        reason = self._no_reading(content)
        if reason is not None or self._predictor is None:
            self.nothing_read.emit(reason)
            return
        reading = content.read(self._predictor)
        self._latest = content, reading
        self.reading_made.emit(content, reading, content.latest_digit(reading))

    def _no_reading(self, content: CanvasContent) -> NoReading | None:
        """Why nothing can be read; a missing network comes before an empty canvas."""
        if self._predictor is not None:
            return content.no_reading
        if self._loading_failed:
            return NoReading.NO_NETWORK
        return content.no_reading or NoReading.LOADING

    def select(self, index: int) -> None:
        """Select another digit of the latest reading."""
        if self._latest is not None and index < len(self._latest[1].digits):
            self.reading_made.emit(*self._latest, index)
