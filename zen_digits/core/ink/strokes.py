"""Pen strokes: the types of a drawing, strokes of any origin as clean arrays, and their curves.

Curves are centripetal Catmull-Rom splines, smooth through a stroke's own points: they make neither
loops nor cusps between two points (Yuksel, Schaefer and Keyser, "Parameterization and applications
of Catmull-Rom curves", 2011).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.ordering import median

Stroke = Sequence[Sequence[float]] | NDArray[np.float64]
"""What the pen draws from pen-down to pen-up: (x, y) in any unit, y down; n × 2 as an array."""

Strokes = Sequence[Stroke]
"""A drawing: its strokes in the order of writing."""

FARTHEST = 1e153
"""The largest coordinate: squares of larger ones overflow a double."""

Points = NDArray[np.float64]
"""n × 2 of (x, y)."""

# Tuned by hand.
_LONGEST_GAP = 0.07  # of a stroke's extent: in wider gaps, points are inserted
_LEAP = 4  # times the median gap: a straight line, as from one digit to the next
_MOST_POINTS = 1000  # a stroke of more is a scribble, however wide its gaps


def stroke_arrays(strokes: Strokes) -> list[NDArray[np.float64]]:
    """Strokes as arrays, n × 2 with n ≥ 1; strokes without points are dropped.

    Points with a NaN are dropped, coordinates beyond ±``FARTHEST`` are clipped.
    """
    arrays = (np.asarray(stroke, dtype=np.float64)[:, :2] for stroke in strokes if len(stroke))
    finite = (points[~np.isnan(points).any(axis=1)] for points in arrays)
    return [np.clip(points, -FARTHEST, FARTHEST) for points in finite if len(points)]


def interpolate_strokes(strokes: Strokes) -> list[Points]:
    """Every stroke as ``stroke_arrays`` gives it, interpolated by ``interpolate_stroke``."""
    return [interpolate_stroke(stroke) for stroke in stroke_arrays(strokes)]


def interpolate_stroke(stroke: Points) -> Points:
    """Fill the wide gaps that a quick mouse leaves in a stroke with points of a spline.

    ``stroke`` is n × 2 with n ≥ 1. Its own points stay where they are.
    """
    points = stroke[_differ_from_next(stroke)]
    longest = _LONGEST_GAP * np.ptp(points, axis=0).max()
    if not 3 <= len(points) <= _MOST_POINTS or not longest > 0:
        return stroke
    lengths = _lengths(points)
    counts = np.maximum(np.ceil(lengths / longest), 1).astype(np.int64)  # the ratio may underflow
    counts[lengths > _LEAP * median(lengths)] = 1
    return stroke if counts.max() <= 1 else catmull_rom(points, counts)


def catmull_rom(points: Points, counts: NDArray[np.int64]) -> Points:
    """A centripetal Catmull-Rom spline, sampled at ``counts[i]`` places from point i to i + 1.

    ``points`` are n × 2 with n ≥ 2, no two neighbours equal; ``counts`` are n - 1, each ≥ 1.
    Gives sum(counts) + 1 points, ``points`` among them. The ends are straight: the tangent at
    an end is the slope of its segment.
    """
    spans = np.sqrt(_lengths(points))
    tangents = _tangents(points, spans)
    segment = np.repeat(np.arange(len(counts)), counts)
    number = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    t = (number / counts[segment])[:, None]
    bulge = (1 - t) * tangents[segment] - t * tangents[segment + 1]
    eased = points[segment] + _smoothstep(t) * (points[segment + 1] - points[segment])
    inner = eased + t * (1 - t) * spans[segment][:, None] * bulge
    return np.concatenate([inner, points[-1:]])


def _smoothstep(t: Points) -> Points:
    return t * t * (3 - 2 * t)


def _tangents(points: Points, spans: Points) -> Points:
    """The spline's derivative at each point, n × 2; ``spans`` are the n - 1 knot intervals."""
    slopes = np.diff(points, axis=0) / spans[:, None]
    around = (points[2:] - points[:-2]) / (spans[:-1] + spans[1:])[:, None]
    return np.concatenate([slopes[:1], slopes[:-1] + slopes[1:] - around, slopes[-1:]])


def _lengths(points: Points) -> Points:
    return np.hypot(*np.diff(points, axis=0).T)


def _differ_from_next(points: Points) -> NDArray[np.bool_]:
    return np.append(np.diff(points, axis=0).any(axis=1), True)
