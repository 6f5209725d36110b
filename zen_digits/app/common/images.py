"""Qt's images as numpy arrays and the other way round, as PNG files, and small ones in a widget."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zen_digits.app.common.painter import painter_on
from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write

Pixels = NDArray[np.uint8]
_FADED = 0.4  # what is left of an example's contrast


def rgba_pixels(image: QImage) -> Pixels:
    """The pixels of any image: height × width × 4 of red, green, blue and opacity."""
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(rgba.constBits(), np.uint8).reshape(rgba.height(), -1)
    return rows[:, : 4 * rgba.width()].reshape(rgba.height(), rgba.width(), 4).copy()


def image_from_rgba(pixels: Pixels) -> QImage:
    """An image of height × width × 4 of red, green, blue and opacity."""
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels).tobytes()
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def grey_pixels(image: QImage) -> Pixels:
    """The pixels of a grey image (Format_Grayscale8), height × width."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()].copy()


def image_from_grey(pixels: Pixels) -> QImage:
    """A grey image of height × width pixels."""
    height, width = pixels.shape
    data = np.ascontiguousarray(pixels).tobytes()
    return QImage(data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def save_png(image: QImage, path: Path) -> None:
    """Write a PNG, whole or not at all; raises InputError where it cannot."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise InputError(f"The picture for {path} is empty; make the window larger and try again.")
    atomic_write(path, bytes(buffer.data().data()))


class PixelView(QWidget):
    """Every pixel of a small grey image, enlarged without smoothing, in the middle of a square."""

    def __init__(self, side: int = 56) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._side = side
        self._pixels = 28
        self._faded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_side(self, side: int) -> None:
        """Set the width and height in pixels, without the frame."""
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.update()

    def set_image(
        self, image: NDArray[np.uint8] | None, pixels: int = 28, *, faded: bool = False
    ) -> None:
        """Show uint8 height × width, ink bright, on a square of ``pixels``; None empties it.

        ``faded`` shows it like an example, not like something of the user's.
        """
        self._pixels, self._faded = pixels, faded
        self._image = None if image is None or not image.size else image_from_grey(image)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side + 2, self._side + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        square = QRectF(1, 1, self._side, self._side)
        if self._image is not None:
            painter.fillRect(square, "black")
            scale = self._side / self._pixels
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
            place = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
            place.moveCenter(square.center())
            painter.drawImage(place, self._image)
        if self._faded:
            painter.setOpacity(1 - _FADED)
            painter.fillRect(square, self.palette().color(QPalette.ColorRole.AlternateBase))
            painter.setOpacity(1.0)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))
