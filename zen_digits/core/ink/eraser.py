"""An eraser for strokes: it removes the points under it, which may cut a stroke in two."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Point = TypeVar("Point", bound=Sequence[float])


def erase(
    points: Sequence[Point], centres: Sequence[Sequence[float]], radius: float
) -> list[list[Point]]:
    """The strokes that are left of one stroke outside disks around ``centres``.

    ``points`` are (x, y, …) in any unit, close enough together for no disk to slip between two
    (see ``densify``). An untouched stroke gives one stroke, an erased one none.
    """
    xy = np.array([point[:2] for point in points], dtype=np.float64)
    is_outside = np.ones(len(xy), np.bool_)
    for centre in centres:
        is_outside &= np.hypot(*(xy - centre[:2]).T) > radius
    return [[points[index] for index in run] for run in _runs(is_outside)]


def densify(points: Sequence[Sequence[float]], spacing: float) -> list[tuple[float, ...]]:
    """The same polyline with a point at least every ``spacing``; interpolates all columns."""
    array = np.asarray(points, dtype=np.float64)
    if len(array) < 2:
        return [tuple(point) for point in array.tolist()]
    lengths = np.hypot(*np.diff(array[:, :2], axis=0).T)
    steps = np.maximum(np.ceil(lengths / spacing), 1)
    position = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.arange(int(position[-1]) + 1)
    columns = [np.interp(wanted, position, column) for column in array.T]
    return [tuple(point) for point in np.stack(columns, axis=1).tolist()]


def _runs(values: NDArray[np.bool_]) -> list[NDArray[np.int64]]:
    """The indices of each unbroken run of true values."""
    indices = np.flatnonzero(values)
    if not len(indices):
        return []
    return np.split(indices, np.flatnonzero(np.diff(indices) > 1) + 1)
