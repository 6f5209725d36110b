"""Reads whole numbers: a drawing is split into digits, and the network reads each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.labels import DIGITS
from zen_digits.core.reading.doubt import doubt, is_clear
from zen_digits.core.reading.hypotheses import (
    HypothesisLattice,
    Pixels,
    pixel_hypotheses,
    stroke_hypotheses,
)
from zen_digits.core.reading.result import DigitReading, NumberReading, Reading
from zen_digits.core.reading.sequence.second_opinion import second_opinions

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

BATCH = 8
"""Drawings to read at once: twice as fast as one by one, and more are hardly faster."""

# What the network adds to a hypothesis' cost, in nats; scores are ``digit_score``.
_MOST_DOUBT = 2.5  # the most that doubt costs: a letter stays whole rather than become several …
_MOST_DOUBT_OF_PIXELS = 5.0  # … but in a picture even digits far apart may be one component
_MISFIT, _MOST_MISFIT = 0.8, 2.5  # for each point below the threshold, and at most

_CUT_OFF = 3.0  # points above the threshold: what is cut off other ink in a picture looks like a
# digit only then, as pieces of digits and letters often look a little like one

_SURE = 0.95  # confidence of a picture's digit that is accepted


def read_number(predictor: Predictor, drawing: Strokes | Pixels) -> NumberReading:
    """Read the number in one drawing or picture; there are no digits where there is no ink.

    Raises TooMuchInkError where there is more than is read at once.
    """
    return read_all(predictor, [drawing])[0]


def read_all(predictor: Predictor, drawings: Sequence[Strokes | Pixels]) -> list[NumberReading]:
    """Read drawings and pictures together, all their hypotheses in one batch.

    Strokes are (x, y) in any unit, y down; pictures are height × width, ink bright on black. A
    network whose labels are not digits reads each drawing as a whole. Raises TooMuchInkError where
    one is more than is read at once, and InputError where the answers are no finite numbers.
    """
    read = [
        _PartlyRead(_hypotheses(drawing, split=predictor.reads_digits), predictor)
        for drawing in drawings
    ]
    while asked := [(part, index) for part in read for index in part.unread()]:
        images = np.stack([part.drawing.hypotheses[index].image for part, index in asked])
        for (part, index), reading in zip(asked, predictor.read_all(images), strict=True):
            part.keep(index, reading)
    numbers = [part.number() for part in read]
    if predictor.card.label_names == DIGITS:
        _ask_again(predictor, read, numbers, drawings)
        numbers = [
            _less_sure(number) if isinstance(drawing, np.ndarray) else number
            for number, drawing in zip(numbers, drawings, strict=True)
        ]
    hand, threshold = predictor.hand, predictor.card.digit_threshold
    if hand is None:
        return numbers
    return [replace(each, digits=hand.read(each.digits, threshold)) for each in numbers]


def _less_sure(number: NumberReading) -> NumberReading:
    """A number of a picture, in doubt where a digit may be another one.

    Ink that was told from paper is never quite what was written, so that less is certain.
    """
    digits = tuple(
        replace(digit, reading=replace(digit.reading, is_unsure=True))
        if digit.reading.confidence < _SURE
        else digit
        for digit in number.digits
    )
    return replace(number, digits=digits)


def _ask_again(
    predictor: Predictor,
    read: Sequence[_PartlyRead],
    numbers: list[NumberReading],
    drawings: Sequence[Strokes | Pixels],
) -> None:
    """Have the sequence network read what is not clear in pictures."""
    pictures = {
        index: drawing
        for index, (part, drawing) in enumerate(zip(read, drawings, strict=True))
        if isinstance(drawing, np.ndarray) and part.may_have_joints(numbers[index])
    }
    if pictures:
        first = [numbers[index] for index in pictures]
        are_cut = [read[index].is_cut for index in pictures]
        second = second_opinions(predictor, first, are_cut, list(pictures.values()))
        for index, number in zip(pictures, second, strict=True):
            numbers[index] = number


def _hypotheses(drawing: Strokes | Pixels, *, split: bool) -> HypothesisLattice:
    if isinstance(drawing, np.ndarray):
        return pixel_hypotheses(drawing, split=split)
    return stroke_hypotheses(drawing, split=split)


class _PartlyRead:
    """A drawing of which no more is read than it takes to find the cheapest path.

    A hypothesis that is not read costs what geometry says, which reading it can only make more. So
    a path that is the cheapest and read whole stays the cheapest, whatever the others are read as.
    """

    def __init__(self, drawing: HypothesisLattice, predictor: Predictor) -> None:
        self.drawing = drawing
        self._threshold = predictor.card.digit_threshold
        self._costs = list(drawing.lattice.costs)
        self._readings: dict[int, Reading] = {}

    @property
    def _path(self) -> list[int]:
        return self.drawing.lattice.cheapest_path(self._costs)

    def unread(self) -> list[int]:
        """The hypotheses on the cheapest path that must be read."""
        return [index for index in self._path if index not in self._readings]

    def keep(self, index: int, reading: Reading) -> None:
        """A hypothesis is read: what it costs is known."""
        most_doubt = _MOST_DOUBT_OF_PIXELS if self.drawing.is_picture else _MOST_DOUBT
        self._costs[index] += doubt(reading, self._threshold, most_doubt)
        if self.drawing.lattice.severed[index]:
            self._costs[index] += _misfit(reading, self._threshold)
        self._readings[index] = reading

    def number(self) -> NumberReading:
        """The sequence of hypotheses that geometry and the network together find most likely."""
        chosen = [(self.drawing.hypotheses[index], self._reading(index)) for index in self._path]
        return NumberReading(
            tuple(DigitReading(h.box, h.image, r, h.preprocess, h.strokes) for h, r in chosen),
            self.drawing.signs,
        )

    @property
    def is_cut(self) -> bool:
        """Whether ink that hangs together was taken for several digits."""
        return any(self.drawing.lattice.severed[index] for index in self._path)

    def may_have_joints(self, number: NumberReading) -> bool:
        """Whether ink could be cut in several ways, and what was chosen is not clear."""
        if len(self.drawing.lattice.primitives) < 2 or not number.is_one_line:
            return False
        return self.is_cut or not all(
            is_clear(digit.reading, self._threshold) for digit in number.digits
        )

    def _reading(self, index: int) -> Reading:
        """A reading; what is cut off in a picture is a digit only from a higher threshold on."""
        reading = self._readings[index]
        if not (self.drawing.is_picture and self.drawing.lattice.severed[index]):
            return reading
        if self._threshold is None:
            return reading
        return replace(reading, is_digit=reading.digit_score >= self._threshold + _CUT_OFF)


def _misfit(reading: Reading, threshold: float | None) -> float:
    """The cost of severing ink that is then no digit, as a piece of a letter is not."""
    short = 0.0 if threshold is None else threshold - reading.digit_score
    return min(max(_MISFIT * short, 0.0), _MOST_MISFIT)
