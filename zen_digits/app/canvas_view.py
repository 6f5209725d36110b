"""How the sheet lies on the canvas, and what an empty one says."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QTransform
from PySide6.QtWidgets import QWidget

_CORNER = 8


class CanvasView:
    """Maps between the sheet, whose origin is its middle, and the canvas in pixels.

    Ink keeps its size when the canvas is resized, and shrinks only as far as it must to stay in
    sight.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self._size = QSize(0, 0)

    def fit(self, size: QSize, ink: QRectF) -> None:
        """Take the canvas's size; ``ink`` is the rectangle to keep in sight, in sheet pixels."""
        self._size = size
        reach_x = max(abs(ink.left()), abs(ink.right()), 1.0)
        reach_y = max(abs(ink.top()), abs(ink.bottom()), 1.0)
        fitting = min(size.width() / 2 / reach_x, size.height() / 2 / reach_y)
        self.zoom = min(1.0, fitting) or 1.0

    def to_sheet(self, x: float, y: float, pressure: float) -> tuple[float, float, float]:
        """A canvas position as a point of a stroke."""
        across, down = x - self._size.width() / 2, y - self._size.height() / 2
        return across / self.zoom, down / self.zoom, pressure

    def to_canvas(self, point: tuple[float, float, float]) -> tuple[float, float]:
        """A stroke's point as a position on the canvas."""
        x = point[0] * self.zoom + self._size.width() / 2
        return x, point[1] * self.zoom + self._size.height() / 2

    def transform(self) -> QTransform:
        """From sheet to canvas, for a painter."""
        return QTransform.fromTranslate(self._size.width() / 2, self._size.height() / 2).scale(
            self.zoom, self.zoom
        )


def paint_hint(painter: QPainter, canvas: QWidget, text: str) -> None:
    """A faint word in the middle of an empty canvas."""
    font = canvas.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    painter.setFont(font)
    colour = canvas.palette().color(QPalette.ColorRole.PlaceholderText)
    colour.setAlphaF(0.7)
    painter.setPen(colour)
    painter.drawText(canvas.rect(), Qt.AlignmentFlag.AlignCenter, text)


def paint_edge(painter: QPainter, canvas: QWidget) -> None:
    """A rounded frame; what lies outside its corners takes the colour of the card around it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(canvas.rect())
    frame = QPainterPath()
    frame.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    outside = QPainterPath()
    outside.addRect(whole)
    painter.fillPath(outside - frame, canvas.palette().color(QPalette.ColorRole.AlternateBase))
    painter.setPen(canvas.palette().color(QPalette.ColorRole.Mid))
    painter.drawPath(frame)
