"""Numbers whose boxes were wrong: two become one, one becomes two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import prod

from zen_digits.app.page.entry import Entry
from zen_digits.core.pages.result import PageNumber, PageSign
from zen_digits.core.reading.result import Box, DigitReading

_COVERED = 0.5  # of a number's area


def joined(one: Entry, other: Entry) -> Entry:
    """One number of two, from left to right."""
    first, second = one.number, other.number
    number = PageNumber(
        first.text + second.text,
        _around([first.box, second.box]),
        first.confidence * second.confidence,
        first.is_digit and second.is_digit,
        first.digits + second.digits,
        first.doubts + second.doubts,
        first.signs + second.signs,
    )
    is_said = one.checked or other.checked
    checked = is_said and not one.doubtful and not other.doubtful
    text = one.text + other.text
    return replace(one, number=number, text=text, checked=checked, by_hand=True)


def split(entry: Entry, digits: int) -> list[Entry]:
    """Two numbers of one, the first with so many digits; the second has those that are left."""
    number = entry.number
    signs = _signs_up_to(number, digits)
    read = _cut(number.text, digits)
    texts = _cut(entry.text, digits) if _digits_in(entry.text) == len(number.digits) else read
    first = _part(number, slice(digits), signs[0], read[0])
    second = _part(number, slice(digits, None), signs[1], read[1])
    return [
        replace(entry, number=part, text=text, by_hand=True)
        for part, text in zip((first, second), texts, strict=True)
    ]


def widest_gap(number: PageNumber) -> int | None:
    """How many digits are left of the widest gap in a number; None where it has only one."""
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(number.digits)]
    return gaps.index(max(gaps)) + 1 if gaps else None


def pieces(number: PageNumber, digits: int) -> tuple[str, str]:
    """What the parts of a number would be that is split after so many digits."""
    return _cut(number.text, digits)


def covered(number: PageNumber, by: PageNumber) -> bool:
    """Whether a number lies mostly within another."""
    wide = min(number.box[2], by.box[2]) - max(number.box[0], by.box[0])
    high = min(number.box[3], by.box[3]) - max(number.box[1], by.box[1])
    left, top, right, bottom = number.box
    return max(wide, 0) * max(high, 0) > _COVERED * (right - left) * (bottom - top)


def _part(number: PageNumber, part: slice, signs: Sequence[PageSign], text: str) -> PageNumber:
    digits: tuple[DigitReading, ...] = number.digits[part]
    doubts = number.doubts[part]
    return PageNumber(
        text,
        _around([*(digit.box for digit in digits), *(sign.box for sign in signs)]),
        prod(digit.reading.confidence for digit in digits),
        not any(doubts),
        digits,
        doubts,
        tuple(signs),
    )


def _signs_up_to(number: PageNumber, digits: int) -> tuple[list[PageSign], list[PageSign]]:
    """The signs of the first part and of the second."""
    start = number.digits[digits].box[0]
    first = [sign for sign in number.signs if (sign.box[0] + sign.box[2]) / 2 < start]
    return first, [sign for sign in number.signs if sign not in first]


def _cut(text: str, digits: int) -> tuple[str, str]:
    """A text after so many digits and the signs that follow them."""
    end = [place for place, each in enumerate(text) if each.isdigit()][digits]
    return text[:end], text[end:]


def _digits_in(text: str) -> int:
    return sum(each.isdigit() for each in text)


def _around(boxes: Sequence[Box]) -> Box:
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)
