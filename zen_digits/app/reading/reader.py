"""What is on the canvas, and reading it as it is drawn, at most once every few frames."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.core.errors import InputError
from zen_digits.core.ink.limits import TooMuchInkError
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.result import Box, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_PAUSE = 30  # ms between two readings of a stroke that is being drawn, at least,
_SHARE = 2  # and so many times what a reading takes: most of the time is left to the pen


class NoReading(Enum):
    """Why there is no reading."""

    EMPTY_CANVAS = auto()
    NO_INK = auto()  # in a picture, where all of it was erased
    TOO_MUCH_INK = auto()
    LOADING = auto()
    NO_NETWORK = auto()  # or one whose answers are no numbers


@dataclass(frozen=True, slots=True)
class CanvasContent:
    """Strokes in canvas pixels, or a picture's ink with the strokes drawn over it."""

    strokes: Sequence[Sequence[tuple[float, float]]] = ()
    ink: NDArray[np.float32] | None = None
    """Height × width, ink bright; None where there are only strokes."""
    origin: tuple[float, float] = (0.0, 0.0)
    """The picture's upper left corner on the canvas: x, y."""
    scale: float = 1.0
    """Canvas pixels to one pixel of ``ink``."""

    @property
    def no_reading(self) -> NoReading | None:
        """Why there is nothing to read; None where there is something."""
        if self.ink is not None:
            return None if self.ink.any() else NoReading.NO_INK
        return None if self.strokes else NoReading.EMPTY_CANVAS

    def read(self, predictor: Predictor) -> NumberReading:
        """Read it, exactly as ``zen-digits predict`` would read it from a file.

        Raises TooMuchInkError where there is more than is read at once.
        """
        return read_number(predictor, self.strokes if self.ink is None else self.ink)

    def on_canvas(self, box: Box) -> Box:
        """A box of a reading, in canvas pixels."""
        if self.ink is None:
            return box
        x, y = self.origin
        left, top, right, bottom = (side * self.scale for side in box)
        return left + x, top + y, right + x, bottom + y

    def latest_digit(self, reading: NumberReading) -> int:
        """The index of the digit drawn last; of a picture, the first."""
        if self.ink is not None or not reading.digits:
            return 0
        x, y = self.strokes[-1][-1][:2]

        def distance(index: int) -> float:
            left, top, right, bottom = reading.digits[index].box
            return max(left - x, x - right, 0.0) + max(top - y, y - bottom, 0.0)

        return min(range(len(reading.digits)), key=distance)


class Reader(QObject):
    """Reads the content that ``get_content`` returns.

    ``reading_made`` carries the CanvasContent, its NumberReading and the index of the selected
    digit; ``nothing_read`` carries the NoReading that says why.
    """

    reading_made = Signal(object, object, int)
    nothing_read = Signal(object)

    def __init__(self, get_content: Callable[[], CanvasContent], parent: QObject) -> None:
        super().__init__(parent)
        self._get_content = get_content
        self._predictor: Predictor | None = None
        self._content: CanvasContent | None = None
        self._reading: NumberReading | None = None
        self._selected = 0
        self._loading_failed = False
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self.read_now)

    def loading_failed(self) -> None:
        """There is no network, and none is being loaded."""
        self._loading_failed = True
        self.nothing_read.emit(NoReading.NO_NETWORK)

    def use(self, predictor: Predictor) -> None:
        """Read with this network from now on, beginning with the drawing on the canvas."""
        self._predictor = predictor
        self.read_now()

    def read_soon(self) -> None:
        """Read within a few frames; calls until then count as one."""
        if not self._timer.isActive():
            self._timer.start()

    def read_now(self) -> None:
        """Read the drawing as it is, and select the digit drawn last."""
        began = perf_counter()
        self._timer.stop()
        self._content = self._reading = None
        self._read()
        seconds = perf_counter() - began
        self._timer.setInterval(max(_PAUSE, round(1000 * _SHARE * seconds)))

    def _read(self) -> None:
        content = self._get_content()
        reason = self._no_reading(content)
        if content.no_reading is None:
            self._content = content
        if reason is not None or self._predictor is None:
            self.nothing_read.emit(reason)
            return
        try:
            reading = content.read(self._predictor)
        except TooMuchInkError:
            self._content = None
            self.nothing_read.emit(NoReading.TOO_MUCH_INK)
            return
        except InputError:
            self.nothing_read.emit(NoReading.NO_NETWORK)
            return
        self._show(content, reading, content.latest_digit(reading))

    def _no_reading(self, content: CanvasContent) -> NoReading | None:
        """Why nothing can be read; a missing network comes before an empty canvas."""
        if self._predictor is not None:
            return content.no_reading
        if self._loading_failed:
            return NoReading.NO_NETWORK
        return content.no_reading or NoReading.LOADING

    def select(self, index: int) -> None:
        """Select another digit of the latest reading."""
        if self._content and self._reading and index < len(self._reading.digits):
            self._show(self._content, self._reading, index)

    @property
    def content(self) -> CanvasContent | None:
        """What is on the canvas; None where that cannot be read, or is about to be read."""
        return None if self._timer.isActive() else self._content

    def take_over(
        self, predictor: Predictor, content: CanvasContent, reading: NumberReading
    ) -> None:
        """Read with this network from now on; it has made ``reading`` of ``content`` already.

        The digit that is selected stays so, if as many are read.
        """
        self._predictor = predictor
        if content is not self.content:
            return
        alike = self._reading and len(self._reading.digits) == len(reading.digits)
        self._show(content, reading, self._selected if alike else content.latest_digit(reading))

    def _show(self, content: CanvasContent, reading: NumberReading, selected: int) -> None:
        self._content, self._reading, self._selected = content, reading, selected
        self.reading_made.emit(content, reading, selected)
