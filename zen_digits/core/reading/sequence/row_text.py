"""Rows of digits and signs, as the sequence network reads them: with a sign for each that it sees.

What it reads is held against what is known of a number, so that no sign is lost or made of dust.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.sequence_graph import SYMBOLS
from zen_digits.core.reading.sequence.ctc import Answers, log_probability, place, plain_text
from zen_digits.core.reading.sequence.model import shipped_sequence_model
from zen_digits.core.reading.sequence.row_format import COLUMN, row_image, x_in_ink

Pixels = NDArray[np.float32]
SIGNS = SYMBOLS[10:]
_FAINT = 0.2  # × the brightest pixel; fainter ink is left out at the sides


@dataclass(frozen=True, slots=True)
class RowText:
    """Digits and signs from left to right."""

    text: str
    log_probability: float
    places: tuple[float, ...]
    """Where the middle of each is: columns of the ink."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where another text has another symbol, or none, or one more."""

    known: int | None
    """The place in the text that is known; None where the other has one more."""
    seen: int | None
    """The place in the other."""


def read_rows(inks: Sequence[Pixels]) -> list[RowText]:
    """What rows of ink say, height × width each, bright on black; all are read in one batch."""
    rows = [_row(ink) for ink in inks]
    answers = shipped_sequence_model().answers([image for image, _, _ in rows])
    return [_text(each, scale, left) for each, (_, scale, left) in zip(answers, rows, strict=True)]


def _row(ink: Pixels) -> tuple[NDArray[np.uint8], float, int]:
    """Its picture as a row, how many pixels of it are one of the ink, and where the ink begins."""
    peak = max(float(ink.max(initial=0.0)), 1e-6)
    rows, columns = np.nonzero(ink > _FAINT * peak)
    if not len(rows):
        return np.zeros((32, COLUMN), np.uint8), 1.0, 0
    left = int(columns.min())
    inked = ink[rows.min() : rows.max() + 1, left : columns.max() + 1]
    image, scale = row_image(np.clip(inked * (255 / peak), 0, 255).astype(np.uint8))
    return image, scale, left


def _text(answers: Answers, scale: float, left: int) -> RowText:
    symbols = plain_text(answers)
    if not symbols:
        return RowText("", 0.0, ())
    columns = np.array(place(answers, symbols))
    places = x_in_ink((columns + 0.5) * COLUMN, scale) + left
    text = "".join(SYMBOLS[symbol] for symbol in symbols)
    return RowText(text, log_probability(answers, symbols), tuple(places.tolist()))


def differences(known: str, seen: str) -> Iterator[Difference]:
    """Where two texts differ; a point and a comma are the same."""
    points = str.maketrans(",", ".")
    match = SequenceMatcher(None, known.translate(points), seen.translate(points), autojunk=False)
    for kind, start, end, other, last in match.get_opcodes():
        if kind != "equal":
            pairs = zip_longest(range(start, end), range(other, last))
            yield from (Difference(*pair) for pair in pairs)
