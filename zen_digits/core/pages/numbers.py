"""Numbers: each group of a sheet's ink is read, all of them in one batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.pages.layout import Group
from zen_digits.core.pages.result import PageLine, PageNumber
from zen_digits.core.pages.sheet import Sheet
from zen_digits.core.pictures.morphology import Floats, dilate
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.result import Box, DigitReading, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_ACCEPTED = 0.9  # least confidence of a digit that is not doubted; chosen on composed pages
_RIM = 2  # pixels around a number's pieces that belong to it


def read_lines(predictor: Predictor, sheet: Sheet) -> list[PageLine]:
    """The lines of a sheet with their numbers."""
    crops = [[_crop(sheet, group) for group in line] for line in sheet.lines]
    readings = iter(read_all(predictor, [ink for line in crops for ink, _ in line]))
    return [
        PageLine(tuple(_number(next(readings), corner) for _, corner in line)) for line in crops
    ]


def _crop(sheet: Sheet, group: Group) -> tuple[Floats, tuple[int, int]]:
    """The ink of a number alone, and the column and row of its corner on the sheet."""
    boxes = sheet.pieces.boxes[list(group.pieces)]
    left, top = (max(int(side) - _RIM, 0) for side in boxes[:, :2].min(axis=0))
    right, bottom = (int(side) + _RIM for side in boxes[:, 2:].max(axis=0))
    labels = sheet.pieces.labels[top:bottom, left:right]
    own = np.isin(labels, np.array(group.pieces) + 1)
    near = dilate(own, _RIM) & ((labels == 0) | own)
    return np.where(near, sheet.ink[top:bottom, left:right], np.float32(0)), (left, top)


def _number(reading: NumberReading, corner: tuple[int, int]) -> PageNumber:
    digits = tuple(_moved(digit, corner) for digit in reading.digits)
    doubts = tuple(not d.reading.is_digit or d.reading.confidence < _ACCEPTED for d in digits)
    return PageNumber(
        reading.text,
        _hull([digit.box for digit in digits]),
        reading.confidence,
        not any(doubts) and bool(digits) and reading.is_one_line,
        digits,
        doubts,
    )


def _moved(digit: DigitReading, corner: tuple[int, int]) -> DigitReading:
    left, top, right, bottom = digit.box
    x, y = corner
    return replace(digit, box=(left + x, top + y, right + x, bottom + y))


def _hull(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
