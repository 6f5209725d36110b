"""Where the document lies on the canvas."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QTransform

from zen_digits.app.drawing.strokes import Point


class Viewport:
    """Maps document coordinates, whose origin is the middle of the canvas, to canvas pixels.

    Ink keeps its size when the canvas is resized, and shrinks only as far as it must to stay in
    sight.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self._size = QSize(0, 0)

    def fit(self, size: QSize, ink: QRectF) -> None:
        """Take the canvas's size; ``ink``, in document coordinates, is kept in sight."""
        self._size = size
        reach_x = max(abs(ink.left()), abs(ink.right()), 1.0)
        reach_y = max(abs(ink.top()), abs(ink.bottom()), 1.0)
        fitting = min(size.width() / 2 / reach_x, size.height() / 2 / reach_y)
        self.zoom = min(1.0, fitting) or 1.0

    def to_document(self, x: float, y: float, pressure: float) -> Point:
        """A canvas position as a point of a stroke."""
        across, down = x - self._size.width() / 2, y - self._size.height() / 2
        return across / self.zoom, down / self.zoom, pressure

    def to_canvas(self, x: float, y: float) -> tuple[float, float]:
        """A position in the document as a position on the canvas."""
        return x * self.zoom + self._size.width() / 2, y * self.zoom + self._size.height() / 2

    def transform(self) -> QTransform:
        """From document to canvas, for a painter."""
        return QTransform.fromTranslate(self._size.width() / 2, self._size.height() / 2).scale(
            self.zoom, self.zoom
        )
