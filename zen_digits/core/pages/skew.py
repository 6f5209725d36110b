"""Skew: by how much the lines of a page are turned, and how that changes from top to bottom.

The slope is sought at which the pieces' middles, projected along it, are most crowded (the
projection profile of Postl, 1986), but over pieces instead of pixels. Perspective makes
slopes change evenly from the page's top to its bottom.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pages.pieces import Pieces

# Chosen on composed pages.
_STEEPEST, _STEP = 0.22, 0.01  # slopes that are tried
_MOST_CHANGE, _CHANGE_STEP = 0.1, 0.02  # of the slope, from the top of a page to its bottom
_BIN = 0.12  # digit heights: how closely middles lie together in a line
_PRIOR = 0.02  # share of the score for a slope of 0: few pieces say little
_FEWEST = 3

Slopes = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Skew:
    """The slope of lines: rows down for each column to the right."""

    slope: float
    change: float
    """Of the slope, from a page's top to its bottom."""
    size: tuple[int, int]
    """The page's width and height."""

    def levels(self, centres: NDArray[np.float64]) -> NDArray[np.float64]:
        """The rows at which lines through points, n × 2 of (x, y), pass the page's middle."""
        across, down = centres[:, 0] - self.size[0] / 2, centres[:, 1] - self.size[1] / 2
        return centres[:, 1] - (self.slope + self.change * down / self.size[1]) * across


def find_skew(pieces: Pieces, height: float, size: tuple[int, int]) -> Skew:
    """The skew of pieces of about a digit's ``height``, on a page of width and height ``size``."""
    tall = (pieces.heights > 0.6 * height) & (pieces.heights < 1.6 * height)
    centres = pieces.centres[tall]
    if len(centres) < _FEWEST:
        return Skew(0.0, 0.0, size)
    slopes = np.arange(-_STEEPEST, _STEEPEST + _STEP / 2, _STEP)
    changes = np.arange(-_MOST_CHANGE, _MOST_CHANGE + _CHANGE_STEP / 2, _CHANGE_STEP)
    best = _best(centres, height, size, slopes, changes)
    near = np.linspace(-_STEP, _STEP, 9)
    near_changes = np.linspace(-_CHANGE_STEP, _CHANGE_STEP, 5)
    return _best(centres, height, size, best.slope + near, best.change + near_changes)


def _best(
    centres: NDArray[np.float64],
    height: float,
    size: tuple[int, int],
    slopes: Slopes,
    changes: Slopes,
) -> Skew:
    skews = [Skew(float(slope), float(change), size) for slope in slopes for change in changes]
    return max(skews, key=lambda skew: _crowding(skew, centres, height))


def _crowding(skew: Skew, centres: NDArray[np.float64], height: float) -> float:
    """How crowded the levels are: pairs of neighbours, the nearer the more."""
    levels = np.sort(skew.levels(centres)) / (_BIN * height)
    score = 0.0
    for apart in range(1, 4):
        gaps = levels[apart:] - levels[:-apart]
        score += float(np.exp(-(gaps**2)).sum())
    steep = abs(skew.slope) / _STEEPEST + abs(skew.change) / _MOST_CHANGE
    return score * (1 - _PRIOR * steep)
