"""A number on a page, and what the user says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from zen_digits.core.pages.result import PageNumber
from zen_digits.core.reading.result import DigitReading

SIGNS = ".,:/+-"
"""What may stand in a number besides digits."""
_DIGIT = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class Entry:
    """It never changes: a document holds others after each change, so that any can be undone."""

    line: int
    """From 0."""
    place: int
    """In its line, from 0."""
    number: PageNumber
    text: str
    """As it was read, or as the user corrected it; empty where it is no number."""
    checked: bool = False
    """Whether the user said that it is right, or typed what it is."""
    by_hand: bool = False
    """Whether the user marked, joined or split it."""

    @property
    def doubtful(self) -> bool:
        """Whether the user should still look at it."""
        return self.number.doubtful and not self.checked

    @property
    def corrected(self) -> bool:
        return self.text != self.number.text

    @property
    def characters(self) -> str:
        """What it can be written with: digits, signs and what it was read as."""
        return f"0123456789{SIGNS}{self.number.text}"

    def lesson(self) -> list[tuple[DigitReading, str]]:
        """The digits that are worth teaching, each with what it is.

        They were read wrong or in doubt, and the user has said what they are; none where there are
        not as many digits in the text as on the page.
        """
        labels = _DIGIT.findall(self.text)
        if not self.checked or len(labels) != len(self.number.digits):
            return []
        each = zip(self.number.digits, labels, self.number.doubts, strict=True)
        return [(read, label) for read, label, doubt in each if doubt or label != read.reading.text]
