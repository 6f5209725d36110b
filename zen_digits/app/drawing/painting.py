"""Where a drawing is on the canvas, and painting it: on the screen, as a file, as a thumbnail."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from zen_digits.app.common.images import grey_pixels, image_from_grey
from zen_digits.app.drawing.background_picture import PICTURE_SHARE
from zen_digits.app.drawing.canvas_state import CanvasState
from zen_digits.app.drawing.strokes import (
    Drawing,
    Point,
    Stroke,
    bounds,
    has_even_pressure,
    ink_bounds,
    interpolated,
)
from zen_digits.core.ink.eraser import densify


class Viewport:
    """Maps document coordinates, whose origin is the middle of the canvas, to canvas pixels.

    A picture fills the canvas. Ink alone keeps its size when the canvas is resized, and shrinks
    only as far as it must to stay in sight.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self._size = QSize(0, 0)

    def fit(self, size: QSize, drawing: Drawing, picture: QRectF) -> None:
        """Take the canvas's size; ink and ``picture``, in document coordinates, stay in sight.

        Without a picture, its rectangle is null.
        """
        resized, self._size = size != self._size, size
        most = 1.0 if picture.isNull() else PICTURE_SHARE * self._fitting_zoom(picture)
        ink, paths = (
            min(most, self._fitting_zoom(area | picture))
            for area in (ink_bounds(drawing), bounds(drawing))
        )
        # What is drawn up to the very edge does not shrink as soon as the pen is lifted.
        self.zoom = (ink if resized else min(max(self.zoom, ink), paths)) or 1.0

    def _fitting_zoom(self, area: QRectF) -> float:
        """The zoom at which an area just fits."""
        reach_x = max(abs(area.left()), abs(area.right()), 1.0)
        reach_y = max(abs(area.top()), abs(area.bottom()), 1.0)
        return min(self._size.width() / 2 / reach_x, self._size.height() / 2 / reach_y)

    def to_document(self, x: float, y: float, pressure: float) -> Point:
        """A canvas position as a point of a stroke."""
        across, down = x - self._size.width() / 2, y - self._size.height() / 2
        return across / self.zoom, down / self.zoom, pressure

    def to_canvas(self, x: float, y: float) -> tuple[float, float]:
        """A position in the document as a position on the canvas."""
        return x * self.zoom + self._size.width() / 2, y * self.zoom + self._size.height() / 2

    def transform(self) -> QTransform:
        """From document to canvas, for a painter."""
        middle = QTransform.fromTranslate(self._size.width() / 2, self._size.height() / 2)
        return middle.scale(self.zoom, self.zoom)


_PATH_POINTS = 200  # painted at once: the time grows faster than their number
_THINNEST = 0.25  # of the brush, with no pressure at all
_THUMBNAIL_INK = 300  # pixels of a picture's longer side that a thumbnail is made of


def paint_ink(
    painter: QPainter,
    to_canvas: QTransform,
    state: CanvasState,
    colour: QColor,
    within: QRectF | None = None,
) -> None:
    """Paint strokes in a colour, and the picture below them as it is.

    Strokes outside the part ``within`` of the document are left out.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setTransform(to_canvas, combine=True)
    if state.picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(state.picture.bounds, state.picture.visible_image())
    for stroke in state.strokes:
        if within is None or _may_touch(stroke, within):
            _paint_stroke(painter, stroke, colour)
    painter.restore()


def _may_touch(stroke: Stroke, area: QRectF) -> bool:
    """Whether a stroke may have ink in an area; its curve goes a little beyond its points."""
    box = area.left(), area.top(), area.right(), area.bottom()
    return stroke.is_near(box, 2 * stroke.width)


def render_on_white(size: QSize, to_canvas: QTransform, state: CanvasState) -> QImage:
    """A canvas of ``size`` in black on white, at twice its pixels along each side."""
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(2, 2)
    paint_ink(painter, to_canvas, state, QColor(Qt.GlobalColor.black))
    painter.end()
    return image


def render_thumbnail(
    size: QSize,
    to_canvas: QTransform,
    state: CanvasState,
    picture_ink: NDArray[np.float32] | None,
    side: int,
) -> NDArray[np.uint8]:
    """A canvas of ``size`` as it is read, ink bright on black: uint8, side × side.

    ``picture_ink``, height × width from 0 to 1, stands for the picture where there is one.
    """
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    scale = side / max(size.width(), size.height(), 1)
    painter.translate(side / 2 - scale * size.width() / 2, side / 2 - scale * size.height() / 2)
    painter.scale(scale, scale)
    if state.picture is not None and picture_ink is not None:
        painter.save()
        painter.setTransform(to_canvas, combine=True)
        painter.drawImage(state.picture.bounds, _coarse_image(picture_ink))
        painter.restore()
    paint_ink(painter, to_canvas, CanvasState(state.strokes), QColor(Qt.GlobalColor.white))
    painter.end()
    return grey_pixels(image)


def _coarse_image(ink: NDArray[np.float32]) -> QImage:
    step = max(max(ink.shape) // _THUMBNAIL_INK, 1)
    return image_from_grey((ink[::step, ::step] * 255).astype(np.uint8))


def _paint_stroke(painter: QPainter, stroke: Stroke, colour: QColor) -> None:
    """A stroke, smooth through its points; expects a painter with antialiasing."""
    pen = QPen(colour, stroke.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if has_even_pressure(stroke.points):
        pen.setWidthF(_width_under(stroke.points[0][2], stroke.width))
        painter.setPen(pen)
        _paint_even(painter, stroke)
    else:
        _paint_by_pressure(painter, stroke, pen)


def _width_under(pressure: float, width: float) -> float:
    return width * (_THINNEST + (1 - _THINNEST) * pressure)


def _paint_even(painter: QPainter, stroke: Stroke) -> None:
    if len(stroke.points) == 1:
        painter.drawPoint(QPointF(*stroke.points[0][:2]))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    line = [point[:2] for point in interpolated(stroke.points)]
    for first in range(0, len(line) - 1, _PATH_POINTS):
        painter.drawPath(_smooth_path(line[first : first + _PATH_POINTS + 1]))


def _paint_by_pressure(painter: QPainter, stroke: Stroke, pen: QPen) -> None:
    fine = densify(stroke.points, 2.0)  # so that the width changes in small steps
    for (x0, y0, p0), (x1, y1, p1) in pairwise(fine):
        pen.setWidthF(_width_under((p0 + p1) / 2, stroke.width))
        painter.setPen(pen)
        painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))


def _smooth_path(points: Sequence[Sequence[float]]) -> QPainterPath:
    """Quadratic Béziers from midpoint to midpoint, with the points as control points."""
    path = QPainterPath(QPointF(*points[0]))
    for (x0, y0), (x1, y1) in pairwise(points[1:]):
        path.quadTo(x0, y0, (x0 + x1) / 2, (y0 + y1) / 2)
    path.lineTo(*points[-1])
    return path
