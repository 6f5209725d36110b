"""What a page was read as: lines of numbers. Light to import, as the window shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any

from zen_digits.core.pages.straightening import Points, Straightening
from zen_digits.core.reading.result import Box, DigitReading, NumberReading


@dataclass(frozen=True, slots=True)
class PageSign:
    """A sign beside or between digits: a point, comma, minus, slash or colon."""

    text: str
    box: Box


def text_of(digits: Sequence[DigitReading], signs: Sequence[PageSign]) -> str:
    """Digits and signs from left to right."""
    placed = [(digit.box[0] + digit.box[2], digit.reading.text) for digit in digits]
    placed += [(sign.box[0] + sign.box[2], sign.text) for sign in signs]
    return "".join(text for _, text in sorted(placed, key=itemgetter(0)))


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A number on a page; boxes are left, top, right, bottom in pixels of the straightened page."""

    text: str
    """Digits and signs from left to right."""
    box: Box
    confidence: float
    """The probability that every digit is right."""
    is_digit: bool
    """Whether it was read without a doubt."""
    digits: tuple[DigitReading, ...]
    """Each with its box, its 28 × 28 image and the probability of every label."""
    doubts: tuple[bool, ...]
    """Whether each digit is in doubt."""
    signs: tuple[PageSign, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether somebody should look at it."""
        return not self.is_digit


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, its numbers from left to right."""

    numbers: tuple[PageNumber, ...]
    not_digits: tuple[Box, ...] = ()
    """Where words and drawings stand, which are left out."""

    @property
    def text(self) -> str:
        return " ".join(number.text for number in self.numbers)


@dataclass(frozen=True, slots=True)
class PageReading:
    """The lines of a page from top to bottom, and where they are in the picture."""

    width: int
    height: int
    """Of the picture, in its own pixels."""
    straightening: Straightening
    """From the straightened page, in which boxes are given, to the picture."""
    lines: tuple[PageLine, ...]
    turned: int = 0
    """Degrees, clockwise, by which the picture had to be turned to stand upright."""

    @property
    def numbers(self) -> Iterator[PageNumber]:
        """All of them in reading order."""
        return (number for line in self.lines for number in line.numbers)

    @property
    def is_page(self) -> bool:
        """Whether it is more than one number."""
        return sum(1 for _ in self.numbers) > 1

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    def box_in_picture(self, box: Box) -> Box:
        """The upright box in the picture, in its pixels, around a box of the page."""
        left, top, right, bottom = self.straightening.box(box)
        return max(left, 0), max(top, 0), min(right, self.width), min(bottom, self.height)

    def corners_in_picture(self, box: Box) -> Points:
        """Where the corners of a box of the page are in the picture: 4 × 2 of (x, y)."""
        return self.straightening.corners(box)

    def enlarged(self, factor: float, width: int, height: int) -> PageReading:
        """The same for a picture of that size, of which the one that was read is a small copy."""
        straightening = Straightening.of_scale(factor).after(self.straightening.matrix)
        return replace(self, width=width, height=height, straightening=straightening)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Each line by name, for JSON; boxes are in the picture's pixels."""
        return [
            {
                "line": place,
                "numbers": [self._number(number) for number in line.numbers],
                "not_digits": [self._box(box) for box in line.not_digits],
            }
            for place, line in enumerate(self.lines)
        ]

    def _number(self, number: PageNumber) -> dict[str, Any]:
        digits = zip(number.digits, number.doubts, strict=True)
        return {
            "text": number.text,
            "box": self._box(number.box),
            "confidence": round(number.confidence, 6),
            "is_digit": number.is_digit,
            "digits": [
                {
                    "text": digit.reading.text,
                    "box": self._box(digit.box),
                    "confidence": round(digit.reading.confidence, 6),
                    "is_digit": digit.reading.is_digit,
                    "doubtful": doubt,
                }
                for digit, doubt in digits
            ],
            "signs": [{"text": sign.text, "box": self._box(sign.box)} for sign in number.signs],
        }

    def _box(self, box: Box) -> list[float]:
        return [round(side, 1) for side in self.box_in_picture(box)]


def page_of(number: NumberReading, height: int, width: int) -> PageReading:
    """One number as a page of its own; its boxes are in pixels of a picture of that size."""
    boxes = [digit.box for digit in number.digits]
    if not boxes:
        return PageReading(width, height, Straightening.of_scale(1), ())
    sides = list(zip(*boxes, strict=True))
    around = (min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3]))
    doubts = tuple(not digit.reading.is_digit for digit in number.digits)
    read = PageNumber(
        number.text, around, number.confidence, number.is_digit, number.digits, doubts
    )
    return PageReading(width, height, Straightening.of_scale(1), (PageLine((read,)),))
