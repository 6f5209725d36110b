"""The 28×28 picture that the network sees."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

_SIDE = 28


class PixelView(QWidget):
    """Every pixel of a small grey image, enlarged without smoothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_image(self, image: NDArray[np.uint8] | None) -> None:
        """Show uint8 28 × 28, ink bright; None empties the view."""
        if image is None:
            self._image = None
        else:
            data = np.ascontiguousarray(image).tobytes()
            format_ = QImage.Format.Format_Grayscale8
            self._image = QImage(data, _SIDE, _SIDE, _SIDE, format_).copy()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(3 * _SIDE + 2, 3 * _SIDE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRect(1, 1, 3 * _SIDE, 3 * _SIDE)
        painter.fillRect(square, "black")
        if self._image is not None:
            painter.drawImage(square, self._image)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(square.adjusted(-1, -1, 0, 0))
