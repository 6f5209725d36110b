"""The path of a pen, measured: where it starts, turns, ends and crosses itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.strokes import Points, Strokes, interpolate_strokes

_STEP = 0.03  # between the points that are looked at, in heights: the shaking of a hand is less
_MOST_STEPS = 400  # of a whole drawing: a scribble has longer ones
_APART = 0.25  # along the path, in heights: a crossing of places nearer than that is a shake


@dataclass(frozen=True, eq=False, slots=True)
class Path:
    """Strokes in a box whose longer side is 1: x to the right, y down, both from 0."""

    strokes: tuple[Points, ...]
    """Points about evenly far apart, n × 2 each, in the order of writing."""
    crossings: Points
    """Where it crosses itself: m × 2."""

    @property
    def points(self) -> Points:
        """Those of all strokes."""
        return np.concatenate(self.strokes)

    @property
    def box(self) -> Points:
        """The upper left and the lower right corner, 2 × 2."""
        return np.stack([self.points.min(axis=0), self.points.max(axis=0)])


def path_of(strokes: Strokes) -> Path:
    """The path of strokes with ink."""
    drawn = interpolate_strokes(strokes)
    together = np.concatenate(drawn)
    low, extent = together.min(axis=0), max(float(np.ptp(together, axis=0).max()), 1e-9)
    scaled = [(stroke - low) / extent for stroke in drawn]
    step = max(_STEP, sum(_along(stroke)[-1] for stroke in scaled) / _MOST_STEPS)
    even = tuple(_even(stroke, step) for stroke in scaled)
    return Path(even, _crossings(even))


def _along(points: Points) -> NDArray[np.float64]:
    """How long the way to each point is."""
    return np.append(0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T)))


def _even(points: Points, step: float) -> Points:
    """The same polyline with a point at every step."""
    along = _along(points)
    places = np.linspace(0, along[-1], max(round(along[-1] / step), 1) + 1)
    return np.stack([np.interp(places, along, points[:, axis]) for axis in (0, 1)], axis=1)


def _crossings(strokes: tuple[Points, ...]) -> Points:
    starts = np.concatenate([stroke[:-1] for stroke in strokes])
    ways = np.concatenate([np.diff(stroke, axis=0) for stroke in strokes])
    number = np.repeat(np.arange(len(strokes)), [len(stroke) - 1 for stroke in strokes])
    along = np.cumsum(np.hypot(*ways.T))
    one, other = np.triu_indices(len(starts), 2)
    apart = (number[one] != number[other]) | (along[other] - along[one] > _APART)
    one, other = one[apart], other[apart]
    places, meet = _meeting(starts[one], ways[one], starts[other], ways[other])
    return places[meet]


def _meeting(
    start: Points, way: Points, other_start: Points, other_way: Points
) -> tuple[Points, NDArray[np.bool_]]:
    """Where the lines through pairs of segments meet, and whether that is on both segments."""
    between = other_start - start
    determinant = _cross(way, other_way)
    parallel = np.abs(determinant) < 1e-12
    determinant = np.where(parallel, 1.0, determinant)
    on_one, on_other = _cross(between, other_way) / determinant, _cross(between, way) / determinant
    meet = ~parallel & (on_one >= 0) & (on_one <= 1) & (on_other >= 0) & (on_other <= 1)
    return start + on_one[:, None] * way, meet


def _cross(one: Points, other: Points) -> NDArray[np.float64]:
    return np.asarray(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0])
