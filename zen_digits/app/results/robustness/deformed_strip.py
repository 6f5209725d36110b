"""A row of small images with what each was read as below it: the drawing's first, then examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.appearance.theme import GRID, Theme, current
from zen_digits.app.common.images import image_from_grey
from zen_digits.app.common.language.fonts import line_height
from zen_digits.app.common.painter import painter_on
from zen_digits.app.common.widgets import unmirrored

_SIDE = 40  # pixels of an image
_WIDEST = 2.5  # × that: a number with more digits is reduced


@dataclass(frozen=True)
class ReadImage:
    """An image of 28 × 28, or several side by side, with lines of text below.

    ``wrong`` ones stand out, and the user's ``own``.
    """

    image: NDArray[np.uint8]
    lines: tuple[str, ...]
    wrong: bool = False
    own: bool = False


class DeformedStrip(QWidget):
    """As many of the images as there is room for."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        unmirrored(self)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._images: Sequence[ReadImage] = ()

    def show_images(self, images: Sequence[ReadImage]) -> None:
        """Show images from left to right."""
        self._images = images
        texts = (", ".join(each.lines) for each in images)
        self.setAccessibleDescription("; ".join(texts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(4 * self._pitch(_SIDE), _SIDE + 2 + 2 * line_height(self.fontMetrics()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._pitch(_WIDEST * _SIDE), self.sizeHint().height())

    def _pitch(self, width: float) -> int:
        """Pixels from an image of a width to the next."""
        return round(max(width, self.fontMetrics().horizontalAdvance("> 99.9 %"))) + GRID

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, left = painter_on(self), current(), 0
        for each in self._images:
            size = _size(each)
            if left + self._pitch(size.width()) - GRID > self.width() and left:
                break
            self._paint_image(painter, each, QRectF(QPointF(left + 1, 1), size), theme)
            left += self._pitch(size.width())

    def _paint_image(self, painter: QPainter, each: ReadImage, area: QRectF, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, image_from_grey(255 - each.image))
        painter.setPen(_frame(each, theme))
        painter.drawRect(area)
        painter.setPen(QColor(theme.validation_curve if each.wrong else theme.text))
        height = line_height(self.fontMetrics())
        for number, line in enumerate(each.lines):
            top = _SIDE + 2 + number * height
            place = QRectF(area.left() - 1, top, self._pitch(area.width()), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, line)


def _frame(each: ReadImage, theme: Theme) -> QPen:
    """What is read wrongly is told by its form, too: dashed."""
    if each.wrong:
        return QPen(QColor(theme.validation_curve), 2, Qt.PenStyle.DashLine)
    return QPen(QColor(theme.accent), 2) if each.own else QPen(QColor(theme.edge), 1)


def _size(each: ReadImage) -> QSizeF:
    """The size in pixels, as high as all are or as wide as the widest may be."""
    rows, columns = each.image.shape
    width = min(_SIDE * columns / rows, _WIDEST * _SIDE)
    return QSizeF(width, width * rows / columns)
