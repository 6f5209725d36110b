"""What lies on the canvas, as it is handed over to be read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.result import Box, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


@dataclass(frozen=True, slots=True)
class Content:
    """Strokes in canvas pixels, or a picture's ink with the strokes drawn over it."""

    strokes: Sequence[Sequence[tuple[float, float]]] = ()
    ink: NDArray[np.float32] | None = None
    """Height × width, bright; None where there are strokes alone."""
    origin: tuple[float, float] = (0.0, 0.0)
    """Where on the canvas the picture begins: x, y."""
    scale: float = 1.0
    """Canvas pixels to one of the picture."""

    @property
    def nothing(self) -> str:
        """Why there is nothing to read: "empty" or "no ink"; else ""."""
        if self.ink is not None:
            return "" if self.ink.any() else "no ink"
        return "" if self.strokes else "empty"

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

    def latest(self, reading: NumberReading) -> int:
        """Which digit was drawn last; the first one of a picture."""
        if self.ink is not None or not reading.digits:
            return 0
        x, y = self.strokes[-1][-1][:2]

        def distance(index: int) -> float:
            left, top, right, bottom = reading.digits[index].box
            return max(left - x, x - right, 0.0) + max(top - y, y - bottom, 0.0)

        return min(range(len(reading.digits)), key=distance)
