"""The legend of both curves in a picture of the plots."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from zen_digits.app.common.appearance.theme import GRID, current

HEIGHT = 3 * GRID
"""Pixels above the plots."""

_LINE = 3 * GRID
_DOT = 3.5


def paint_legend(painter: QPainter, font: QFont, names: tuple[str, str]) -> None:
    """Paint a line and a name for the training and the validation curve, side by side."""
    theme = current()
    left, middle = float(GRID), HEIGHT / 2
    painter.setFont(font)
    for name, colour, validation in zip(
        names, (theme.training_curve, theme.validation_curve), (False, True), strict=True
    ):
        style = Qt.PenStyle.DashLine if validation else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colour), 1.5, style))
        painter.drawLine(QPointF(left, middle), QPointF(left + _LINE, middle))
        if validation:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QPointF(left + _LINE / 2, middle), _DOT, _DOT)
        left += _LINE + GRID
        width = QFontMetricsF(font).horizontalAdvance(name) + 1
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(left, 0, width, HEIGHT), Qt.AlignmentFlag.AlignVCenter, name)
        left += width + 2 * GRID
    painter.setBrush(Qt.BrushStyle.NoBrush)
