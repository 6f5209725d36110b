"""What stands on an empty canvas: what to draw there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QTextOption
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.language.translation import translate
from zen_digits.core.labels import are_digits

_MOST_NAMES = 4  # that are told of many classes
_LARGE = 1.6  # times the usual letters, at most
_SHARE = 0.9  # of the canvas's width, which the first line takes at most


def hint(labels: Sequence[str]) -> str:
    """Asks for one of what can be read."""
    if are_digits(labels):
        return translate("DrawingCanvas", "Draw a digit here")
    return translate("DrawingCanvas", "Draw one of these here:\n{0}").format(_names(labels))


def spoken_hint(labels: Sequence[str]) -> str:
    """The same for who does not see the canvas."""
    if are_digits(labels):
        return translate(
            "DrawingCanvas",
            "Draw a digit here with a mouse, finger, pen or keys: arrow keys move a cursor, Space "
            "sets the pen down and lifts it.",
        )
    text = translate(
        "DrawingCanvas",
        "Draw one of these here with a mouse, finger, pen or keys (arrow keys move a cursor, Space "
        "sets the pen down and lifts it): {0}.",
    )
    return text.format(_names(labels))


def _names(labels: Sequence[str]) -> str:
    return ", ".join(labels[:_MOST_NAMES]) + (", …" if len(labels) > _MOST_NAMES else "")


def paint_hint(painter: QPainter, canvas: QWidget, text: str) -> None:
    """In large type, as far as there is room above what lies on the canvas."""
    font, below = canvas.font(), canvas.childrenRect()
    widest = canvas.fontMetrics().horizontalAdvance(text.splitlines()[0])
    font.setPointSizeF(font.pointSizeF() * min(_LARGE, _SHARE * canvas.width() / widest))
    painter.setFont(font)
    colour = canvas.palette().color(QPalette.ColorRole.PlaceholderText)
    painter.setPen(colour)
    height = canvas.height() if below.isEmpty() else below.top()
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(QRectF(0, 0, canvas.width(), height), text, option)
