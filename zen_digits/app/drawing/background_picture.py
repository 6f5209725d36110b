"""A picture under the strokes: where it is, what of it is erased, and the ink it adds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from zen_digits.app.drawing.picture_remains import Erasure, Erasures, PictureRemains
from zen_digits.app.drawing.strokes import Drawing, interpolated
from zen_digits.core.ink.raster import paint_over

PICTURE_SHARE = 0.96
"""Of the canvas, along the side that limits it, that a picture takes."""

_ERASURE = 500  # bytes


@dataclass(frozen=True, slots=True, eq=False)
class BackgroundPicture:
    """A picture that was opened, pasted or dropped.

    ``left`` and ``top`` are document coordinates; ``scale`` is their units to one pixel of its ink.
    """

    left: float
    top: float
    scale: float
    remains: PictureRemains
    erased: Erasures = ()

    @classmethod
    def centred(
        cls, image: QImage, ink: NDArray[np.float32], canvas_width: float, canvas_height: float
    ) -> "BackgroundPicture":
        """In the middle of the canvas, as large as fits into it.

        ``ink`` is what is read of it: float32, height × width, bright on 0.
        """
        height, width = ink.shape
        scale = PICTURE_SHARE * min(canvas_width / width, canvas_height / height)
        remains = PictureRemains(image, ink)
        return cls(-width * scale / 2, -height * scale / 2, scale, remains)

    @property
    def bounds(self) -> QRectF:
        """The rectangle it covers, in document coordinates."""
        height, width = self.remains.shape
        return QRectF(self.left, self.top, width * self.scale, height * self.scale)

    def erase(self, path: Sequence[Sequence[float]], radius: float) -> "BackgroundPicture":
        """The picture without what an eraser removes along a path in document coordinates."""
        corner = np.array((self.left, self.top))
        points = (np.array([point[:2] for point in path], np.float64) - corner) / self.scale
        return replace(self, erased=(*self.erased, Erasure(points, radius / self.scale)))

    def visible_image(self) -> QImage:
        """The picture, transparent where it was erased; valid until another is asked for."""
        return self.remains.image(self.erased)

    def ink(self) -> NDArray[np.float32]:
        """Its ink, height × width, without what was erased; it never changes."""
        return self.remains.ink(self.erased)

    def draw_over(self, ink: NDArray[np.float32], strokes: Drawing) -> None:
        """Draw strokes into ink of this picture, in place."""
        corner = np.array((self.left, self.top))
        for stroke in strokes:
            points = np.array(interpolated(stroke.points))[:, :2] - corner
            paint_over(ink, [points / self.scale], stroke.width / 2 / self.scale, 1)

    def size_besides(self, other: "BackgroundPicture | None") -> int:
        """About how many bytes it takes, without what it shares with another."""
        if other is not None and other.remains is self.remains:
            return _ERASURE * max(len(self.erased) - len(other.erased), 0)
        return self.remains.size + _ERASURE * len(self.erased)
