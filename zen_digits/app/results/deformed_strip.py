"""A row of small images with what each was read as below it: the drawing's first, then examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.images import image_from_grey
from zen_digits.app.common.theme import GRID, Theme, current

_SIDE = 40  # pixels of an image


@dataclass(frozen=True)
class ReadImage:
    """An image of 28 × 28 with lines of text; ``wrong`` ones stand out, and the user's ``own``."""

    image: NDArray[np.uint8]
    lines: tuple[str, ...]
    wrong: bool = False
    own: bool = False


class DeformedStrip(QWidget):
    """As many of the images as there is room for."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
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
        return QSize(4 * self._pitch(), _SIDE + 2 + 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._pitch(), self.sizeHint().height())

    def _pitch(self) -> int:
        """Pixels from one image to the next."""
        return max(_SIDE, self.fontMetrics().horizontalAdvance("100.0 %")) + GRID

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        for place, each in enumerate(self._images[: max(self.width() // self._pitch(), 1)]):
            self._paint_image(painter, each, place * self._pitch(), theme)

    def _paint_image(self, painter: QPainter, each: ReadImage, left: int, theme: Theme) -> None:
        square = QRectF(left + 1, 1, _SIDE, _SIDE)
        painter.drawImage(square, image_from_grey(255 - each.image))
        pen = QPen(QColor(theme.accent), 2) if each.own else QPen(QColor(theme.line), 1)
        painter.setPen(pen)
        painter.drawRect(square)
        painter.setPen(QColor(theme.validation_curve if each.wrong else theme.text))
        height = self.fontMetrics().height()
        for number, line in enumerate(each.lines):
            place = QRectF(left, _SIDE + 2 + number * height, self._pitch(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, line)
