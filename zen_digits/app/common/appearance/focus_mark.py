"""Shows where the focus is, in what the window paints itself; the style sheet does for the rest."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.appearance.theme import current

_WIDTH = 2.0
_CORNER = 4.0


def paint_focus(painter: QPainter, widget: QWidget) -> None:
    """A frame along the edge of a widget that has the focus; not in a picture of it."""
    if not widget.hasFocus() or current().in_picture:
        return
    half = _WIDTH / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(current().accent), _WIDTH))
    place = QRectF(widget.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(place, _CORNER, _CORNER)
