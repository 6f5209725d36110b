"""Pen strokes: the types of a drawing, and strokes of any origin as clean arrays."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Stroke = Sequence[Sequence[float]] | NDArray[np.float64]
"""What the pen draws from pen-down to pen-up: (x, y) in any unit, y down; n × 2 as an array."""

Strokes = Sequence[Stroke]
"""A drawing: its strokes in the order of writing."""

FARTHEST = 1e153
"""The largest coordinate: squares of larger ones overflow a double."""


def stroke_arrays(strokes: Strokes) -> list[NDArray[np.float64]]:
    """Strokes as arrays, n × 2 with n ≥ 1; strokes without points are dropped.

    Points with a NaN are dropped, coordinates beyond ±``FARTHEST`` are clipped.
    """
    arrays = (np.asarray(stroke, dtype=np.float64)[:, :2] for stroke in strokes if len(stroke))
    finite = (points[~np.isnan(points).any(axis=1)] for points in arrays)
    return [np.clip(points, -FARTHEST, FARTHEST) for points in finite if len(points)]
