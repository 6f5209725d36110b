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
from zen_digits.core.reading.grouping import FAR
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.result import Box, DigitReading, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_Crop = tuple[Floats, tuple[int, int]]
_ACCEPTED = 0.9  # least confidence of a digit that is not doubted; chosen on composed pages
_RIM = 2  # pixels around a number's pieces that belong to it


def read_lines(predictor: Predictor, sheet: Sheet) -> list[PageLine]:
    """The lines of a sheet with their numbers."""
    crops = [[_crops(sheet, group) for group in line] for line in sheet.lines]
    inks = [ink for line in crops for number in line for ink, _ in number]
    readings = iter(read_all(predictor, inks))
    return [
        PageLine(tuple(_number([(next(readings), corner) for _, corner in c]) for c in line))
        for line in crops
    ]


def _crops(sheet: Sheet, group: Group) -> list[_Crop]:
    """The ink of each part of a number, as clear gaps part it: what is apart is read apart."""
    pieces = sheet.pieces
    order = sorted(group.pieces, key=lambda index: int(pieces.boxes[index, 0]))
    parts: list[list[int]] = []
    right = 0
    for index in order:
        if parts and pieces.boxes[index, 0] - right <= FAR * group.height:
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


def _number(parts: Sequence[tuple[NumberReading, tuple[int, int]]]) -> PageNumber:
    digits = tuple(_moved(digit, corner) for part, corner in parts for digit in part.digits)
    reading = NumberReading(digits)
    doubts = tuple(not d.reading.is_digit or d.reading.confidence < _ACCEPTED for d in digits)
    return PageNumber(
        reading.text,
        _hull([digit.box for digit in digits]),
        reading.confidence,
        not any(doubts) and reading.is_digit,
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
