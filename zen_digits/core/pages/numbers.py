"""Numbers: each group of a sheet's ink is read, many of them in one batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.ink.mnist_format import mnist_image, preprocess
from zen_digits.core.labels import DIGITS
from zen_digits.core.pages.layout import Group
from zen_digits.core.pages.pieces import Boxes
from zen_digits.core.pages.progress import PageProgress, Show, Step
from zen_digits.core.pages.punctuation import named, punctuation
from zen_digits.core.pages.result import PageLine, PageNumber, PageSign, text_of
from zen_digits.core.pages.row_check import compare, is_number, moved, settle, vouches
from zen_digits.core.pages.sheet import Sheet
from zen_digits.core.pages.spacing import doubt_spacing
from zen_digits.core.pages.trust import doubt_misread_page
from zen_digits.core.pictures.morphology import Floats
from zen_digits.core.reading.grouping import FAR
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.result import Box, DigitReading, NumberReading, Reading
from zen_digits.core.reading.sequence.row_text import RowText, read_rows

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

# Chosen on composed pages; lengths in digit heights.
_ABOVE = 2.5  # points of its score above the network's threshold of a digit that is not doubted
_QUITE = 3.0  # the same where there may be more digits than were read, or fewer
_CLEAR, _CERTAIN = 6.0, 0.99  # the same of a piece that needs no splitting
_TALL, _WIDE = 0.6, 1.1  # least height of such a piece, and its greatest width for its height
_LOWEST, _HIGHEST = 0.5, 1.32  # heights of digits that are not doubted
_DUST = 0.12  # a smaller sign may be none
_INNER = (".", ",", ":")  # signs with which no number begins
_LEFT = 5  # pixels: what is left of a printed line is no farther from it
_HOPELESS = 8.0  # digit score below the threshold: no digit at all, which counts twice
_STRIKES = 0.6  # of a word's letters: so many look like no digit
_NEIGHBOUR = 0.6  # digit heights: a number's own digits are no farther from it
_BESIDE = 0.8  # digit heights: most of the width of a digit beside a number
_BATCH = 24  # parts that are split and read at once: progress is shown after each batch


def read_lines(predictor: Predictor, sheet: Sheet, show: Show) -> list[PageLine]:
    """The lines of a sheet with their numbers; words and drawings are left out of them.

    Pieces that are clearly digits are read as they are, all others in all the ways in which they
    may be split and joined. ``show`` is told how far it is, and may end it.
    """
    lines = _all_written(predictor, sheet)
    parts = [part for line in lines for written in line for part in written.parts]
    show(PageProgress(Step.NUMBERS, 0, len(parts)))
    clear = _read_clear(predictor, sheet, parts)
    crops = [sheet.crop(part) for part in parts]
    unclear = [ink for (ink, _), read in zip(crops, clear, strict=True) if read is None]
    readings = iter(_read_in_batches(predictor, unclear, len(parts), show))
    read_parts = iter(
        [
            reading or _moved(next(readings), corner)
            for reading, (_, corner) in zip(clear, crops, strict=True)
        ]
    )
    numbers = [
        [_number(predictor, sheet, w, [next(read_parts) for _ in w.parts]) for w in line]
        for line in lines
    ]
    spaced = doubt_spacing(numbers, sheet.height)
    threshold = predictor.card.digit_threshold
    return doubt_misread_page([_line(*each, threshold) for each in zip(spaced, lines, strict=True)])


def _read_in_batches(
    predictor: Predictor, parts: Sequence[Floats], total: int, show: Show
) -> list[NumberReading]:
    """Read what may have to be split, the last of ``total`` parts."""
    readings: list[NumberReading] = []
    for start in range(0, len(parts), _BATCH):
        show(PageProgress(Step.NUMBERS, total - len(parts) + start, total))
        readings += read_all(predictor, parts[start : start + _BATCH])
    return readings


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    """What may be a number: its pieces in parts that clear gaps part, and its signs."""

    parts: list[list[int]]
    signs: tuple[PageSign, ...]
    unsure: Boxes
    """Of what may be a sign or not: n × 4."""
    box: Box
    row: RowText | None
    """What it says as a row; None where the network is not of digits."""


def _all_written(predictor: Predictor, sheet: Sheet) -> list[list[_Written]]:
    """What may be numbers, line by line; a network of digits reads them as rows."""
    groups = [group for line in sheet.lines for group in line]
    rows: list[RowText | None] = [None] * len(groups)
    if predictor.card.label_names == DIGITS and groups:
        crops = [sheet.crop(group.pieces) for group in groups]
        read = read_rows([ink for ink, _ in crops])
        rows = [*moved(read, [corner[0] for _, corner in crops])]
    written = iter([_written(sheet, *each) for each in zip(groups, rows, strict=True)])
    return [[next(written) for _ in line] for line in sheet.lines]


def _written(sheet: Sheet, group: Group, row: RowText | None) -> _Written:
    found = punctuation(sheet.pieces, group.pieces, group.height)
    if row is not None:
        found = settle(found, sheet.pieces.boxes, row)
    signs = found.signs
    digits = [index for index in group.pieces if index not in signs]
    left, top, right, bottom = sheet.pieces.boxes[list(group.pieces)].T
    box = (float(left.min()), float(top.min()), float(right.max()), float(bottom.max()))
    unsure = sheet.pieces.boxes[sorted(found.unsure)]
    parts = _parts(sheet, digits, group.height)
    return _Written(parts, tuple(dict.fromkeys(signs.values())), unsure, box, row)


def _parts(sheet: Sheet, digits: Sequence[int], height: float) -> list[list[int]]:
    """The pieces of a number, as clear gaps part them: what is apart is read apart."""
    boxes = sheet.pieces.boxes
    parts: list[list[int]] = []
    right = 0
    for index in sorted(digits, key=lambda index: int(boxes[index, 0])):
        if parts and boxes[index, 0] - right <= FAR * height:
            parts[-1].append(index)
        else:
            parts.append([index])
        right = max(right, int(boxes[index, 2]))
    return parts


def _read_clear(
    predictor: Predictor, sheet: Sheet, parts: Sequence[Sequence[int]]
) -> list[NumberReading | None]:
    """Each part of which every piece is clearly a digit; None for all others."""
    alone = [index for part in parts if _stand_side_by_side(sheet, part) for index in part]
    if not alone:
        return [None] * len(parts)
    crops = {index: sheet.crop([index]) for index in alone}
    images = [mnist_image(ink) for ink, _ in crops.values()]
    digits = {
        index: DigitReading(
            _box(sheet.pieces.boxes[index]), image, reading, partial(preprocess, crops[index][0])
        )
        for index, image, reading in zip(
            crops, images, predictor.read_all(np.stack(images)), strict=True
        )
        if _is_clear(predictor, reading)
    }
    return [
        NumberReading(tuple(digits[index] for index in part))
        if all(index in digits for index in part)
        else None
        for part in parts
    ]


def _is_clear(predictor: Predictor, reading: Reading) -> bool:
    threshold = predictor.card.digit_threshold
    if threshold is None:
        return False
    return reading.digit_score > threshold + _CLEAR and reading.confidence > _CERTAIN


def _stand_side_by_side(sheet: Sheet, part: Sequence[int]) -> bool:
    """Whether pieces are as tall as digits and do not reach over each other."""
    boxes = sheet.pieces.boxes[list(part)]
    heights, widths = boxes[:, 3] - boxes[:, 1], boxes[:, 2] - boxes[:, 0]
    gaps = boxes[1:, 0] - np.maximum.accumulate(boxes[:, 2])[:-1]
    is_tall = bool((heights > _TALL * sheet.height).all() and (widths < _WIDE * heights).all())
    return is_tall and bool((gaps > 0).all())


def _number(
    predictor: Predictor, sheet: Sheet, written: _Written, parts: Sequence[NumberReading]
) -> PageNumber:
    digits = tuple(digit for part in parts for digit in part.digits)
    reading = NumberReading(digits, tuple(sign for part in parts for sign in part.signs))
    threshold = predictor.card.digit_threshold or 0.0
    least = threshold if vouches(written.row, reading.text) else threshold + _ABOVE
    doubts = tuple(
        _is_doubtful(digit.reading, least)
        or not _has_usual_height(digit.box, sheet.height)
        or _may_be_sign(digit.box, written.unsure)
        for digit in digits
    )
    signs = [*written.signs, *(named(sign, sheet.height) for sign in reading.signs)]
    signs.sort(key=lambda sign: sign.box[0])
    text = text_of(digits, signs)
    has_dust = text.startswith(_INNER) or any(
        _may_be_none(sign, sheet) or _may_be_sign(sign.box, written.unsure)
        for sign in written.signs
    )
    is_whole = not has_dust and not _has_cut_neighbour(sheet, written.box)
    is_whole = is_whole and not _is_near_border(sheet, written.box)
    number = PageNumber(
        text,
        written.box,
        reading.confidence,
        is_whole and not any(doubts) and reading.is_digit,
        digits,
        doubts,
        tuple(signs),
    )
    if written.row is None:
        return number
    is_clear = all(digit.reading.digit_score > threshold + _QUITE for digit in digits)
    return compare(number, written.row, is_clear=is_clear)


def _is_doubtful(reading: Reading, least: float) -> bool:
    return not reading.is_accepted or reading.digit_score < least


def _may_be_sign(box: Box, unsure: Boxes) -> bool:
    """Whether what may be a sign or not stands in or under a box."""
    left, _, right, _ = box
    inside = np.minimum(unsure[:, 2], right) - np.maximum(unsure[:, 0], left)
    return bool((2 * inside > unsure[:, 2] - unsure[:, 0]).any())


def _has_usual_height(box: Box, height: float) -> bool:
    """Whether ink is as high as digits are: the side of a box is higher, a part of a 4 lower."""
    return _LOWEST * height < box[3] - box[1] < _HIGHEST * height


def _may_be_none(sign: PageSign, sheet: Sheet) -> bool:
    """Whether a sign is so small that it may be dust, or may be what is left of a printed line."""
    left, top, right, bottom = map(round, sign.box)
    if max(right - left, bottom - top) < _DUST * sheet.height:
        return True
    around = sheet.rules[max(top - _LEFT, 0) : bottom + _LEFT, max(left - _LEFT, 0) : right + _LEFT]
    return sign.text in ".,:" and bool(around.any())


def _has_cut_neighbour(sheet: Sheet, box: Box) -> bool:
    """Whether ink beside a number is cut by the picture's border: it may be a part of it."""
    left, top, right, bottom = map(round, box)
    near = round(_NEIGHBOUR * sheet.height)
    rows = np.flatnonzero(sheet.cut[top:bottom, max(left - near, 0) : right + near].any(axis=1))
    return len(rows) > 0 and float(rows[-1] - rows[0]) > (bottom - top) / 2


def _is_near_border(sheet: Sheet, box: Box) -> bool:
    """Whether one more digit beside a number would not be seen whole."""
    left, top, right, bottom = map(round, box)
    beside = round(_BESIDE * sheet.height)
    seen = sheet.border[top:bottom, max(left - beside, 0) : right + beside]
    return bool(seen.any()) or left < beside or right + beside > sheet.border.shape[1]


def _line(
    read: Sequence[PageNumber], written: Sequence[_Written], threshold: float | None
) -> PageLine:
    """The numbers of a line, and where what is none stands."""
    words = [
        _is_word(number, threshold) and not is_number(each.row, _digits(number))
        for number, each in zip(read, written, strict=True)
    ]
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


def _digits(number: PageNumber) -> str:
    return "".join(digit.reading.text for digit in number.digits)


def _moved(reading: NumberReading, corner: tuple[int, int]) -> NumberReading:
    """A reading of a part of the sheet, with its boxes on the sheet."""
    return NumberReading(
        tuple(replace(digit, box=_shifted(digit.box, corner)) for digit in reading.digits),
        tuple(_shifted(sign, corner) for sign in reading.signs),
    )


def _shifted(box: Box, corner: tuple[int, int]) -> Box:
    left, top, right, bottom = box
    x, y = corner
    return left + x, top + y, right + x, bottom + y


def _box(box: Boxes) -> Box:
    left, top, right, bottom = map(float, box.tolist())
    return left, top, right, bottom
