"""Print: a page of text is told from numbers by a small part of it, before all of it is read.

Letters are of several heights, hardly any looks like a digit, and the two networks, of which one
reads pieces and the other rows, do not agree about them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.labels import DIGITS
from zen_digits.core.pages.layout import TALL
from zen_digits.core.pages.row_check import digits_of
from zen_digits.core.pages.sheet import Sheet
from zen_digits.core.reading.doubt import is_clear
from zen_digits.core.reading.result import Reading
from zen_digits.core.reading.sequence.row_text import read_rows

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_Indices = NDArray[np.int64]

# Chosen on pages of print, forms, bills and tables that were composed with other fonts and texts.
_MANY = 400  # tall pieces: fewer are read in three seconds, whatever they are
_LIKE, _SAME = 0.12, 0.77  # of printed digits, so many differ in height by less
_SAMPLE = 128  # pieces that are read
_CLEAR = 0.3  # of them, where there are numbers, a share is clearly digits …
_ROWS, _ALIKE = 36, 0.08  # … or of so many rows a share is read alike by both networks
_SHORTEST, _LONGEST = 3, 20  # pieces of such a row: fewer may be alike by chance
_HEARD = -1.0  # logarithm of the probability of a row's text, at least


def is_print(predictor: Predictor, sheet: Sheet) -> bool:
    """Whether a sheet has hundreds of letters, and hardly a number."""
    tall = np.flatnonzero(sheet.pieces.heights > TALL * sheet.height)
    if predictor.card.label_names != DIGITS or len(tall) < _MANY:
        return False
    if _share_of_one_height(sheet.pieces.heights[tall]) > _SAME:
        return False
    sample = _read(predictor, sheet, _spread(tall, _SAMPLE))
    threshold = predictor.card.digit_threshold
    clear = [is_clear(reading, threshold) for reading in sample.values()]
    return sum(clear) < _CLEAR * len(clear) and _share_read_alike(predictor, sheet) < _ALIKE


def _share_of_one_height(heights: NDArray[np.int64]) -> float:
    """The largest share of the pieces that are about as high as each other."""
    order = np.sort(heights)
    ends = np.searchsorted(order, order * (1 + 2 * _LIKE), side="right")
    return float((ends - np.arange(len(order))).max() / len(order))


def _spread(among: _Indices, count: int) -> list[int]:
    """As many of them, spread evenly."""
    places = np.unique(np.linspace(0, len(among) - 1, count).round().astype(np.int64))
    return [int(index) for index in among[places]]


def _read(predictor: Predictor, sheet: Sheet, chosen: Sequence[int]) -> dict[int, Reading]:
    """What single pieces are read as."""
    if not chosen:
        return {}
    images = [mnist_image(sheet.crop([index])[0]) for index in chosen]
    return dict(zip(chosen, predictor.read_all(np.stack(images)), strict=True))


def _share_read_alike(predictor: Predictor, sheet: Sheet) -> float:
    """How many of some rows both networks read alike."""
    tall = sheet.pieces.heights > TALL * sheet.height
    groups = [group.pieces for line in sheet.lines for group in line]
    own = [_from_left(sheet, [index for index in group if tall[index]]) for group in groups]
    rows = np.flatnonzero([len(each) >= _SHORTEST for each in own])
    if not len(rows):
        return 0.0
    chosen = _spread(rows, _ROWS)
    short = [row for row in chosen if len(own[row]) <= _LONGEST]
    pieces = _read(predictor, sheet, [index for row in short for index in own[row]])
    seen = read_rows([sheet.crop(groups[row])[0] for row in short])
    alike = [
        other.log_probability > _HEARD
        and "".join(pieces[index].text for index in own[row]) == digits_of(other)
        for row, other in zip(short, seen, strict=True)
    ]
    return sum(alike) / len(chosen)


def _from_left(sheet: Sheet, pieces: Sequence[int]) -> list[int]:
    return sorted(pieces, key=lambda index: int(sheet.pieces.boxes[index, 0]))
