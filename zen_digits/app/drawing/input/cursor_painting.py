"""The cursor that keys move over the canvas, as it is painted."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

_LEAST = 24.0  # pixels across
_ARM = 10.0  # pixels of the lines beyond the ring
_DOT = 4.0  # pixels: the radius of what says that the pen is down
_LINE, _RIM = 2.0, 6.0  # pixels: of the cursor itself, and of the paper around it


def paint_cursor(
    painter: QPainter, position: QPointF, width: float, palette: QPalette, *, is_down: bool
) -> None:
    """A ring as wide as the brush, with four arms; a dot in it while the pen is down.

    It is in the colour of ink with a rim of paper around it, and so clear on both.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for role, thickness in ((QPalette.ColorRole.Base, _RIM), (QPalette.ColorRole.Text, _LINE)):
        painter.setPen(QPen(palette.color(role), thickness))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _paint_lines(painter, position, max(width, _LEAST) / 2)
        if is_down:
            painter.setBrush(palette.color(role))
            painter.drawEllipse(position, _DOT, _DOT)
    painter.restore()


def _paint_lines(painter: QPainter, position: QPointF, radius: float) -> None:
    painter.drawEllipse(position, radius, radius)
    for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        direction = QPointF(across, down)
        painter.drawLine(position + direction * radius, position + direction * (radius + _ARM))
