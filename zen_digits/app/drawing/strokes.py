"""Strokes on the canvas: points with the pen's pressure, and a width."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from zen_digits.core.ink.eraser import densify, erase
from zen_digits.core.ink.strokes import interpolate_stroke

Point = tuple[float, float, float]
"""x and y in pixels, y down, and the pressure from 0 to 1."""

WIDEST = 30_000.0
"""Pixels of a stroke's width; Qt draws none that is much wider."""


Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


@dataclass(frozen=True)
class Stroke:
    """One pen-down run; ``width`` in pixels is reached at full pressure."""

    points: tuple[Point, ...]
    width: float

    @cached_property
    def box(self) -> Box:
        """The box around its points."""
        xs, ys, _ = zip(*self.points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def is_near(self, box: Box, reach: float) -> bool:
        """Whether its box is at most ``reach`` from another one, across and down."""
        left, top, right, bottom = self.box
        across = box[0] - reach <= right and left <= box[2] + reach
        return across and box[1] - reach <= bottom and top <= box[3] + reach


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
    if not drawing:
        return QRectF()
    lefts, tops, rights, bottoms = zip(*(stroke.box for stroke in drawing), strict=True)
    return QRectF(QPointF(min(lefts), min(tops)), QPointF(max(rights), max(bottoms)))


def ink_bounds(drawing: Drawing) -> QRectF:
    """The same with the pen's width around them."""
    boxes = [bounds((stroke,)) for stroke in drawing]
    rims = [stroke.width / 2 for stroke in drawing]
    grown = [box.adjusted(-r, -r, r, r) for box, r in zip(boxes, rims, strict=True)]
    return reduce(QRectF.united, grown, QRectF())


def erase_from(drawing: Drawing, path: Sequence[Sequence[float]], radius: float) -> Drawing:
    """What is left after an eraser of ``radius`` pixels moved along ``path``, a polyline.

    Strokes that it does not touch stay the same objects.
    """
    centres = densify(path, max(radius / 2, 1.0))
    xs, ys = [centre[0] for centre in centres], [centre[1] for centre in centres]
    box = min(xs), min(ys), max(xs), max(ys)
    return tuple(left for stroke in drawing for left in _erase(stroke, centres, box, radius))


def _erase(
    stroke: Stroke, centres: Sequence[Sequence[float]], box: Box, radius: float
) -> list[Stroke]:
    """What is left of a stroke outside disks around ``centres``, which ``box`` holds."""
    reach = radius + stroke.width / 2
    if not stroke.is_near(box, reach):
        return [stroke]
    points = densify(interpolated(stroke.points), max(radius / 2, 1.0))
    runs = erase(points, centres, reach)
    if len(runs) == 1 and len(runs[0]) == len(points):
        return [stroke]
    return [Stroke(tuple((p[0], p[1], p[2]) for p in run), stroke.width) for run in runs]
