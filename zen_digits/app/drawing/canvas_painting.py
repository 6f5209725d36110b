"""How the sheet lies on the canvas, and what an empty one says."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPalette, QTransform
from PySide6.QtWidgets import QWidget

from zen_digits.app.drawing.background_picture import Picture
from zen_digits.app.drawing.document import Sketch
from zen_digits.app.drawing.strokes import Drawing, Point, paint_stroke

_CORNER = 8
_FINEST = 300  # pixels of a picture's longer side that a thumbnail is made of


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


def on_sheet(run: NDArray[np.float64], size: QSize) -> tuple[Point, ...]:
    """A run, n × 2 in pixels of a canvas of ``size``, as points of a stroke in full pressure."""
    middle = (size.width() / 2, size.height() / 2)
    return tuple((x, y, 1.0) for x, y in (run - middle).tolist())


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


def paint_ink(
    painter: QPainter,
    view: QTransform,
    strokes: Drawing,
    colour: QColor,
    picture: Picture | None = None,
) -> None:
    """Paint strokes, and a picture below them, as ``view`` lays the sheet on the canvas."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setTransform(view, combine=True)
    if picture is not None:
        picture.paint(painter)
    for stroke in strokes:
        paint_stroke(painter, stroke, colour)
    painter.restore()


def on_white(size: QSize, view: QTransform, sketch: Sketch) -> QImage:
    """A sketch as it stands on a canvas of ``size``, in black on white, at twice its pixels."""
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(2, 2)
    paint_ink(painter, view, sketch.drawing, QColor(Qt.GlobalColor.black), sketch.picture)
    painter.end()
    return image


def thumbnail(size: QSize, view: QTransform, sketch: Sketch, side: int) -> NDArray[np.uint8]:
    """A sketch as it stands on a canvas of ``size``, ink bright: uint8 side × side."""
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    scale = side / max(size.width(), size.height(), 1)
    painter.translate(side / 2 - scale * size.width() / 2, side / 2 - scale * size.height() / 2)
    painter.scale(scale, scale)
    if sketch.picture is not None:
        painter.save()
        painter.setTransform(view, combine=True)
        _paint_brightly(painter, sketch.picture)
        painter.restore()
    paint_ink(painter, view, sketch.drawing, QColor(Qt.GlobalColor.white))
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine())
    return pixels[:, :side].copy()


def _paint_brightly(painter: QPainter, picture: Picture) -> None:
    step = max(max(picture.ink.shape) // _FINEST, 1)
    grey = np.ascontiguousarray(picture.ink_with(())[::step, ::step] * 255).astype(np.uint8)
    height, width = grey.shape
    image = QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    painter.drawImage(picture.bounds, image)
