"""A small grey image of few pixels, each of them visible."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.images import image_from_grey


class PixelView(QWidget):
    """Every pixel of a small grey image, enlarged without smoothing, in the middle of a square."""

    def __init__(self, parent: QWidget | None = None, side: int = 56) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._side = side
        self._pixels = 28
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_side(self, side: int) -> None:
        """Set the width and height in pixels, without the frame."""
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.update()

    def set_image(self, image: NDArray[np.uint8] | None, pixels: int = 28) -> None:
        """Show uint8 height × width, ink bright, on a square of ``pixels``; None empties it."""
        self._pixels = pixels
        self._image = None if image is None or not image.size else image_from_grey(image)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side + 2, self._side + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRectF(1, 1, self._side, self._side)
        painter.fillRect(square, "black")
        if self._image is not None:
            scale = self._side / self._pixels
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
            place = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
            place.moveCenter(square.center())
            painter.drawImage(place, self._image)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))
