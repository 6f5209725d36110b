"""Strokes on the canvas: points with the pen's pressure, and a width."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from zen_digits.core.ink.eraser import densify, erase
from zen_digits.core.ink.strokes import interpolate_stroke

Point = tuple[float, float, float]
"""x and y in pixels, y down, and the pressure from 0 to 1."""

WIDEST = 30_000.0
"""Pixels of a stroke's width; Qt draws none that is much wider."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One pen-down run; ``width`` in pixels is reached at full pressure."""

    points: tuple[Point, ...]
    width: float


Drawing = tuple[Stroke, ...]


def has_even_pressure(points: Sequence[Point]) -> bool:
    """Whether the pressure is the same everywhere, as a mouse's is."""
    return all(point[2] == points[0][2] for point in points)


def interpolated(points: Sequence[Point]) -> Sequence[Point]:
    """A stroke's points as they are read, with more of them where a fast mouse left few.

    Pens, which report their pressure, leave enough.
    """
    if not has_even_pressure(points):
        return points
    return [(x, y, points[0][2]) for x, y in interpolate_stroke(np.array(points)[:, :2]).tolist()]


def bounds(drawing: Drawing) -> QRectF:
    """The rectangle around all points; empty without any."""
    xs = [point[0] for stroke in drawing for point in stroke.points]
    ys = [point[1] for stroke in drawing for point in stroke.points]
    if not xs:
        return QRectF()
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))


def erase_from(drawing: Drawing, path: Sequence[Sequence[float]], radius: float) -> Drawing:
    """What is left after an eraser of ``radius`` pixels moved along ``path``, a polyline."""
    for centre in densify(path, max(radius / 2, 1.0)):
        drawing = tuple(left for stroke in drawing for left in _erase_disk(stroke, centre, radius))
    return drawing


def _erase_disk(stroke: Stroke, centre: Sequence[float], radius: float) -> list[Stroke]:
    reach = radius + stroke.width / 2
    if not _is_near(stroke, centre, reach):
        return [stroke]
    points = densify(interpolated(stroke.points), max(radius / 2, 1.0))
    runs = erase(points, centre, reach)
    if len(runs) == 1 and len(runs[0]) == len(points):
        return [stroke]
    return [Stroke(tuple((p[0], p[1], p[2]) for p in run), stroke.width) for run in runs]


def _is_near(stroke: Stroke, centre: Sequence[float], reach: float) -> bool:
    xs, ys = [p[0] for p in stroke.points], [p[1] for p in stroke.points]
    across = min(xs) - reach <= centre[0] <= max(xs) + reach
    return across and min(ys) - reach <= centre[1] <= max(ys) + reach
