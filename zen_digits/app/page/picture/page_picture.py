"""The picture of a page in several sizes, so that it is painted fast and clear at any zoom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from zen_digits.app.common.images import Pixels

_LONGEST = 3200  # pixels of what is kept of a picture to be shown
_SMALLEST = 500  # pixels of the longer side: no smaller size is made


@dataclass(frozen=True, slots=True, eq=False)
class PicturePixels:
    """A picture, and what is shown of it: each size half as large as the one before."""

    width: int
    height: int
    """Of the picture itself."""
    sizes: Sequence[tuple[bytes, int, int]]
    """Pixels as Qt's Format_RGB32 has them, width and height."""


def picture_pixels(pixels: Pixels) -> PicturePixels:
    """Reduce a picture, height × width × 4, to what is shown of it; called on any thread."""
    from zen_digits.core.pictures.pixels import reduce_rgba

    height, width = pixels.shape[:2]
    sizes = [_on_paper(reduce_rgba(pixels, ceil(max(height, width) / _LONGEST)))]
    while max(sizes[-1].shape) >= 2 * _SMALLEST:
        sizes.append(reduce_rgba(sizes[-1], 2))
    in_memory = [(size.tobytes(), size.shape[1], size.shape[0]) for size in sizes]
    return PicturePixels(width, height, in_memory)


def _on_paper(pixels: Pixels) -> Pixels:
    """Blue, green, red and 255; what is transparent becomes white."""
    opacity = pixels[..., 3:]
    shown = np.full_like(pixels, 255)
    shown[..., :3] = pixels[..., 2::-1]
    if opacity.min() < 255:
        mixed = (shown[..., :3] * (opacity / 255.0) + (255 - opacity)).round()
        shown[..., :3] = mixed.astype(np.uint8)
    return shown


class PagePicture:
    """Paints a picture in its own pixels."""

    def __init__(self, picture: PicturePixels) -> None:
        self.bounds = QRectF(0, 0, picture.width, picture.height)
        self._memory = picture  # the images lie in it: to copy them here would take a while
        self._images = [
            QImage(data, width, height, 4 * width, QImage.Format.Format_RGB32)
            for data, width, height in picture.sizes
        ]

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint all of it; ``scale`` is how many pixels of the device one of the picture takes."""
        fine = (image for image in reversed(self._images) if self._scale(image) >= scale)
        image = next(fine, self._images[0])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.bounds, image, QRectF(image.rect()))

    def crop(self, area: QRectF, turned: int = 0) -> QImage:
        """A part of it, in the finest pixels that there are, turned clockwise by degrees."""
        image = self._images[0]
        scale = self._scale(image)
        part = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect()
        return image.copy(part & image.rect()).transformed(QTransform().rotate(turned))

    def _scale(self, image: QImage) -> float:
        return image.width() / self.bounds.width()
