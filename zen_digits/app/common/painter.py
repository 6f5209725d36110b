"""Where things are painted: in places of the screen, whichever way the language is written."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPaintDevice, QPainter
from PySide6.QtWidgets import QStyle, QWidget


def painter_on(device: QPaintDevice) -> QPainter:
    """A painter whose left is left, and whose texts each have the direction of their own letters.

    One of Qt's takes sides for the language of the program: what is aligned to the right would be
    painted on the left in Arabic, in a chart that is not mirrored, too.
    """
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return painter


def mirrored(widget: QWidget, place: QRect) -> QRect:
    """A place in a widget, on the other side where the language goes from right to left."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), place)


def beginning() -> Qt.AlignmentFlag:
    """The side of the screen on which texts of the language begin."""
    is_right = QGuiApplication.isRightToLeft()
    return Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
