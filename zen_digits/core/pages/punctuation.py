"""Punctuation: which points, commas, minuses, colons and slashes stand in a number of a page.

They are told by their size and place alone, so that none is read as a digit or swallowed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from zen_digits.core.pages.pieces import Boxes, Pieces, hang_low
from zen_digits.core.pages.result import PageSign
from zen_digits.core.reading.result import Box
from zen_digits.core.reading.slashes import Shape, Slash, judge, shape_of

# Tuned by hand; lengths in digit heights, places from the top of the digits to their bottom.
_LOW = 0.45  # lower pieces may be signs
_DOT = 0.3  # a point's longer side is less
_BASELINE = (0.72, 1.35)  # where the middle of a point or comma is
_COMMA = 1.12  # a comma ends farther below …
_SLENDER = 1.25  # … and is so much higher than wide
_MIDDLE = (0.3, 0.72)  # where the middle of a minus is
_MINUS = (0.2, 1.0)  # its width
_FLAT = 1.8  # width over height of a minus, at least
_OVERLAP = 0.3  # share of a sign's width over which there is a digit, at most, or it is unsure
_UPPER = (0.05, 0.65)  # where the middle of a colon's upper dot is
_LOWEST_SLASH = 0.7  # a slash is no lower
_LEAST_COMMA = 0.2  # under a digit, a lower one is a part of it
_FOOT = 0.2  # a digit that ends so far above the others may have lost a part


@dataclass(frozen=True, slots=True)
class Punctuation:
    """The signs of a number."""

    signs: dict[int, PageSign]
    """By their pieces: both dots of a colon have the same sign."""
    unsure: frozenset[int]
    """Pieces that may be a sign or not."""


def punctuation(pieces: Pieces, group: Sequence[int], height: float) -> Punctuation:
    """The signs among the pieces of a number with digits of a height."""
    boxes = pieces.boxes[list(group)]
    is_tall = (boxes[:, 3] - boxes[:, 1] >= _LOW * height) & ~hang_low(boxes, height)
    tall = boxes[is_tall]
    slashes = _slashes(pieces, [i for i, t in zip(group, is_tall.tolist(), strict=True) if t])
    texts = {index: "/" for index, slash in slashes.items() if slash is Slash.YES}
    unsure = {index for index, slash in slashes.items() if slash is Slash.MAY_BE}
    for index, is_digit in zip(group, is_tall.tolist(), strict=True):
        text = "" if is_digit else _sign(pieces.boxes[index], tall, height)
        if text:
            texts[index] = text
            unsure |= {index} if _is_under(pieces.boxes[index], tall) else set()
    order = sorted(texts, key=lambda index: int(pieces.boxes[index, 0]))
    signs = {index: PageSign(texts[index], _box(pieces.boxes[[index]])) for index in order}
    return Punctuation(signs | _colons(pieces, group, signs, tall, height), frozenset(unsure))


def _sign(box: Boxes, tall: Boxes, height: float) -> str:
    """What a low piece is, from its box; nothing where it may be part of a digit."""
    left, top, right, bottom = box.tolist()
    wide, high = right - left, bottom - top
    first, last = _rows_near(tall, (left + right) / 2)
    middle, end = ((y - first) / max(last - first, 1) for y in ((top + bottom) / 2, bottom))
    is_comma = end > _COMMA and high > _SLENDER * wide and middle <= _BASELINE[1]
    if _is_under(box, tall):
        is_past = is_comma and high > _LEAST_COMMA * height
        return "," if is_past and _is_past(box, tall, last - _FOOT * height) else ""
    if is_comma:
        return ","
    if max(wide, high) < _DOT * height and _BASELINE[0] <= middle <= _BASELINE[1]:
        return "."
    is_bar = _MINUS[0] * height <= wide <= _MINUS[1] * height and wide >= _FLAT * high
    return "-" if is_bar and _MIDDLE[0] <= middle <= _MIDDLE[1] else ""


def _is_under(box: Boxes, tall: Boxes) -> bool:
    """Whether a digit has ink above, below or in most columns of a box."""
    return _is_beside(box, tall) > _OVERLAP * float(box[2] - box[0])


def _is_past(box: Boxes, tall: Boxes, foot: float) -> bool:
    """Whether what is under digits is no part of them: they end at the foot, and before it."""
    over = tall[np.minimum(box[2], tall[:, 2]) > np.maximum(box[0], tall[:, 0])]
    middle = (over[:, 0] + over[:, 2]) / 2
    return bool(((over[:, 3] > foot) & (middle < (box[0] + box[2]) / 2)).all())


def _is_beside(box: Boxes, tall: Boxes) -> float:
    """How many columns of a box have a digit above, below or in them, at most."""
    overlaps = np.minimum(box[2], tall[:, 2]) - np.maximum(box[0], tall[:, 0])
    return float(overlaps.max(initial=0))


def _rows_near(tall: Boxes, x: float) -> tuple[float, float]:
    """The top and bottom of the two digits nearest to a column, on average."""
    near = np.argsort(np.abs((tall[:, 0] + tall[:, 2]) / 2 - x), kind="stable")[:2]
    return float(tall[near, 1].mean()), float(tall[near, 3].mean())


def _slashes(pieces: Pieces, tall: Sequence[int]) -> dict[int, Slash]:
    """What strokes between the first and the last digit are, by their pieces."""
    order = sorted(tall, key=lambda index: int(pieces.boxes[index, 0]))
    shapes = [_shape(pieces, index) for index in order]
    return {
        order[place]: judge(shapes[place], [*shapes[:place], *shapes[place + 1 :]])
        for place in range(1, len(order) - 1)
    }


def _shape(pieces: Pieces, index: int) -> Shape:
    left, top, right, bottom = pieces.boxes[index].tolist()
    rows, columns = np.nonzero(pieces.labels[top:bottom, left:right] == index + 1)
    return shape_of(columns, rows)


def named(box: Box, height: float) -> PageSign:
    """A sign of which only the box is known, beside digits of a height."""
    wide, high = box[2] - box[0], box[3] - box[1]
    if high > _LOW * height:
        return PageSign("/" if high > _LOWEST_SLASH * height else ",", box)
    return PageSign("-" if wide > _FLAT * high else ".", box)


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
