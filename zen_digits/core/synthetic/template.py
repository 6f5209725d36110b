"""Templates: the strokes of a character as a line of text, and the splines through them.

A template is a row of points ``x,y`` in a box of 0 to 100, y down. The pen follows a spline through
them; ``/`` between two points makes the first of them a corner, ``|`` lifts the pen. A point
``x,y~s`` varies by up to ``s`` to any side, others by up to ``SPREAD``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.strokes import Points, catmull_rom

SPREAD = 3.0
"""How far a point may vary to any side, unless the template says otherwise."""
_SAMPLES = 8  # of the spline from one point to the next: enough to look smooth


@dataclass(frozen=True, slots=True)
class Template:
    """The strokes of a character."""

    points: tuple[Points, ...]
    """The points of each stroke, n × 2."""
    spreads: tuple[NDArray[np.float64], ...]
    """How far each point may vary, n."""
    corners: tuple[tuple[int, ...], ...]
    """The indices of the corners among the points of each stroke."""


def parse_template(text: str) -> Template:
    """The template in a line of text; raises ValueError or IndexError if there is none."""
    strokes = [_parse_stroke(stroke) for stroke in text.split("|")]
    points, spreads, corners = zip(*strokes, strict=True)
    return Template(points, spreads, corners)


def _parse_stroke(text: str) -> tuple[Points, NDArray[np.float64], tuple[int, ...]]:
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


def piecewise_spline(points: Points, corners: Sequence[int] = ()) -> Points:
    """A fine polyline through the points of one stroke, smooth except at its ``corners``.

    No two neighbouring points may be equal.
    """
    bounds = [0, *corners, len(points) - 1]
    pieces = [_spline(points[first : last + 1]) for first, last in pairwise(bounds) if last > first]
    if not pieces:
        return points
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def _spline(points: Points) -> Points:
    return catmull_rom(points, np.full(len(points) - 1, _SAMPLES))
