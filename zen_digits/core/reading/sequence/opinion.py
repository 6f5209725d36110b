"""What the sequence network makes of a number, and how its digits are read once it cuts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import mnist_image, preprocess
from zen_digits.core.reading.result import Box, DigitReading, NumberReading, Reading
from zen_digits.core.reading.sequence.ctc import (
    DIGITS,
    Answers,
    likeliest,
    log_probability,
    place,
    without_signs,
)
from zen_digits.core.reading.sequence.joins import find_join
from zen_digits.core.reading.sequence.model import shipped_sequence_model
from zen_digits.core.reading.sequence.row_cutting import InkRow, Pixels, cut_row, ink_row

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


@dataclass(frozen=True, slots=True)
class Opinion:
    """A number as the sequence network reads it; no digits where it finds none."""

    text: str
    log_probability: float
    of_first: float
    """The logarithm of the probability that it gives the first reading."""
    likelihoods: NDArray[np.float64]
    """Of each digit, n × 10."""
    joins: float
    """How much geometry speaks against digits of it that join one with other ink, in nats."""
    digits: tuple[DigitReading, ...]
    """Cut apart and read one by one."""


def opinions(
    predictor: Predictor, numbers: Sequence[NumberReading], pictures: Sequence[Pixels]
) -> list[Opinion]:
    """What the sequence network makes of numbers in pictures; all are read in one batch."""
    rows = [
        ink_row(picture, [digit.box for digit in number.digits], number.signs)
        for number, picture in zip(numbers, pictures, strict=True)
    ]
    answers = map(without_signs, shipped_sequence_model().answers([row.image for row in rows]))
    read = [_Read.of(*each) for each in zip(numbers, rows, answers, strict=True)]
    images = [mnist_image(ink) for each in read for ink, _ in each.pieces]
    readings = predictor.read_all(np.stack(images)) if images else []
    pairs = iter(list(zip(images, readings, strict=True)))
    each_read = [[next(pairs) for _ in each.pieces] for each in read]
    return [
        each.opinion(digits, _against_joins(predictor, each.pieces, [r for _, r in digits]))
        for each, digits in zip(read, each_read, strict=True)
    ]


def _against_joins(
    predictor: Predictor, pieces: Sequence[tuple[Pixels, Box]], read: Sequence[Reading]
) -> float:
    """How much geometry speaks against digits that join a clear digit with other ink.

    What looks like one digit is one, however far its parts are apart: a line may have torn it. And
    beside a single digit there is more often dirt than another one.
    """
    if len(pieces) < 2:
        return 0.0
    strange = [ink for (ink, _), reading in zip(pieces, read, strict=True) if not reading.is_digit]
    joins = filter(None, map(find_join, strange))
    return sum(
        join.against
        for join in joins
        if any(reading.is_digit for reading in predictor.read_all(np.stack(join.images)))
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """A text, and the ink and box of each of its digits."""

    text: str
    log_probability: float
    of_first: float
    likelihoods: NDArray[np.float64]
    pieces: list[tuple[Pixels, Box]]

    @classmethod
    def of(cls, number: NumberReading, row: InkRow, answers: Answers) -> _Read:
        digits, probability = likeliest(answers)
        first = log_probability(answers, [int(digit) for digit in number.text])
        columns = place(answers, digits) if digits else ()
        pieces = cut_row(row, columns) if digits else []
        if not pieces:
            digits = columns = ()
        text = "".join(map(str, digits))
        return cls(text, probability, first, _likelihoods(answers, columns), pieces)

    def opinion(self, read: Sequence[tuple[NDArray[np.uint8], Reading]], joins: float) -> Opinion:
        digits = tuple(
            DigitReading(box, image, reading, partial(preprocess, ink))
            for (ink, box), (image, reading) in zip(self.pieces, read, strict=True)
        )
        return Opinion(
            self.text, self.log_probability, self.of_first, self.likelihoods, joins, digits
        )


def _likelihoods(answers: Answers, columns: Sequence[float]) -> NDArray[np.float64]:
    """Of the digits in the columns in which digits have their middles, n × 10."""
    likelihoods = np.exp(answers[:DIGITS, np.rint(columns).astype(int)].T)
    return np.asarray(likelihoods / likelihoods.sum(axis=1, keepdims=True))
