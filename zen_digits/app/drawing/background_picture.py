"""A picture that lies on the canvas as it was, under the strokes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from zen_digits.app.drawing.strokes import Drawing, Stroke, as_curve
from zen_digits.core.ink.raster import paint_over

_ROOM = 0.96  # of the canvas, for a picture that would not fit
_SMALLEST = 240  # pixels: a smaller picture is enlarged
Rubs = tuple[tuple[tuple[float, float], ...], float]
"""A path of the eraser on the sheet, and its radius."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What was opened, pasted or dropped; ``scale`` is sheet pixels to one of the picture."""

    image: QImage
    ink: NDArray[np.float32]
    left: float
    top: float
    scale: float
    rubbed: tuple[Rubs, ...] = ()

    @classmethod
    def centred(
        cls, image: QImage, ink: NDArray[np.float32], room_across: float, room_down: float
    ) -> "Picture":
        """In the middle of the sheet: at its size, or such that it fits and can be seen."""
        height, width = ink.shape
        fitting = _ROOM * min(room_across / width, room_down / height)
        scale = min(fitting, max(1.0, _SMALLEST / max(height, width)))
        return cls(image, ink, -width * scale / 2, -height * scale / 2, scale)

    @property
    def bounds(self) -> QRectF:
        """The rectangle on the sheet that it covers."""
        height, width = self.ink.shape
        return QRectF(self.left, self.top, width * self.scale, height * self.scale)

    def rub(self, path: Sequence[Sequence[float]], radius: float) -> "Picture":
        """The picture without what an eraser takes away along a path on the sheet."""
        way = tuple((point[0], point[1]) for point in path)
        if self.rubbed and self.rubbed[-1][1] == radius and self.rubbed[-1][0][-1] == way[0]:
            way = self.rubbed[-1][0] + way[1:]
            return replace(self, rubbed=(*self.rubbed[:-1], (way, radius)))
        return replace(self, rubbed=(*self.rubbed, (way, radius)))

    def paint(self, painter: QPainter) -> None:
        """Paint it, as a painter in sheet pixels shows it."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.bounds, self._rubbed_image() if self.rubbed else self.image)

    def _rubbed_image(self) -> QImage:
        image = self.image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.scale(image.width() / self.bounds.width(), image.height() / self.bounds.height())
        painter.translate(-self.left, -self.top)
        for way, radius in self.rubbed:
            pen = QPen(Qt.GlobalColor.black, 2 * radius)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            if len(way) == 1:
                painter.drawPoint(QPointF(*way[0]))
            else:
                painter.drawPolyline(QPolygonF([QPointF(*point) for point in way]))
        painter.end()
        return image

    def ink_with(self, strokes: Drawing, in_work: Stroke | None = None) -> NDArray[np.float32]:
        """Its ink, height × width, without what was rubbed out and with strokes drawn over it."""
        ink = _ink_with(self, strokes)
        return ink if in_work is None else self._drawn_over(ink.copy(), (in_work,))

    def _drawn_over(self, ink: NDArray[np.float32], strokes: Drawing) -> NDArray[np.float32]:
        for stroke in strokes:
            ink[self._mask(as_curve(stroke.points), stroke.width / 2)] = 1
        return ink

    def _without_rubbed(self) -> NDArray[np.float32]:
        ink = self.ink.copy()
        for way, radius in self.rubbed:
            ink[self._mask(way, radius)] = 0
        return ink

    def _mask(self, way: Sequence[Sequence[float]], radius: float) -> NDArray[np.bool_]:
        mask = np.zeros(self.ink.shape, np.bool_)
        points = np.array([point[:2] for point in way], float) - (self.left, self.top)
        paint_over(mask, [points / self.scale], radius / self.scale)
        return mask


@lru_cache(maxsize=1)
def _ink_with(picture: Picture, strokes: Drawing) -> NDArray[np.float32]:
    """Remembered, since it stays as it is while the next stroke is being drawn and read."""
    if not picture.rubbed and not strokes:
        return picture.ink
    return picture._drawn_over(picture._without_rubbed(), strokes)
