"""Splitting: ink too wide for one digit is cut where there is least of it.

Cuts lie in valleys of the vertical projection, as in Casey and Lecolinet (1996), section 3. What a
loop encloses counts as ink; otherwise a 0 would be cut before it is cut off its neighbour.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import fill_holes
from zen_digits.core.reading.fragments import GRID, Floats, Fragment, FragmentSlice

_LOWEST_SPLIT = 0.4  # line heights; anything lower is a dash, not digits in a row
_LOWEST_SLICE = 0.5  # × the whole's height; no slice is lower
_CUT_DISTANCE = GRID // 6  # cells between two cuts, and between a cut and an end
_CUTS_PER_HEIGHT = 5  # for each height that the ink is wide,
_MOST_CUTS = 10  # and in all


@dataclass(frozen=True, slots=True)
class SplitRules:
    """When a single stroke or component may be split."""

    whole_bonus: float
    """How much better it is whole: a difference of log likelihoods."""
    least_aspect: float
    """Width over height; nothing narrower is split."""
    most_ink: int
    """Grid cells of ink in a column that is cut, including what loops enclose."""


STROKE_RULES = SplitRules(whole_bonus=3.0, least_aspect=1.05, most_ink=GRID // 3)
"""A pen that is not lifted usually writes one digit."""

PIXEL_RULES = SplitRules(whole_bonus=1.8, least_aspect=0.65, most_ink=3 * GRID // 4)
"""In a picture neighbours touch easily, and a cut goes through the thickness of the pen."""


def split_wide(fragment: Fragment, rules: SplitRules) -> list[Fragment]:
    """A fragment that is too wide for a digit, split from left to right; any other as it is.

    Only fragments of a single stroke or component are split, and no dashes.
    """
    flat = fragment.height < _LOWEST_SPLIT
    narrow = fragment.width <= rules.least_aspect * fragment.height
    if flat or narrow or len(fragment.slices) > 1:
        return [fragment]
    split = [fragment]
    for column in _valleys(fragment, rules.most_ink):
        left, right = _cut(split[-1], column)
        if min(left.height, right.height) >= _LOWEST_SLICE * fragment.height:
            split[-1:] = [left, right]
    return split


def _valleys(fragment: Fragment, most_ink: int) -> list[int]:
    """The columns with the least ink, from left to right, at a distance from each other."""
    first, top = fragment.cells.min(axis=0).tolist()
    columns, rows = (fragment.cells - (first, top)).T
    inked = np.zeros((rows.max() + 1, columns.max() + 1), np.bool_)
    inked[rows, columns] = True
    ink = fill_holes(inked).sum(axis=0)
    wanted = min(round(_CUTS_PER_HEIGHT * fragment.width / fragment.height), _MOST_CUTS)
    taken = [-1, len(ink)]
    for column in _by_ink(ink):
        if ink[column] > most_ink or len(taken) == wanted + 2:
            break
        if all(abs(column - other) >= _CUT_DISTANCE for other in taken):
            taken.append(column)
    return sorted(column + first for column in taken[2:])


def _by_ink(ink: NDArray[np.int64]) -> list[int]:
    """Columns from least to most ink; among equals, the middle of a flat stretch first."""
    smooth = np.convolve(ink, np.ones(3), mode="same")
    edges = np.flatnonzero(np.diff(ink)) + 1
    bounds = np.concatenate([[0], edges, [len(ink)]])
    stretch = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    middle = (bounds[stretch] + bounds[stretch + 1] - 1) / 2
    return np.lexsort((np.abs(np.arange(len(ink)) - middle), smooth, ink)).tolist()


def _cut(fragment: Fragment, column: int) -> tuple[Fragment, Fragment]:
    """The ink to the left and right of a column's middle."""
    x = (column + 0.5) / GRID
    left = fragment.cells[:, 0] <= column
    whole = fragment.slices[0]
    return (
        _side(fragment, left, FragmentSlice(whole.source, whole.left, x)),
        _side(fragment, ~left, FragmentSlice(whole.source, x, whole.right)),
    )


def _side(fragment: Fragment, inside: NDArray[np.bool_], piece: FragmentSlice) -> Fragment:
    cells = fragment.cells[inside]
    box: Floats = np.concatenate([cells.min(axis=0), cells.max(axis=0) + 1]) / GRID
    box[0], box[2] = max(box[0], piece.left), min(box[2], piece.right)
    return Fragment(box, cells, (piece,))
