"""The columns of a table on a page, told by where its numbers stand."""

from __future__ import annotations

from collections.abc import Sequence

from zen_digits.app.page.entry import Entry

_SHRINKS = (0.0, 0.15, 0.3)
"""Shares of a number's width that are left away on each side: in a narrow table neighbours of
different lines may reach over each other."""
_FAINTEST = 1.0  # pixels: no number becomes narrower


def columns_of(entries: Sequence[Entry]) -> list[int] | None:
    """The column of each number, from 0; None where they are in no columns.

    There is a gap from the first line to the last between two columns, none has two numbers in a
    line, and one line at least has a number in each.
    """
    for shrink in _SHRINKS:
        found = _between_gaps(entries, shrink)
        if _is_table(entries, found):
            return found
    return None


def _between_gaps(entries: Sequence[Entry], shrink: float) -> list[int]:
    """The column of each number, where columns end at gaps that go through all lines."""
    sides = [_sides(entry, shrink) for entry in entries]
    columns = [0] * len(entries)
    column, reached = -1, float("-inf")
    for index in sorted(range(len(entries)), key=lambda index: sides[index]):
        left, right = sides[index]
        column += left > reached
        reached = max(reached, right)
        columns[index] = column
    return columns


def _sides(entry: Entry, shrink: float) -> tuple[float, float]:
    left, _, right, _ = entry.number.box
    away = min(shrink * (right - left), max((right - left - _FAINTEST) / 2, 0.0))
    return left + away, right - away


def _is_table(entries: Sequence[Entry], columns: Sequence[int]) -> bool:
    places = [(entry.line, column) for entry, column in zip(entries, columns, strict=True)]
    lines = [line for line, _ in places]
    fullest = max(map(lines.count, set(lines)), default=0)
    return len(set(places)) == len(places) and fullest == max(columns, default=-1) + 1
