"""The rounded frame of the canvas, which shows whether keys go to it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QWidget

_CORNER = 8
_FOCUS = 2  # pixels of a frame around what has the focus


def paint_edge(painter: QPainter, canvas: QWidget) -> None:
    """What lies outside the frame's corners takes the colour of the card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(canvas.rect())
    frame = QPainterPath()
    frame.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    outside = QPainterPath()
    outside.addRect(whole)
    painter.fillPath(outside - frame, canvas.palette().color(QPalette.ColorRole.AlternateBase))
    painter.setPen(_pen(canvas))
    painter.drawPath(frame)


def _pen(canvas: QWidget) -> QPen:
    """Twice as wide where keys go to the canvas; the outer half of that is cut off."""
    if canvas.hasFocus():
        return QPen(canvas.palette().color(QPalette.ColorRole.Accent), 2 * _FOCUS)
    return QPen(canvas.palette().color(QPalette.ColorRole.Mid))
