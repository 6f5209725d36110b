"""Punctuation: which points, commas, minuses, colons and slashes stand in a number of a page.

They are told by their size and place alone, so that none is read as a digit or swallowed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from zen_digits.core.pages.pieces import Boxes, Pieces
from zen_digits.core.pages.result import PageSign

# Tuned by hand; lengths in digit heights, places from the top of the digits to their bottom.
_LOW = 0.45  # lower pieces may be signs
_DOT = 0.3  # a point's longer side is less
_BASELINE = (0.72, 1.35)  # where the middle of a point or comma is
_COMMA = 1.12  # a comma ends farther below …
_SLENDER = 1.25  # … and is so much higher than wide
_MIDDLE = (0.3, 0.72)  # where the middle of a minus is
_MINUS = (0.2, 1.0)  # its width
_FLAT = 1.8  # width over height of a minus, at least
_OVERLAP = 0.3  # share of a sign's width beside which there is a digit, at most
_UPPER = (0.05, 0.65)  # where the middle of a colon's upper dot is
_TALL, _LEAN = 1.12, 0.33  # a slash is so high, and so wide for its height, at least
_STRAIGHT = 0.1  # of its height: no ink of a slash is farther from its middle line


def punctuation(pieces: Pieces, group: Sequence[int], height: float) -> dict[int, PageSign]:
    """The signs among the pieces of a number with digits of a height, by their pieces.

    Both dots of a colon have the same sign.
    """
    boxes = pieces.boxes[list(group)]
    tall = boxes[boxes[:, 3] - boxes[:, 1] >= _LOW * height]
    signs: dict[int, PageSign] = {}
    for index in sorted(group, key=lambda index: int(pieces.boxes[index, 0])):
        text = _sign(pieces.boxes[index], tall, height) or _slash(pieces, index, tall, height)
        if text:
            signs[index] = PageSign(text, _box(pieces.boxes[[index]]))
    return signs | _colons(pieces, group, signs, tall, height)


def _sign(box: Boxes, tall: Boxes, height: float) -> str:
    """What a low piece is, from its box; nothing where it may be part of a digit."""
    left, top, right, bottom = box.tolist()
    wide, high = right - left, bottom - top
    if high >= _LOW * height or _is_beside(box, tall) > _OVERLAP * wide:
        return ""
    first, last = _rows_near(tall, (left + right) / 2)
    middle, end = ((y - first) / max(last - first, 1) for y in ((top + bottom) / 2, bottom))
    if max(wide, high) < _DOT * height and _BASELINE[0] <= middle <= _BASELINE[1]:
        return "," if end > _COMMA and high > _SLENDER * wide else "."
    if end > _COMMA and high > _SLENDER * wide and middle <= _BASELINE[1]:
        return ","
    is_bar = _MINUS[0] * height <= wide <= _MINUS[1] * height and wide >= _FLAT * high
    return "-" if is_bar and _MIDDLE[0] <= middle <= _MIDDLE[1] else ""


def _is_beside(box: Boxes, tall: Boxes) -> float:
    """How many columns of a box have a digit above, below or in them, at most."""
    overlaps = np.minimum(box[2], tall[:, 2]) - np.maximum(box[0], tall[:, 0])
    return float(overlaps.max(initial=0))


def _rows_near(tall: Boxes, x: float) -> tuple[float, float]:
    """The top and bottom of the two digits nearest to a column, on average."""
    near = np.argsort(np.abs((tall[:, 0] + tall[:, 2]) / 2 - x), kind="stable")[:2]
    return float(tall[near, 1].mean()), float(tall[near, 3].mean())


def _slash(pieces: Pieces, index: int, tall: Boxes, height: float) -> str:
    """A slash, where a straight stroke between digits leans and is higher than they are."""
    left, top, right, bottom = pieces.boxes[index].tolist()
    high, wide = bottom - top, right - left
    inner = tall[:, 0].min() < left and right < tall[:, 2].max()
    if not inner or high < _TALL * height or wide < _LEAN * high:
        return ""
    rows, columns = np.nonzero(pieces.labels[top:bottom, left:right] == index + 1)
    slope, start = np.polyfit(rows, columns, 1)
    off = np.abs(columns - (start + slope * rows)).max()
    return "/" if slope < 0 and off < _STRAIGHT * high else ""


def _colons(
    pieces: Pieces, group: Sequence[int], signs: dict[int, PageSign], tall: Boxes, height: float
) -> dict[int, PageSign]:
    """A point with another dot above it is a colon."""
    colons: dict[int, PageSign] = {}
    for upper in group:
        box = pieces.boxes[upper]
        if max(box[2] - box[0], box[3] - box[1]) >= _DOT * height or upper in signs:
            continue
        first, last = _rows_near(tall, float(box[0] + box[2]) / 2)
        middle = ((box[1] + box[3]) / 2 - first) / max(last - first, 1)
        for lower, sign in signs.items():
            below = pieces.boxes[lower]
            apart = abs(box[0] + box[2] - below[0] - below[2]) / 2
            if sign.text in ".," and apart < _DOT * height and _UPPER[0] < middle < _UPPER[1]:
                colon = PageSign(":", _box(pieces.boxes[[upper, lower]]))
                colons |= {upper: colon, lower: colon}
    return colons


def _box(boxes: Boxes) -> tuple[float, float, float, float]:
    left, top = boxes[:, :2].min(axis=0).tolist()
    right, bottom = boxes[:, 2:].max(axis=0).tolist()
    return float(left), float(top), float(right), float(bottom)
