"""The drawing as a picture for a slide: ink, digit boxes, and under them what was read."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from zen_digits.app.common.appearance.theme import GRID, LIGHT
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.pictures.picture import Picture
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.core.errors import InputError

_READING = 2.2  # times the size of the font
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def drawing_picture(canvas: DrawingCanvas, reading: Callable[[], tuple[str, str]]) -> Picture:
    """The picture of a drawing; ``reading`` gives what was read, and the sentence about it.

    Raises InputError where the canvas is empty.
    """
    if canvas.document.is_empty:
        raise InputError(translate("pictures", "The canvas is empty; draw something first."))
    text, verdict = reading()
    font = canvas.font()
    large = canvas.font()
    large.setPointSizeF(_READING * font.pointSizeF())
    read = QFontMetrics(large).height() if text else 0
    below = read + QFontMetrics(font).height() + 2 * GRID
    size, width = canvas.size(), canvas.width()

    def paint(painter: QPainter) -> None:
        canvas.paint_light(painter)
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(0, size.height(), width, size.height())
        painter.setPen(QColor(LIGHT.text))
        top = size.height() + GRID
        for part, part_font, height in ((text, large, read), (verdict, font, below - read)):
            shown = QFontMetrics(part_font).elidedText(part, Qt.TextElideMode.ElideMiddle, width)
            painter.setFont(part_font)
            painter.drawText(QRect(0, top, width, height), _MIDDLE, shown)
            top += height

    return Picture("drawing", QSize(width, size.height() + below + GRID), paint)
