"""Spacing: where a gap may mean something else than it was taken for, numbers are in doubt.

Two numbers that stand close may be one, unless a column begins between them that is wider than a
box for a digit, and a number with one gap far wider than the page's digits have may be two. Either
reads well, so that no digit of them is in doubt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from zen_digits.core.pages.columns import Begins, begins_a_column, begins_beside_others
from zen_digits.core.pages.result import PageNumber
from zen_digits.core.reading.result import Box

# Chosen on composed pages; lengths in digit heights.
_CLOSE = 1.0  # numbers of a line that are nearer to each other may be one
_WIDE = 0.5  # a wider gap may end a number …
_SAME = 1.25  # times as far apart as digits usually are: boxes for digits are no farther
_PITCH = 1.4  # … where the digits' middles are so many times as far apart as they usually are


def doubt_spacing(
    lines: Sequence[Sequence[PageNumber]], height: float
) -> list[tuple[PageNumber, ...]]:
    """The same lines; numbers that may be torn or merged are in doubt. ``height`` is a digit's."""
    pitches = [pitch for line in lines for number in line for _, pitch in _gaps(number)]
    usual = float(np.median(pitches)) if pitches else height
    boxes = [np.array([number.box for number in line]).reshape(-1, 4) for line in lines]
    begins = [begins_beside_others(each) for each in boxes]
    return [
        _line(line, height, usual, [b for b in [*begins[:place], *begins[place + 1 :]] if len(b)])
        for place, line in enumerate(lines)
    ]


def _line(
    line: Sequence[PageNumber], height: float, usual: float, others: Sequence[Begins]
) -> tuple[PageNumber, ...]:
    close = [
        after.box[0] - before.box[2] < _CLOSE * height
        and not _are_columns(before, after, height, usual, others)
        for before, after in pairwise(line)
    ]
    may_be_torn = [a or b for a, b in zip([False, *close], [*close, False], strict=True)]
    return tuple(
        replace(number, is_digit=False) if torn or _may_be_merged(number, height, usual) else number
        for number, torn in zip(line, may_be_torn, strict=False)
    )


def _are_columns(
    before: PageNumber, after: PageNumber, height: float, usual: float, others: Sequence[Begins]
) -> bool:
    """Whether a column begins between two numbers; boxes for digits stand in columns, too."""
    are_boxes = _pitch(before, after) < _SAME * usual
    return not are_boxes and begins_a_column(after.box, others, height)


def _pitch(before: PageNumber, after: PageNumber) -> float:
    """How far apart the middles of the last digit of a number and the first of the next are."""
    if not (before.digits and after.digits):
        return np.inf
    return _middle(after.digits[0].box) - _middle(before.digits[-1].box)


def _may_be_merged(number: PageNumber, height: float, usual: float) -> bool:
    return any(gap > _WIDE * height and pitch > _PITCH * usual for gap, pitch in _gaps(number))


def _gaps(number: PageNumber) -> list[tuple[float, float]]:
    """Between digits that follow each other: the gap, and how far their middles are apart.

    Where a sign stands between them, a gap says nothing.
    """
    middles = [_middle(sign.box) for sign in number.signs]
    return [
        (after[0] - before[2], _middle(after) - _middle(before))
        for before, after in pairwise(digit.box for digit in number.digits)
        if not any(_middle(before) < middle < _middle(after) for middle in middles)
    ]


def _middle(box: Box) -> float:
    return (box[0] + box[2]) / 2
