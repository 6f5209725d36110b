"""An eraser for strokes: it takes away the points under it and cuts strokes in two."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Point = TypeVar("Point", bound=Sequence[float])


def erase(points: Sequence[Point], centre: Sequence[float], radius: float) -> list[list[Point]]:
    """The runs that are left of one stroke when a disk is rubbed over it.

    ``points`` are (x, y, …) in any unit, close enough together for the eraser not to slip between
    two (see ``densify``). An untouched stroke comes back as one run, an erased one as none.
    """
    xy = np.array([point[:2] for point in points], dtype=np.float64)
    kept = np.hypot(*(xy - np.asarray(centre)[:2]).T) > radius
    return [[points[index] for index in run] for run in _runs(kept)]


def densify(points: Sequence[Sequence[float]], spacing: float) -> list[tuple[float, ...]]:
    """The same polyline with a point at least every ``spacing``; all columns are interpolated."""
    array = np.asarray(points, dtype=np.float64)
    if len(array) < 2:
        return [tuple(point) for point in array.tolist()]
    lengths = np.hypot(*np.diff(array[:, :2], axis=0).T)
    steps = np.maximum(np.ceil(lengths / spacing), 1)
    position = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.arange(int(position[-1]) + 1)
    columns = [np.interp(wanted, position, column) for column in array.T]
    return [tuple(point) for point in np.stack(columns, axis=1).tolist()]


def _runs(kept: NDArray[np.bool_]) -> list[NDArray[np.int64]]:
    """Indices of each unbroken run of true values."""
    indices = np.flatnonzero(kept)
    if not len(indices):
        return []
    return np.split(indices, np.flatnonzero(np.diff(indices) > 1) + 1)
