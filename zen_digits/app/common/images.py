"""Qt's images as numpy arrays and the other way round, and as PNG files."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from zen_digits.core.files import atomic_write

Pixels = NDArray[np.uint8]


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
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with atomic_write(path) as file:
        file.write(bytes(buffer.data().data()))
