"""Ink too wide for one digit is cut where there is least of it.

Valleys of the vertical projection are the places, as in Casey and Lecolinet (1996), section 3; what
a loop encloses counts as ink, or else a 0 were cut before its neighbour is cut off.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.reading.fragments import GRID, Floats, Part, Piece

_FLAT = 0.4  # lower than this, in line heights, is no row of digits
_LOWEST = 0.5  # times the whole's height: no piece is lower
_APART = GRID // 6  # cells between two cuts, and between a cut and an end
_PLACES, _MOST_CUTS = 5, 10  # to a height of width, and in all


@dataclass(frozen=True, slots=True)
class Cutting:
    """When a single stroke or component may be cut."""

    unbroken: float
    """How much better it is whole: a negative log likelihood."""
    too_wide: float
    """Times its height; nothing narrower is cut."""
    most_ink: int
    """Cells of a column that is cut, what loops enclose included."""


PEN = Cutting(unbroken=3.0, too_wide=1.05, most_ink=GRID // 3)
"""A pen that is not lifted mostly writes one digit,"""

PICTURE = Cutting(unbroken=0.8, too_wide=0.65, most_ink=3 * GRID // 4)
"""but in a picture neighbours touch easily, and ink is as thick as the pen."""


def cut_wide(part: Part, cutting: Cutting) -> list[Part]:
    """A part too wide for a digit, in pieces from left to right; any other as it is.

    Only parts of a single stroke or component are cut, and no dashes.
    """
    flat = part.height < _FLAT
    if flat or len(part.pieces) > 1 or part.width <= cutting.too_wide * part.height:
        return [part]
    pieces = [part]
    for column in _valleys(part, cutting.most_ink):
        left, right = _cut(pieces[-1], column)
        if min(left.height, right.height) >= _LOWEST * part.height:
            pieces[-1:] = [left, right]
    return pieces


def _valleys(part: Part, most_ink: int) -> list[int]:
    """The columns with the least ink, from left to right, each a distance from the others."""
    first, top = part.cells.min(axis=0).tolist()
    columns, rows = (part.cells - (first, top)).T
    inked = np.zeros((rows.max() + 1, columns.max() + 1), np.bool_)
    inked[rows, columns] = True
    ink = (~_outside(inked)).sum(axis=0)
    wanted = min(round(_PLACES * part.width / part.height), _MOST_CUTS)
    taken = [-1, len(ink)]
    for column in _by_ink(ink):
        if ink[column] > most_ink or len(taken) == wanted + 2:
            break
        if all(abs(column - other) >= _APART for other in taken):
            taken.append(column)
    return sorted(column + first for column in taken[2:])


def _outside(inked: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The paper of a grid that is reached from its rim without crossing ink."""
    paper = np.pad(~inked, 1, constant_values=True)
    reached = np.zeros_like(paper)
    grown = ~np.pad(np.ones_like(inked), 1)
    while (grown != reached).any():
        reached, grown = grown, grown.copy()
        grown[1:] |= reached[:-1]
        grown[:-1] |= reached[1:]
        grown[:, 1:] |= reached[:, :-1]
        grown[:, :-1] |= reached[:, 1:]
        grown &= paper
    return grown[1:-1, 1:-1]


def _by_ink(ink: NDArray[np.int64]) -> list[int]:
    """Columns from least to most ink; among equals, those in the middle of a flat stretch first."""
    smooth = np.convolve(ink, np.ones(3), mode="same")
    edges = np.flatnonzero(np.diff(ink)) + 1
    bounds = np.concatenate([[0], edges, [len(ink)]])
    stretch = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    middle = (bounds[stretch] + bounds[stretch + 1] - 1) / 2
    return np.lexsort((np.abs(np.arange(len(ink)) - middle), smooth, ink)).tolist()


def _cut(part: Part, column: int) -> tuple[Part, Part]:
    """What of a part lies left and right of a column's middle."""
    x = (column + 0.5) / GRID
    left = part.cells[:, 0] <= column
    piece = part.pieces[0]
    return (
        _side(part, left, Piece(piece.source, piece.left, x)),
        _side(part, ~left, Piece(piece.source, x, piece.right)),
    )


def _side(part: Part, inside: NDArray[np.bool_], piece: Piece) -> Part:
    cells = part.cells[inside]
    box: Floats = np.concatenate([cells.min(axis=0), cells.max(axis=0) + 1]) / GRID
    box[0], box[2] = max(box[0], piece.left), min(box[2], piece.right)
    return Part(box, cells, (piece,))


def are_cut(one: Part, other: Part) -> bool:
    """Whether two parts have pieces of the same stroke or component."""
    return bool({piece.source for piece in one.pieces} & {piece.source for piece in other.pieces})
