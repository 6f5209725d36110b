"""Reading a page again keeps what the user has said of its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from zen_digits.app.page.entry import Entry
from zen_digits.app.page.reading_order import NO_LINE, in_order
from zen_digits.core.pages.result import PageNumber, PageReading
from zen_digits.core.pages.straightening import Straightening
from zen_digits.core.reading.result import Box

_SAME = 0.5  # of the area of both boxes that they share: the same number
_COVERED = 0.5  # of a new box: it is part of what the user has made of it


def carried(entries: Sequence[Entry], before: PageReading, after: PageReading) -> list[Entry]:
    """The numbers of a new reading with what the user said of those of the one before.

    What was read as the same number keeps its text; what the user marked, joined or split stays.
    """
    way = _way(before, after)
    said = [
        replace(e, line=NO_LINE, number=_moved(e.number, way))
        for e in entries
        if e.checked or e.by_hand
    ]
    numbers = [Entry(row, 0, n, n.text) for row, line in enumerate(after.lines)
               for n in line.numbers]  # fmt: skip
    kept: list[Entry] = []
    for entry in numbers:
        same = next((e for e in said if _is_same(e, entry)), None)
        if same is not None:
            said.remove(same)
            kept.append(replace(entry, text=same.text, checked=True))
        elif not any(_covered(entry.number.box, e.number.box) > _COVERED for e in said):
            kept.append(entry)
    return in_order([*kept, *said])


def _way(before: PageReading, after: PageReading) -> Straightening:
    """From the page as it was straightened before to how it is now."""
    return after.straightening.reversed().after(before.straightening.matrix)


def _moved(number: PageNumber, way: Straightening) -> PageNumber:
    return replace(
        number,
        box=way.box(number.box),
        digits=tuple(replace(digit, box=way.box(digit.box)) for digit in number.digits),
        signs=tuple(replace(sign, box=way.box(sign.box)) for sign in number.signs),
    )


def _is_same(said: Entry, entry: Entry) -> bool:
    return not said.by_hand and _alike(said.number.box, entry.number.box) > _SAME


def _alike(one: Box, other: Box) -> float:
    """How much of the area of both boxes is common to them."""
    shared = _shared(one, other)
    return shared / max(_area(one) + _area(other) - shared, 1e-9)


def _covered(box: Box, by: Box) -> float:
    return _shared(box, by) / max(_area(box), 1e-9)


def _shared(one: Box, other: Box) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(wide, 0.0) * max(high, 0.0)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
