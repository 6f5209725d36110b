"""Side profiles: how much of a line is the edge of something lighter, on which side of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pages.photo.straight_lines import LEAST_STEP, Lines
from zen_digits.core.pictures.morphology import Floats

_NEAR, _FAR = 2, 6  # pixels to each side of an edge, whose medians are compared: rules are thinner


@dataclass(frozen=True, slots=True, eq=False)
class Profiles:
    """What lies along lines: n × 2 × places, one for each pixel from ``-reach`` on.

    The sums, from the first place to each, of the edges there; the first of each pair are those
    to what is lighter on the side that the normal points to, the second those to the other side.
    """

    edges: NDArray[np.int64]
    reach: int

    @classmethod
    def of(cls, grey: Floats, lines: Lines) -> Profiles:
        reach = int(np.hypot(*grey.shape)) + 2
        steps = _steps(grey, lines, reach)
        are_edges = np.stack([steps > LEAST_STEP, steps < -LEAST_STEP], axis=1)
        return cls(np.cumsum(are_edges, axis=2), reach)

    def share(
        self,
        lines: NDArray[np.int64],
        ways: NDArray[np.int64],
        begin: NDArray[np.float64],
        end: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """How much of each line, from one place to another, is an edge that way."""
        low, high = np.minimum(begin, end), np.maximum(begin, end)
        places = [np.rint(place).astype(np.int64) + self.reach for place in (low, high)]
        count = self.edges[lines, ways, places[1]] - self.edges[lines, ways, places[0]]
        return np.asarray(count / np.maximum(places[1] - places[0], 1))


def _steps(grey: Floats, lines: Lines, reach: int) -> Floats:
    """How much lighter it is on the side of each line that its normal points to: n × places."""
    sides = []
    for sign in (1, -1):
        values = [_along(grey, lines, reach, sign * off) for off in range(_NEAR, _FAR + 1)]
        sides.append(np.median(np.stack(values), axis=0))
    return np.asarray(sides[0] - sides[1], np.float32)


def _along(grey: Floats, lines: Lines, reach: int, off: float) -> Floats:
    """The values along lines, moved by ``off`` pixels along their normals: n × places."""
    normals = lines.normals
    places = np.arange(-reach, reach + 1)
    x = normals[:, :1] * (lines.distances[:, None] + off) - normals[:, 1:] * places
    y = normals[:, 1:] * (lines.distances[:, None] + off) + normals[:, :1] * places
    rows = np.clip(np.rint(y).astype(np.int64), 0, grey.shape[0] - 1)
    columns = np.clip(np.rint(x).astype(np.int64), 0, grey.shape[1] - 1)
    return grey[rows, columns]
