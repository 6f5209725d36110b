"""A page that was read, and what the user makes of it: which numbers stand there after all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from zen_digits.app.page.columns import columns_of
from zen_digits.app.page.entry import Entry
from zen_digits.app.page.reading_order import NO_LINE, in_order
from zen_digits.app.page.rearranging import covered, joined, split
from zen_digits.core.pages.result import PageNumber, PageReading
from zen_digits.core.reading.result import Box, DigitReading

Entries = tuple[Entry, ...]


class PageDocument(QObject):
    """Its numbers by their indices, in reading order, and the steps that can be undone.

    ``changed`` carries the index of a number that says something else now; after ``rearranged``
    there are other numbers. ``looked_at`` carries the index of the one to look at then, and after
    undoing and redoing.
    """

    changed = Signal(int)
    rearranged = Signal()
    looked_at = Signal(int)

    def __init__(self, reading: PageReading, parent: QObject) -> None:
        super().__init__(parent)
        self.reading = reading
        self.entries: Entries = tuple(
            Entry(row, place, number, number.text)
            for row, line in enumerate(reading.lines)
            for place, number in enumerate(line.numbers)
        )
        self.steps = QUndoStack(self)
        self.doubtful_at_first = self.doubtful_left
        self._kept = self._texts
        self._is_let_go = False

    # What there is

    @property
    def doubtful_left(self) -> int:
        """How many numbers the user should still look at."""
        return sum(entry.doubtful for entry in self.entries)

    def next_doubtful(self, index: int, step: int = 1) -> int | None:
        """The next one that is doubtful, or with ``step`` -1 the one before; None without any."""
        last = len(self.entries) if step > 0 else -1
        return next((i for i in range(index + step, last, step) if self.entries[i].doubtful), None)

    @property
    def line_count(self) -> int:
        """How many lines have numbers."""
        return len({entry.line for entry in self.entries})

    def box(self, box: Box) -> Box:
        """Where a box of the reading is in the picture, in its pixels."""
        return self.reading.box_in_picture(box)

    def rows(self) -> list[list[str]]:
        """The numbers of each line of the page; what is no number is left out."""
        rows: dict[int, list[str]] = {}
        for entry in self.entries:
            if entry.text:
                rows.setdefault(entry.line, []).append(entry.text)
        return list(rows.values())

    def text(self) -> str:
        """All lines, with a space between the numbers of each."""
        return "\n".join(map(" ".join, self.rows()))

    def table(self) -> list[list[str]]:
        """The rows of a table as it stands on the page, with nothing where a number is missing.

        Numbers that are in no columns are the rows as they are.
        """
        shown = [entry for entry in self.entries if entry.text]
        if (columns := columns_of(shown)) is None:
            return self.rows()
        rows: dict[int, list[str]] = {}
        for entry, column in zip(shown, columns, strict=True):
            row = rows.setdefault(entry.line, [])
            row += [""] * (column - len(row)) + [entry.text]
        return list(rows.values())

    def lesson(self) -> list[tuple[DigitReading, str]]:
        """All digits that are worth teaching, each with what it is."""
        return [pair for entry in self.entries for pair in entry.lesson()]

    # What would be lost

    @property
    def has_changes(self) -> bool:
        """Whether numbers were corrected since all were last copied or saved."""
        return self._texts != self._kept and not self._is_let_go

    @property
    def _texts(self) -> list[tuple[int, str]]:
        return [(entry.line, entry.text) for entry in self.entries]

    def keep(self) -> None:
        """All of it was copied or saved."""
        self._kept = self._texts

    def let_go(self) -> None:
        """The user wants to lose the corrections."""
        self._is_let_go = True

    # Changes

    def correct(self, index: int, text: str) -> bool:
        """Say what a number is, or that it is none; returns whether it can be that."""
        entry = self.entries[index]
        if not set(text) <= set(entry.characters):
            return False
        corrected = replace(entry, text=text, checked=True)
        if corrected != entry:
            name = self.tr("correction") if text != entry.text else self.tr("check")
            entries = (*self.entries[:index], corrected, *self.entries[index + 1 :])
            self._change(name if text else self.tr("leaving out"), entries, index)
        return True

    def carry_over(self, entries: Sequence[Entry], *, has_changes: bool) -> None:
        """Begin with these, of which the user has said already what they are."""
        self.entries = tuple(entries)
        if not has_changes:
            self.keep()

    def next_in_line(self, index: int) -> int | None:
        """The number to the right of another; None where that is the last of its line."""
        beside = self.entries[index + 1 : index + 2]
        return index + 1 if beside and beside[0].line == self.entries[index].line else None

    def join(self, index: int) -> None:
        """Make one number of two: this one and the next in its line, if there is one."""
        if self.next_in_line(index) is not None:
            one = joined(*self.entries[index : index + 2])
            self._rearrange(self.tr("joining"), index, 2, [one])

    def split(self, index: int, digits: int) -> None:
        """Make two numbers of one, so many digits from its left."""
        parts = split(self.entries[index], digits)
        self._rearrange(self.tr("splitting"), index, 1, parts)

    def add(self, number: PageNumber) -> None:
        """Add a number in its place; those that it covers are gone."""
        added = Entry(NO_LINE, 0, number, number.text, by_hand=True)
        others = [entry for entry in self.entries if not covered(entry.number, number)]
        entries = in_order([*others, added])
        index = next(i for i, entry in enumerate(entries) if entry.number is number)
        self._change(self.tr("marking"), tuple(entries), index)
        self.looked_at.emit(index)

    def _rearrange(self, name: str, index: int, count: int, instead: Sequence[Entry]) -> None:
        """Have others instead of ``count`` entries."""
        before, after = self.entries[:index], self.entries[index + count :]
        self._change(name, tuple(in_order([*before, *instead, *after])), index)
        self.looked_at.emit(index)

    def _change(self, name: str, entries: Entries, index: int) -> None:
        self.steps.push(_Change(self, name, entries, index))

    def show_entries(self, entries: Entries) -> None:
        """Have these instead, as a step says."""
        before, self.entries, self._is_let_go = self.entries, entries, False
        if [id(entry.number) for entry in before] != [id(entry.number) for entry in entries]:
            self.rearranged.emit()
            return
        for index, (old, new) in enumerate(zip(before, entries, strict=True)):
            if old != new:
                self.changed.emit(index)


class _Change(QUndoCommand):
    """A step from some entries to others; ``index`` is that of the number which it is about."""

    def __init__(self, document: PageDocument, name: str, entries: Entries, index: int) -> None:
        super().__init__(name)
        self._document, self._index = document, index
        self._before, self._after = document.entries, entries
        self._is_done = False

    def redo(self) -> None:
        self._document.show_entries(self._after)
        if self._is_done:
            self._document.looked_at.emit(min(self._index, len(self._after) - 1))
        self._is_done = True

    def undo(self) -> None:
        self._document.show_entries(self._before)
        self._document.looked_at.emit(min(self._index, len(self._before) - 1))
