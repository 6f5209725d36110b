"""What a drawing was read as. Light to import: the window shows it before torch is loaded."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import Preprocessing

_TALL = 0.4  # × the tallest digit's height: lower ones may stand anywhere, as a comma does
_SAME_LINE = 0.25  # × the lower one's height: neighbours in a line overlap more

Box = tuple[float, float, float, float]
"""Left, top, right and bottom of ink, in the drawing's own unit."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one 28 × 28 image was read as."""

    probabilities: tuple[float, ...]
    label_names: tuple[str, ...]
    digit_score: float
    """Higher the more it looks like one of the labels (see ``networks/interface.py``)."""
    is_digit: bool
    """Whether it looks like one of the labels."""
    is_unsure: bool = False
    """Whether it may as well be another one."""

    @property
    def is_accepted(self) -> bool:
        """Whether it is read without a doubt."""
        return self.is_digit and not self.is_unsure

    @property
    def index(self) -> int:
        """The class that it was read as."""
        return self.ranked[0]

    @property
    def text(self) -> str:
        return self.label_names[self.index]

    @property
    def confidence(self) -> float:
        return self.probabilities[self.index]

    @property
    def second_choice(self) -> tuple[str, float]:
        """The second most probable label, and its probability."""
        second = self.ranked[1]
        return self.label_names[second], self.probabilities[second]

    @property
    def ranked(self) -> list[int]:
        """The classes, the most probable first."""
        return sorted(range(len(self.probabilities)), key=self.probabilities.__getitem__)[::-1]

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON; ``digit`` is None for a label that is no number."""
        return {
            "text": self.text,
            "digit": int(self.text) if self.text.isdecimal() else None,
            "confidence": round(self.confidence, 6),
            "is_digit": self.is_accepted,
            "digit_score": round(self.digit_score, 4),
            "probabilities": [round(value, 6) for value in self.probabilities],
        }


@dataclass(frozen=True, slots=True)
class DigitReading:
    """One digit of a number."""

    box: Box
    image: NDArray[np.uint8]
    """28 × 28, as the network saw it."""
    reading: Reading
    preprocess: Callable[[], Preprocessing]
    """Gives each step from its ink to its image."""
    strokes: tuple[NDArray[np.float64], ...] = ()
    """What it is drawn with, in the order of writing: float n × 2 each; none in a picture."""
    picture_alone: Reading | None = None
    """What its image is read as, where its strokes go like drawings that the network was taught."""

    def scaled(self, factor: float) -> DigitReading:
        """The same with its box enlarged by a factor."""
        return replace(self, box=_scaled(self.box, factor))

    def without_steps(self) -> DigitReading:
        """The same without the steps to its image, which hold all the ink of a picture."""
        return replace(self, preprocess=_forgotten)

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, except image and strokes, for JSON."""
        return {"box": [round(side, 4) for side in self.box], **self.reading.to_dict()}


@dataclass(frozen=True, slots=True)
class NumberReading:
    """What a drawing was read as, digit by digit in reading order."""

    digits: tuple[DigitReading, ...]
    signs: tuple[Box, ...] = ()
    """The points, commas and dashes beside the digits of a picture: they are left out."""

    @property
    def text(self) -> str:
        return "".join(digit.reading.text for digit in self.digits)

    @property
    def is_digit(self) -> bool:
        """Whether it is read as the digits of one number without a doubt; false without ink."""
        accepted = bool(self.digits) and all(digit.reading.is_accepted for digit in self.digits)
        return accepted and self.is_one_line and not self.has_sign_inside

    @property
    def has_sign_inside(self) -> bool:
        """Whether a sign that may change the number stands between its digits, or a minus before.

        After them it is a full stop, or the dash behind an amount; a point before them is dust.
        """
        start = min((digit.box[0] for digit in self.digits), default=math.inf)
        end = max((digit.box[2] for digit in self.digits), default=-math.inf)
        return any(
            right < end and (left > start or right - left > bottom - top)
            for left, top, right, bottom in self.signs
        )

    @property
    def is_one_line(self) -> bool:
        """Whether no digit stands below the one before it: several lines are several numbers."""
        boxes = [digit.box for digit in self.digits]
        tallest = max((box[3] - box[1] for box in boxes), default=0.0)
        tall = [box for box in boxes if box[3] - box[1] >= _TALL * tallest]
        return all(_stand_in_line(one, other) for one, other in pairwise(tall))

    @property
    def confidence(self) -> float:
        """The probability that every digit is right; 0 without ink."""
        product = math.prod(digit.reading.confidence for digit in self.digits)
        return product if self.digits else 0.0

    @property
    def digit_score(self) -> float:
        """The score of the digit that looks least like one."""
        return min((digit.reading.digit_score for digit in self.digits), default=-math.inf)

    def scaled(self, factor: float) -> NumberReading:
        """The same with its boxes enlarged by a factor, to fit a picture that was reduced."""
        digits = tuple(digit.scaled(factor) for digit in self.digits)
        return NumberReading(digits, tuple(_scaled(sign, factor) for sign in self.signs))

    def without_steps(self) -> NumberReading:
        """The same without the steps to its images: small enough to keep, or to send on."""
        return replace(self, digits=tuple(digit.without_steps() for digit in self.digits))

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON.

        ``digit`` is None unless there is exactly one; ``digit_score`` and ``probabilities`` are
        those of the digit that looks least like one.
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
            "signs": [[round(side, 4) for side in sign] for sign in self.signs],
        }


def _forgotten() -> Preprocessing:
    raise LookupError("The steps to this image were not kept.")


def _scaled(box: Box, factor: float) -> Box:
    left, top, right, bottom = (side * factor for side in box)
    return left, top, right, bottom


def _stand_in_line(one: Box, other: Box) -> bool:
    lower = min(one[3] - one[1], other[3] - other[1])
    overlap = min(one[3], other[3]) - max(one[1], other[1])
    return overlap >= _SAME_LINE * lower
