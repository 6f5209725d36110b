"""The way of a pen through a drawing, in a form in which two drawings can be compared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.strokes import Points, Strokes, interpolate_strokes

PLACES, NUMBERS = 16, 5
"""How many places there are on a way, and numbers for each."""
Trajectory = NDArray[np.float32]
"""Of each place, along the whole way evenly far apart: x and y, in a box around the drawing whose
longer side goes from -1 to 1; half a step in the direction of the pen; and 0.5 where it is lifted.
The place counts more than the rest. ``PLACES`` × ``NUMBERS``, all between -1 and 1."""

NO_TRAJECTORY: Trajectory = np.full((PLACES, NUMBERS), np.nan, np.float32)
"""Stands for that of a picture, of which nobody knows how it was drawn."""

# Chosen on the writers of UCI pendigits.
_DIRECTION, _LIFTED = 0.5, 0.5


def trajectory(strokes: Strokes) -> Trajectory:
    """The way of the pen through a drawing with ink, straight between two strokes."""
    return trajectory_of_runs(interpolate_strokes(strokes))


def trajectory_of_runs(strokes: Sequence[Points]) -> Trajectory:
    """The same for strokes that are interpolated, n × 2 each, with at least one point."""
    points, lifted = _in_box(strokes), _ends_lifted_ways(strokes)
    along = np.append(0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T)))
    halves = np.linspace(0, along[-1], 2 * PLACES + 1)
    passed = np.stack([np.interp(halves, along, each) for each in points.T], axis=1)
    way = passed[2::2] - passed[:-2:2]
    direction = way / np.maximum(np.hypot(*way.T), 1e-9)[:, None]
    end = np.minimum(np.searchsorted(along, halves[1::2]), len(points) - 1)
    parts = passed[1::2], _DIRECTION * direction, _LIFTED * lifted[end, None]
    return np.concatenate(parts, axis=1).clip(-1, 1).astype(np.float32)


def _in_box(strokes: Sequence[Points]) -> Points:
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    if not extent > 0:
        return np.zeros_like(points)
    return (2 * ((points - low) / extent) - (high - low) / extent).clip(-1, 1)


def _ends_lifted_ways(strokes: Sequence[Points]) -> NDArray[np.bool_]:
    """At which points the pen comes down again."""
    lengths = np.array([len(stroke) for stroke in strokes])
    comes_down = np.zeros(lengths.sum(), np.bool_)
    comes_down[np.cumsum(lengths)[:-1]] = True
    return comes_down
