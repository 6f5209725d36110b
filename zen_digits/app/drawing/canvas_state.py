"""What is on the canvas at one moment: strokes, and a picture under them."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import is_

from PySide6.QtCore import QRectF

from zen_digits.app.drawing.background_picture import BackgroundPicture
from zen_digits.app.drawing.strokes import Drawing, Point, Stroke, bounds, erase_from

_POINT = 160  # bytes: a tuple with its three numbers
_STROKE = 200  # bytes besides its points


@dataclass(frozen=True, slots=True)
class CanvasState:
    """All that is on the canvas; it never changes, so states share what they have in common."""

    strokes: Drawing = ()
    picture: BackgroundPicture | None = None

    def erase(self, path: Sequence[Point], radius: float) -> "CanvasState":
        """What an eraser leaves along a path."""
        picture = self.picture.erase(path, radius) if self.picture else None
        return CanvasState(erase_from(self.strokes, path, radius), picture)

    def area_besides(self, other: "CanvasState", path: Sequence[Point], radius: float) -> QRectF:
        """The part that looks different from a state that ``erase`` changed into this one."""
        kept = {id(stroke) for stroke in self.strokes}
        area = QRectF()
        for stroke in other.strokes:
            if id(stroke) not in kept:
                area |= _around(bounds((stroke,)), stroke.width)
        return area | _around(bounds((Stroke(tuple(path), 0.0),)), radius)

    def strokes_after(self, other: "CanvasState") -> Drawing | None:
        """The strokes on top of another state; None where that is not all that is different."""
        count = len(other.strokes)
        begins = len(self.strokes) >= count and all(map(is_, self.strokes[:count], other.strokes))
        return self.strokes[count:] if begins and self.picture is other.picture else None

    def size_besides(self, other: "CanvasState") -> int:
        """About how many bytes it takes, without what it shares with another state."""
        shared = {id(stroke) for stroke in other.strokes}
        own = [stroke for stroke in self.strokes if id(stroke) not in shared]
        size = 8 * len(self.strokes) + sum(_STROKE + _POINT * len(s.points) for s in own)
        return size + (self.picture.size_besides(other.picture) if self.picture else 0)


EMPTY = CanvasState()


def _around(area: QRectF, margin: float) -> QRectF:
    return area.adjusted(-margin, -margin, margin, margin)
