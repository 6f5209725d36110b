"""The picture of a page in several sizes, so that it is painted fast and clear at any zoom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from zen_digits.app.common.images import Pixels, image_from_rgba

_LONGEST = 3200  # pixels of what is kept of a picture to be shown
_SMALLEST = 500  # pixels of the longer side: no smaller size is made


@dataclass(frozen=True, slots=True, eq=False)
class PicturePixels:
    """A picture, and what is shown of it: each size half as large as the one before."""

    width: int
    height: int
    """Of the picture itself."""
    sizes: Sequence[Pixels]


def picture_pixels(pixels: Pixels) -> PicturePixels:
    """Reduce a picture, height × width × 4, to what is shown of it; called on any thread."""
    from zen_digits.core.pictures.pixels import reduce_rgba

    height, width = pixels.shape[:2]
    sizes = [reduce_rgba(pixels, ceil(max(height, width) / _LONGEST))]
    while max(sizes[-1].shape) >= 2 * _SMALLEST:
        sizes.append(reduce_rgba(sizes[-1], 2))
    return PicturePixels(width, height, sizes)


class PagePicture:
    """Paints a picture in its own pixels."""

    def __init__(self, picture: PicturePixels) -> None:
        self.bounds = QRectF(0, 0, picture.width, picture.height)
        self._images = [_on_paper(image_from_rgba(pixels)) for pixels in picture.sizes]

    def paint(self, painter: QPainter, scale: float) -> None:
        """Paint all of it; ``scale`` is how many pixels of the device one of the picture takes."""
        fine = (image for image in reversed(self._images) if self._scale(image) >= scale)
        image = next(fine, self._images[0])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.bounds, image, QRectF(image.rect()))

    def crop(self, area: QRectF) -> QImage:
        """A part of it, in the finest pixels that there are."""
        image = self._images[0]
        scale = self._scale(image)
        part = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect()
        return image.copy(part & image.rect())

    def _scale(self, image: QImage) -> float:
        return image.width() / self.bounds.width()


def _on_paper(image: QImage) -> QImage:
    """What is transparent becomes white; without opacity an image is painted faster."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
