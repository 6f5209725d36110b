"""What a canvas holds: strokes with a width and the pressure of the pen."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from zen_digits.core.ink.eraser import densify, erase
from zen_digits.core.ink.spline import interpolate_stroke

Point = tuple[float, float, float]
"""x and y in pixels, y down, and the pressure from 0 to 1."""

WIDEST = 30_000.0
"""Pixels of a stroke's width; Qt draws none that is much wider."""
_PIECE = 200  # points of a path that is painted at once: the time grows faster than their number
_THINNEST = 0.25  # of the brush, with no pressure at all


@dataclass(frozen=True, slots=True)
class Stroke:
    """One pen-down run; ``width`` in pixels is reached at full pressure."""

    points: tuple[Point, ...]
    width: float


Drawing = tuple[Stroke, ...]


def as_curve(points: Sequence[Point]) -> Sequence[Point]:
    """Points of a stroke as it is read, with more of them where a hasty mouse left few.

    Pens, which tell their pressure, leave enough.
    """
    if not _is_even(points):
        return points
    return [(x, y, points[0][2]) for x, y in interpolate_stroke(np.array(points)[:, :2]).tolist()]


def _is_even(points: Sequence[Point]) -> bool:
    """Whether the pressure is the same everywhere, as a mouse's is."""
    return all(point[2] == points[0][2] for point in points)


def erase_from(drawing: Drawing, path: Sequence[Sequence[float]], radius: float) -> Drawing:
    """What is left after an eraser of ``radius`` pixels moved along ``path``, a polyline."""
    for centre in densify(path, max(radius / 2, 1.0)):
        drawing = tuple(part for stroke in drawing for part in _parts(stroke, centre, radius))
    return drawing


def _parts(stroke: Stroke, centre: Sequence[float], radius: float) -> list[Stroke]:
    reach = radius + stroke.width / 2
    if not _near(stroke, centre, reach):
        return [stroke]
    points = densify(as_curve(stroke.points), max(radius / 2, 1.0))
    runs = erase(points, centre, reach)
    if len(runs) == 1 and len(runs[0]) == len(points):
        return [stroke]
    return [Stroke(tuple((p[0], p[1], p[2]) for p in run), stroke.width) for run in runs]


def _near(stroke: Stroke, centre: Sequence[float], reach: float) -> bool:
    xs, ys = [p[0] for p in stroke.points], [p[1] for p in stroke.points]
    across = min(xs) - reach <= centre[0] <= max(xs) + reach
    return across and min(ys) - reach <= centre[1] <= max(ys) + reach


def bounds(drawing: Drawing) -> QRectF:
    """The rectangle around all points; empty without any."""
    xs = [point[0] for stroke in drawing for point in stroke.points]
    ys = [point[1] for stroke in drawing for point in stroke.points]
    if not xs:
        return QRectF()
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))


def paint_stroke(painter: QPainter, stroke: Stroke, colour: QColor) -> None:
    """Draw a stroke, smooth through its points; a painter with antialiasing is expected."""
    pen = QPen(colour, stroke.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    points = stroke.points
    if len(points) == 1:
        pen.setWidthF(_pressed(stroke.width, points[0][2]))
        painter.setPen(pen)
        painter.drawPoint(QPointF(*points[0][:2]))
    elif _is_even(points):
        pen.setWidthF(_pressed(stroke.width, points[0][2]))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = [point[:2] for point in as_curve(points)]
        for first in range(0, len(line) - 1, _PIECE):
            painter.drawPath(_smooth_path(line[first : first + _PIECE + 1]))
    else:
        _paint_by_pressure(painter, stroke, pen)


def _pressed(width: float, pressure: float) -> float:
    return width * (_THINNEST + (1 - _THINNEST) * pressure)


def _paint_by_pressure(painter: QPainter, stroke: Stroke, pen: QPen) -> None:
    fine = densify(stroke.points, 2.0)  # so that the width changes in small steps
    for (x0, y0, p0), (x1, y1, p1) in pairwise(fine):
        pen.setWidthF(_pressed(stroke.width, (p0 + p1) / 2))
        painter.setPen(pen)
        painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))


def _smooth_path(points: Sequence[Sequence[float]]) -> QPainterPath:
    """Quadratic curves from midpoint to midpoint, with the points as control points."""
    path = QPainterPath(QPointF(*points[0]))
    for (x0, y0), (x1, y1) in pairwise(points[1:]):
        path.quadTo(x0, y0, (x0 + x1) / 2, (y0 + y1) / 2)
    path.lineTo(*points[-1])
    return path
