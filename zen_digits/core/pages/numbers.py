"""Numbers: each group of a sheet's ink is read, all of them in one batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.pages.layout import Group
from zen_digits.core.pages.result import PageLine, PageNumber, PageSign
from zen_digits.core.pages.sheet import Sheet
from zen_digits.core.pages.signs import find_signs
from zen_digits.core.pictures.morphology import Floats, dilate
from zen_digits.core.reading.grouping import FAR
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.result import Box, DigitReading, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_Crop = tuple[Floats, tuple[int, int]]
_ACCEPTED = 0.9  # least confidence of a digit that is not doubted; chosen on composed pages
_HOPELESS = 8.0  # digit score below the threshold: no digit at all, which counts twice
_STRIKES = 0.6  # of a word's letters: so many look like no digit
_NEIGHBOUR = 0.6  # digit heights: a number's own digits are no farther from it
_RIM = 2  # pixels around a number's pieces that belong to it


def read_lines(predictor: Predictor, sheet: Sheet) -> list[PageLine]:
    """The lines of a sheet with their numbers; words and drawings are left out of them."""
    lines = [[_written(sheet, group) for group in line] for line in sheet.lines]
    crops = [ink for line in lines for written in line for ink, _ in written.parts]
    readings = iter(read_all(predictor, crops))
    read = [[_number(sheet, w, [next(readings) for _ in w.parts]) for w in line] for line in lines]
    return [_line(predictor, numbers) for numbers in read]


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    """What may be a number: its ink in parts, each with its corner, and its signs."""

    parts: list[_Crop]
    signs: tuple[PageSign, ...]
    box: Box


def _written(sheet: Sheet, group: Group) -> _Written:
    signs = find_signs(sheet.pieces, group.pieces, group.height)
    digits = [index for index in group.pieces if index not in signs]
    left, top, right, bottom = sheet.pieces.boxes[list(group.pieces)].T
    box = (float(left.min()), float(top.min()), float(right.max()), float(bottom.max()))
    return _Written(_crops(sheet, digits, group.height), tuple(dict.fromkeys(signs.values())), box)


def _crops(sheet: Sheet, digits: Sequence[int], height: float) -> list[_Crop]:
    """The ink of each part of a number, as clear gaps part it: what is apart is read apart."""
    pieces = sheet.pieces
    order = sorted(digits, key=lambda index: int(pieces.boxes[index, 0]))
    parts: list[list[int]] = []
    right = 0
    for index in order:
        if parts and pieces.boxes[index, 0] - right <= FAR * height:
            parts[-1].append(index)
        else:
            parts.append([index])
        right = max(right, int(pieces.boxes[index, 2]))
    return [_crop(sheet, part) for part in parts]


def _crop(sheet: Sheet, part: Sequence[int]) -> _Crop:
    """The ink of some pieces alone, and the column and row of its corner on the sheet."""
    boxes = sheet.pieces.boxes[list(part)]
    left, top = (max(int(side) - _RIM, 0) for side in boxes[:, :2].min(axis=0))
    right, bottom = (int(side) + _RIM for side in boxes[:, 2:].max(axis=0))
    labels = sheet.pieces.labels[top:bottom, left:right]
    own = np.isin(labels, np.array(part) + 1)
    near = dilate(own, _RIM) & ((labels == 0) | own)
    return np.where(near, sheet.ink[top:bottom, left:right], np.float32(0)), (left, top)


def _number(sheet: Sheet, written: _Written, parts: Sequence[NumberReading]) -> PageNumber:
    digits = tuple(
        _moved(digit, corner)
        for part, (_, corner) in zip(parts, written.parts, strict=True)
        for digit in part.digits
    )
    signs = tuple(
        _shifted(sign, corner)
        for part, (_, corner) in zip(parts, written.parts, strict=True)
        for sign in part.signs
    )
    reading = NumberReading(digits, signs)
    doubts = tuple(not d.reading.is_digit or d.reading.confidence < _ACCEPTED for d in digits)
    is_whole = not _has_cut_neighbour(sheet, written.box)
    return PageNumber(
        _text(digits, written.signs),
        written.box,
        reading.confidence,
        is_whole and not any(doubts) and reading.is_digit,
        digits,
        doubts,
        written.signs,
    )


def _text(digits: Sequence[DigitReading], signs: Sequence[PageSign]) -> str:
    """Digits and signs from left to right."""
    placed = [(d.box[0] + d.box[2], d.reading.text) for d in digits]
    placed += [(sign.box[0] + sign.box[2], sign.text) for sign in signs]
    return "".join(text for _, text in sorted(placed, key=itemgetter(0)))


def _has_cut_neighbour(sheet: Sheet, box: Box) -> bool:
    """Whether ink beside a number is cut by the picture's border: it may be a part of it."""
    left, top, right, bottom = box
    near = _NEIGHBOUR * sheet.height
    across = (sheet.cut[:, 0] < right + near) & (sheet.cut[:, 2] > left - near)
    down = np.minimum(sheet.cut[:, 3], bottom) - np.maximum(sheet.cut[:, 1], top)
    return bool((across & (down > (bottom - top) / 2)).any())


def _line(predictor: Predictor, read: Sequence[PageNumber]) -> PageLine:
    """The numbers of a line, and where what is none stands."""
    threshold = predictor.card.digit_threshold
    words = [_is_word(number, threshold) for number in read]
    return PageLine(
        tuple(number for number, is_word in zip(read, words, strict=True) if not is_word),
        tuple(number.box for number, is_word in zip(read, words, strict=True) if is_word),
    )


def _is_word(number: PageNumber, threshold: float | None) -> bool:
    """Whether much of what was read looks like no digit, as in a word or a drawing.

    A single digit that does not may be two that touch: it is in doubt, but a number.
    """
    if threshold is None or len(number.digits) < 2:
        return not number.digits
    scores = [digit.reading.digit_score - threshold for digit in number.digits]
    strikes = sum((score < 0) + (score < -_HOPELESS) for score in scores)
    return strikes >= max(_STRIKES * len(scores), 2)


def _moved(digit: DigitReading, corner: tuple[int, int]) -> DigitReading:
    return replace(digit, box=_shifted(digit.box, corner))


def _shifted(box: Box, corner: tuple[int, int]) -> Box:
    left, top, right, bottom = box
    x, y = corner
    return left + x, top + y, right + x, bottom + y
