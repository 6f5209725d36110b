"""A picture under the strokes: where it is, what of it is erased, and the ink it adds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from zen_digits.app.drawing.strokes import Drawing, interpolated
from zen_digits.core.ink.raster import paint_over

_FILL = 0.96  # of the canvas, for a picture that would not fit
_SMALLEST = 240  # pixels: a smaller picture is enlarged

Erasure = tuple[tuple[tuple[float, float], ...], float]
"""The path of an eraser in document coordinates, and its radius."""


@dataclass(frozen=True, slots=True, eq=False)
class BackgroundPicture:
    """A picture that was opened, pasted or dropped.

    ``ink`` is what is read of it: float32, height × width, bright on 0. ``left`` and ``top`` are
    document coordinates; ``scale`` is their units to one pixel of the picture.
    """

    image: QImage
    ink: NDArray[np.float32]
    left: float
    top: float
    scale: float
    erased: tuple[Erasure, ...] = ()

    @classmethod
    def centred(
        cls, image: QImage, ink: NDArray[np.float32], canvas_width: float, canvas_height: float
    ) -> "BackgroundPicture":
        """In the middle of the canvas: at its own size, smaller if too large, larger if tiny."""
        height, width = ink.shape
        fitting = _FILL * min(canvas_width / width, canvas_height / height)
        scale = min(fitting, max(1.0, _SMALLEST / max(height, width)))
        return cls(image, ink, -width * scale / 2, -height * scale / 2, scale)

    @property
    def bounds(self) -> QRectF:
        """The rectangle it covers, in document coordinates."""
        height, width = self.ink.shape
        return QRectF(self.left, self.top, width * self.scale, height * self.scale)

    def erase(self, path: Sequence[Sequence[float]], radius: float) -> "BackgroundPicture":
        """The picture without what an eraser removes along a path in document coordinates."""
        points = tuple((point[0], point[1]) for point in path)
        if self.erased:
            last_points, last_radius = self.erased[-1]
            if last_radius == radius and last_points[-1] == points[0]:
                joined = (last_points + points[1:], radius)
                return replace(self, erased=(*self.erased[:-1], joined))
        return replace(self, erased=(*self.erased, (points, radius)))

    def visible_image(self) -> QImage:
        """The picture, transparent where it was erased."""
        if not self.erased:
            return self.image
        image = self.image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.scale(image.width() / self.bounds.width(), image.height() / self.bounds.height())
        painter.translate(-self.left, -self.top)
        for path, radius in self.erased:
            _paint_path(painter, path, 2 * radius)
        painter.end()
        return image

    def ink_with(self, strokes: Drawing) -> NDArray[np.float32]:
        """Its ink, height × width, without what was erased and with strokes drawn over it."""
        if not self.erased and not strokes:
            return self.ink
        ink = self.ink.copy()
        for path, radius in self.erased:
            ink[self._mask(path, radius)] = 0
        self.draw_over(ink, strokes)
        return ink

    def draw_over(self, ink: NDArray[np.float32], strokes: Drawing) -> None:
        """Draw strokes into ink of this picture, in place."""
        for stroke in strokes:
            ink[self._mask(interpolated(stroke.points), stroke.width / 2)] = 1

    def _mask(self, path: Sequence[Sequence[float]], radius: float) -> NDArray[np.bool_]:
        mask = np.zeros(self.ink.shape, np.bool_)
        points = np.array([point[:2] for point in path], float) - (self.left, self.top)
        paint_over(mask, [points / self.scale], radius / self.scale)
        return mask


def _paint_path(painter: QPainter, path: Sequence[tuple[float, float]], width: float) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(Qt.GlobalColor.black, width, Qt.PenStyle.SolidLine, cap, join))
    if len(path) == 1:
        painter.drawPoint(QPointF(*path[0]))
    else:
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in path]))
