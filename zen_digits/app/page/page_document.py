"""A page that was read, and what the user makes of it: which numbers stand there after all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from zen_digits.core.pages.result import PageNumber, PageReading
from zen_digits.core.reading.result import Box, DigitReading

SIGNS = ".,:/+-"
"""What may stand in a number besides digits."""
_DIGIT = re.compile(r"[0-9]")


@dataclass(slots=True)
class Entry:
    """A number on the page."""

    line: int
    """From 0."""
    place: int
    """In its line, from 0."""
    number: PageNumber
    text: str
    """As it was read, or as the user corrected it; empty where it is no number."""
    checked: bool = False
    """Whether the user said that it is right, or typed what it is."""

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


class PageDocument(QObject):
    """Its numbers by their indices, in reading order; ``changed`` carries that of one."""

    changed = Signal(int)

    def __init__(self, reading: PageReading, parent: QObject) -> None:
        super().__init__(parent)
        self.reading = reading
        self.entries = [
            Entry(row, place, number, number.text)
            for row, line in enumerate(reading.lines)
            for place, number in enumerate(line.numbers)
        ]
        self.doubtful_at_first = self.doubtful_left
        self.has_changes = False
        """Whether numbers were corrected since all were last copied or saved."""

    @property
    def doubtful_left(self) -> int:
        """How many numbers the user should still look at."""
        return sum(entry.doubtful for entry in self.entries)

    def next_doubtful(self, index: int, step: int = 1) -> int | None:
        """The next one that is doubtful, or with ``step`` -1 the one before; None without any."""
        last = len(self.entries) if step > 0 else -1
        return next((i for i in range(index + step, last, step) if self.entries[i].doubtful), None)

    def correct(self, index: int, text: str) -> bool:
        """Say what a number is, or that it is none; returns whether it can be that."""
        entry = self.entries[index]
        if not set(text) <= set(entry.characters):
            return False
        self.has_changes |= entry.text != text
        entry.text, entry.checked = text, True
        self.changed.emit(index)
        return True

    def box(self, box: Box) -> Box:
        """Where a box of the reading is in the picture, in its pixels."""
        return self.reading.box_in_picture(box)

    def rows(self) -> list[list[str]]:
        """The numbers of each line of the page; what is no number is left out."""
        rows: list[list[str]] = [[] for _ in self.reading.lines]
        for entry in self.entries:
            if entry.text:
                rows[entry.line].append(entry.text)
        return [row for row in rows if row]

    def text(self, between: str = " ") -> str:
        """All lines, with something between the numbers of each."""
        return "\n".join(between.join(row) for row in self.rows())

    def lesson(self) -> list[tuple[DigitReading, str]]:
        """All digits that are worth teaching, each with what it is."""
        return [pair for entry in self.entries for pair in entry.lesson()]
