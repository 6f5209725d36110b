"""A character's path in a line of text, and the curve through it.

A path is written as points ``x,y`` in a box of 0 to 100, y down. The pen goes through them in a
smooth curve; ``/`` between two points makes the first of them a corner, ``|`` lifts the pen. A
point ``x,y~s`` may lie up to ``s`` farther to any side, others up to ``SPREAD``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""n × 2 of (x, y)."""

SPREAD = 3.0
_STEPS = 8  # points of the curve between two points of the path


@dataclass(frozen=True, slots=True)
class Path:
    """Pen-down runs, each a list of smooth pieces; the last point of one begins the next."""

    points: tuple[Points, ...]
    """All points of each run, n × 2."""
    spreads: tuple[NDArray[np.float64], ...]
    """How far each may lie off, n."""
    corners: tuple[tuple[int, ...], ...]
    """Where, among the points of each run, its corners are."""


def parse(text: str) -> Path:
    """The path that a line of text describes; raises ValueError for one that is none."""
    runs = [_parse_run(run) for run in text.split("|")]
    points, spreads, corners = zip(*runs, strict=True)
    return Path(points, spreads, corners)


def _parse_run(text: str) -> tuple[Points, NDArray[np.float64], tuple[int, ...]]:
    rows: list[tuple[float, float, float]] = []
    corners = []
    for word in text.split():
        if word == "/":
            corners.append(len(rows) - 1)
            continue
        place, _, spread = word.partition("~")
        x, y = place.split(",")
        rows.append((float(x), float(y), float(spread or SPREAD)))
    table = np.array(rows)
    return table[:, :2], table[:, 2], tuple(corners)


def curve(points: Points, corners: Sequence[int]) -> Points:
    """A fine polyline through the points of one run, smooth but at its corners."""
    bounds = [0, *corners, len(points) - 1]
    pieces = [_smooth(points[first : last + 1]) for first, last in pairwise(bounds) if last > first]
    if not pieces:
        return points
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def _smooth(points: Points) -> Points:
    """A centripetal Catmull-Rom spline (Barry and Goldman, 1988): no loops, no overshoot."""
    if len(points) < 3:
        return np.linspace(points[0], points[-1], _STEPS + 1)
    ends = 2 * points[0] - points[1], 2 * points[-1] - points[-2]
    p = np.concatenate([ends[:1], points, ends[1:]])
    gaps = np.maximum(np.linalg.norm(np.diff(p, axis=0), axis=1), 1e-6) ** 0.5
    t = np.concatenate([[0.0], np.cumsum(gaps)])[:, None, None]
    share = np.linspace(0, 1, _STEPS, endpoint=False)[None, :, None]
    now = t[1:-2] + share * (t[2:-1] - t[1:-2])

    def between(a: Points, b: Points, start: Points, end: Points) -> Points:
        return ((end - now) * a + (now - start) * b) / (end - start)

    q = p[:, None, :]
    a1 = between(q[:-3], q[1:-2], t[:-3], t[1:-2])
    a2 = between(q[1:-2], q[2:-1], t[1:-2], t[2:-1])
    a3 = between(q[2:-1], q[3:], t[2:-1], t[3:])
    b1, b2 = between(a1, a2, t[:-3], t[2:-1]), between(a2, a3, t[1:-2], t[3:])
    fine = between(b1, b2, t[1:-2], t[2:-1]).reshape(-1, 2)
    return np.concatenate([fine, points[-1:]])
