"""What lies on the canvas, as it is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.result import Box, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


class NoReading(Enum):
    """Why there is no reading."""

    EMPTY_CANVAS = auto()
    NO_INK = auto()  # in a picture, where all of it was erased
    LOADING = auto()
    NO_NETWORK = auto()


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

    def read(self, predictor: "Predictor") -> NumberReading:
        """Read it, exactly as ``zen-digits predict`` would read it from a file."""
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
