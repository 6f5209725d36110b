"""Whole numbers: a drawing is split into digits, and each is read.

Imports nothing heavy: the window knows these types before torch is there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import Preprocessing, preprocess
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.labels import are_digits
from zen_digits.core.reading.hypotheses import (
    Candidates,
    Group,
    pixel_candidates,
    stroke_candidates,
    whole_pixels,
    whole_strokes,
)
from zen_digits.core.reading.result import Reading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_CLEARLY_ABOVE = 6.0  # the threshold; a better score says no more
_DOUBT, _MOST_DOUBT = 0.3, 2.5
_MISFIT, _MOST_MISFIT = 0.8, 2.5
Box = tuple[float, float, float, float]
Pixels = NDArray[np.float32]
"""A picture, height × width, ink bright on black."""


@dataclass(frozen=True, slots=True)
class DigitReading:
    """One digit of a number."""

    box: Box
    """Left, top, right and bottom of its ink, in the drawing's own unit."""
    image: NDArray[np.uint8]
    """28×28, as the network saw it."""
    reading: Reading
    ink: Callable[[], NDArray[Any]]
    """Makes its ink, height × width and bright, as the image was made from it."""

    def enlarged(self, factor: float) -> DigitReading:
        """The same with its box so many times larger."""
        left, top, right, bottom = (side * factor for side in self.box)
        return replace(self, box=(left, top, right, bottom))

    def preprocess(self) -> Preprocessing:
        """Every step from its ink to its image."""
        return preprocess(self.ink())

    def to_dict(self) -> dict[str, Any]:
        """All of it by name, but the image, as JSON can hold it."""
        return {"box": [round(side, 4) for side in self.box], **self.reading.to_dict()}


@dataclass(frozen=True, slots=True)
class NumberReading:
    """What a drawing was read as, digit by digit in reading order."""

    digits: tuple[DigitReading, ...]

    @property
    def text(self) -> str:
        return "".join(digit.reading.text for digit in self.digits)

    @property
    def is_digit(self) -> bool:
        """Whether all of it looks like digits; not so without ink."""
        return bool(self.digits) and all(digit.reading.is_digit for digit in self.digits)

    @property
    def confidence(self) -> float:
        """The probability that all of its digits are right; 0 without ink."""
        product = math.prod(digit.reading.confidence for digit in self.digits)
        return product if self.digits else 0.0

    @property
    def digit_score(self) -> float:
        """That of the digit that looks least like one."""
        return min((digit.reading.digit_score for digit in self.digits), default=-math.inf)

    def enlarged(self, factor: float) -> NumberReading:
        """The same with boxes so many times larger, as of the picture that was reduced."""
        return NumberReading(tuple(digit.enlarged(factor) for digit in self.digits))

    def to_dict(self) -> dict[str, Any]:
        """All of it by name, as JSON can hold it.

        ``digit`` is None but for a single one; ``digit_score`` and ``probabilities`` are those of
        the digit that looks least like one.
        """
        digits = [digit.to_dict() for digit in self.digits]
        least = min(digits, key=itemgetter("digit_score"), default=None)
        return {
            "text": self.text,
            "digit": digits[0]["digit"] if len(digits) == 1 else None,
            "confidence": round(self.confidence, 6),
            "is_digit": self.is_digit,
            "digit_score": round(self.digit_score, 4) if self.digits else None,
            "probabilities": least["probabilities"] if least else [],
            "digits": digits,
        }


def read_strokes(predictor: Predictor, strokes: Strokes) -> NumberReading:
    """Read a number drawn with a pen; strokes are (x, y) in any unit, y down.

    Gives no digits where there is no ink.
    """
    return read_all(predictor, [strokes])[0]


def read_all_strokes(predictor: Predictor, drawings: Sequence[Strokes]) -> list[NumberReading]:
    """Read several drawings at once, which is faster than one by one."""
    return read_all(predictor, drawings)


def read_pixels(predictor: Predictor, ink: Pixels) -> NumberReading:
    """Read the number in a picture, height × width, ink bright on black.

    Gives no digits where the picture is empty.
    """
    return read_all(predictor, [ink])[0]


def read_all(predictor: Predictor, drawings: Sequence[Strokes | Pixels]) -> list[NumberReading]:
    """Read drawings and pictures at once, all that may be digits in one batch.

    A network whose labels are no digits reads each drawing as a whole.
    """
    in_rows = are_digits(predictor.card.label_names)
    return _read(predictor, [_candidates(drawing, in_rows=in_rows) for drawing in drawings])


def _candidates(drawing: Strokes | Pixels, *, in_rows: bool) -> Candidates:
    if isinstance(drawing, np.ndarray):
        return pixel_candidates(drawing) if in_rows else whole_pixels(drawing)
    return stroke_candidates(drawing) if in_rows else whole_strokes(drawing)


def _read(predictor: Predictor, drawings: Sequence[Candidates]) -> list[NumberReading]:
    """Read all candidates of all drawings in one batch, and choose."""
    images = [group.image for drawing in drawings for group in drawing.groups]
    readings = iter(predictor.read_all(np.stack(images)) if images else [])
    threshold = predictor.card.digit_threshold
    return [
        _choose(drawing, [next(readings) for _ in drawing.groups], threshold)
        for drawing in drawings
    ]


def _choose(
    drawing: Candidates, readings: Sequence[Reading], threshold: float | None
) -> NumberReading:
    """The sequence of groups that geometry and the recogniser like best together."""
    lattice = drawing.lattice
    costs = [
        cost + _doubt(reading, threshold) + severing * _misfit(reading, threshold)
        for cost, severing, reading in zip(lattice.costs, lattice.severing, readings, strict=True)
    ]
    chosen = lattice.cheapest(costs)
    return NumberReading(tuple(_digit(drawing.groups[i], readings[i]) for i in chosen))


def _digit(group: Group, reading: Reading) -> DigitReading:
    return DigitReading(group.box, group.image, reading, group.ink)


def _doubt(reading: Reading, threshold: float | None) -> float:
    """What speaks against a group's being one digit: 0 for a good one."""
    if threshold is None:
        return min(-math.log(max(reading.confidence, 1e-12)), _MOST_DOUBT)
    short = threshold + _CLEARLY_ABOVE - reading.digit_score
    return min(max(_DOUBT * short, 0.0), _MOST_DOUBT)


def _misfit(reading: Reading, threshold: float | None) -> float:
    """What speaks against cutting off what is no digit, as from a letter."""
    short = 0.0 if threshold is None else threshold - reading.digit_score
    return min(max(_MISFIT * short, 0.0), _MOST_MISFIT)
