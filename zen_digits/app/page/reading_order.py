"""Numbers in reading order: lines from top to bottom, in each line from left to right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import mean

from zen_digits.app.page.entry import Entry

NO_LINE = -1
"""The line of a number of which it is not known yet."""
_SAME_LEVEL = 0.5  # of a number's height: if a line's middle is nearer, the number is in it


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The same numbers, with their lines and places counted anew."""
    lines: dict[int, list[Entry]] = {}
    added: list[Entry] = []
    for entry in entries:
        (added if entry.line == NO_LINE else lines.setdefault(entry.line, [])).append(entry)
    rows = list(lines.values())
    for entry in added:
        _add(entry, rows)
    rows.sort(key=_level)
    return [
        replace(entry, line=row, place=place)
        for row, line in enumerate(rows)
        for place, entry in enumerate(sorted(line, key=_left))
    ]


def _add(entry: Entry, rows: list[list[Entry]]) -> None:
    """Put a number into the nearest line, or into one of its own."""
    top, bottom = entry.number.box[1], entry.number.box[3]
    near = min(rows, key=lambda row: _distance(entry, row), default=None)
    if near is not None and _distance(entry, near) < _SAME_LEVEL * (bottom - top):
        near.append(entry)
    else:
        rows.append([entry])


def _distance(entry: Entry, row: Sequence[Entry]) -> float:
    """Between its middle and that of the number beside it: a line may not be quite level."""
    beside = min(row, key=lambda other: abs(_left(other) - _left(entry)))
    return abs(_middle(beside) - _middle(entry))


def _level(row: Sequence[Entry]) -> float:
    return mean(map(_middle, row))


def _middle(entry: Entry) -> float:
    return (entry.number.box[1] + entry.number.box[3]) / 2


def _left(entry: Entry) -> float:
    return entry.number.box[0]
