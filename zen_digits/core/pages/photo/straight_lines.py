"""Straight edges in a picture: where something lighter begins along a line.

A Hough transform in which an edge votes only for lines of about its own direction (Ballard, 1981).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pages.straightening import Points
from zen_digits.core.pictures.morphology import Floats, binomial_blur

LEAST_STEP = 6.0
"""Of 255: how much lighter one side of an edge is, at least."""

# Chosen on composed pages, on desks and without one.
_ANGLES = 180  # of lines that are told apart
_VOTES = (-2, -1, 0, 1, 2)  # steps of the angle around an edge's own
_MOST = 28  # lines, and …
_FEWEST_VOTES = 0.08  # … the edges on one, as a share of the longer side
_APART = (6, 6)  # steps of the angle, and pixels, between two lines that are told apart
_MARGIN = 3  # pixels: what runs along the picture's border is its border


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Lines of points (x, y) with x cos(angle) + y sin(angle) = distance, n of each."""

    angles: NDArray[np.float64]
    distances: NDArray[np.float64]

    @property
    def normals(self) -> Points:
        """n × 2, of length 1."""
        return np.column_stack([np.cos(self.angles), np.sin(self.angles)])


def corners_of(lines: Lines, quads: NDArray[np.int64]) -> Points:
    """Where each side of a quadrilateral meets the next: n × 4 × 2."""
    normals, distances = lines.normals, lines.distances
    one, other = quads, np.roll(quads, -1, axis=1)
    a, b = normals[one], normals[other]
    determinant = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    x = distances[one] * b[..., 1] - distances[other] * a[..., 1]
    y = distances[other] * a[..., 0] - distances[one] * b[..., 0]
    return np.asarray(np.stack([x, y], axis=-1) / determinant[..., None])


def find_lines(grey: Floats) -> Lines:
    """The lines on which most edges lie, those of the most first."""
    votes, least = _votes(grey)
    reach = votes.shape[1] // 2
    found: list[tuple[int, int]] = []
    while len(found) < _MOST:
        angle, place = map(int, np.unravel_index(int(votes.argmax()), votes.shape))
        if votes[angle, place] < least:
            break
        found.append((angle, place - reach))
        _clear(votes, angle, place)
    angles, places = np.array(found, np.float64).reshape(-1, 2).T
    return Lines(angles * np.pi / _ANGLES, places)


def _votes(grey: Floats) -> tuple[NDArray[np.float64], float]:
    """The edges of each angle and distance, and how many make a line."""
    across, down = gradient(grey)
    strength = np.hypot(across, down)
    rim = _MARGIN
    strength[:rim], strength[-rim:], strength[:, :rim], strength[:, -rim:] = 0, 0, 0, 0
    rows, columns = np.nonzero(strength > LEAST_STEP)
    own = np.arctan2(down[rows, columns], across[rows, columns]) * _ANGLES / np.pi
    reach = int(np.hypot(*grey.shape)) + 2
    votes = np.zeros((_ANGLES, 2 * reach + 1))
    for turned in _VOTES:
        angle = np.rint(own).astype(np.int64) + turned
        angle %= _ANGLES
        radians = angle * np.pi / _ANGLES
        place = np.rint(columns * np.cos(radians) + rows * np.sin(radians)).astype(np.int64) + reach
        votes += np.bincount(angle * votes.shape[1] + place, minlength=votes.size).reshape(
            votes.shape
        )
    return votes, _FEWEST_VOTES * max(grey.shape)


def _clear(votes: NDArray[np.float64], angle: int, place: int) -> None:
    """Forget the votes near a line; past the last angle follows the first, the other way round."""
    turns, apart = _APART
    for near in range(angle - turns, angle + turns + 1):
        middle = place if 0 <= near < _ANGLES else votes.shape[1] - 1 - place
        votes[near % _ANGLES, max(middle - apart, 0) : middle + apart + 1] = 0


def gradient(grey: Floats) -> tuple[Floats, Floats]:
    """How much lighter each pixel's neighbours are: to its right, and below it."""
    calm = binomial_blur(binomial_blur(grey))
    across, down = np.zeros_like(grey), np.zeros_like(grey)
    across[:, 1:-1] = calm[:, 2:] - calm[:, :-2]
    down[1:-1] = calm[2:] - calm[:-2]
    return across, down
