"""A kept drawing, small: its strokes, or the ink of its picture, in the colours of the window."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.images import image_from_rgba
from zen_digits.app.common.painter import painter_on
from zen_digits.core.ink.strokes import Strokes, stroke_arrays
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing

_MARGIN = 0.16  # of the side
_PEN = 0.07  # of the side


def drawing_icon(drawing: KeptDrawing, side: int) -> QPixmap:
    """A square of ``side`` pixels."""
    theme = current()
    icon = QPixmap(side, side)
    icon.fill(QColor(theme.field))
    painter = painter_on(icon)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if drawing.strokes is None:
        _paint_picture(painter, drawing, side, QColor(theme.text))
    else:
        width = max(_PEN * side, 1.0)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QColor(theme.text), width, Qt.PenStyle.SolidLine, cap, join))
        _paint_strokes(painter, drawing.strokes, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QColor(theme.line))
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    return icon


def _paint_picture(painter: QPainter, drawing: KeptDrawing, side: int, colour: QColor) -> None:
    pixels = np.empty((28, 28, 4), np.uint8)
    pixels[..., :3] = colour.red(), colour.green(), colour.blue()
    pixels[..., 3] = drawing.image()
    painter.drawImage(QPixmap(side, side).rect(), image_from_rgba(pixels))


def _paint_strokes(painter: QPainter, strokes: Strokes, side: int) -> None:
    arrays = stroke_arrays(strokes)
    if not arrays:
        return
    points = np.concatenate(arrays)
    low, high = points.min(axis=0), points.max(axis=0)
    room = side * (1 - 2 * _MARGIN)
    scale = room / max(float((high - low).max()), 1e-9)
    middle = low / 2 + high / 2
    for array in arrays:
        placed = (array - middle) * scale + side / 2
        line = [QPointF(x, y) for x, y in placed.tolist()]
        if len(line) == 1:
            painter.drawPoint(line[0])
        painter.drawPolyline(QPolygonF(line))
