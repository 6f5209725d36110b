"""A hand's drawings as an ink file, which other programs and the Train page read."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import each_drawing, write_ink
from zen_digits.core.personal.hand.hand import MOST_DRAWINGS
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing, now


@dataclass(frozen=True, slots=True)
class ReadInk:
    """The drawings of an ink file that have a label, and how many have none."""

    drawings: list[KeptDrawing]
    unlabelled: int


def read_hand(path: Path) -> ReadInk:
    """Read an ink file, to be kept with ``Hand.restore``.

    Raises InputError for a file that is none, that has no label, or more than a hand keeps.
    """
    found = [*islice(each_drawing(path), MOST_DRAWINGS + 1)]
    if len(found) > MOST_DRAWINGS:
        raise InputError(
            f"{path} has more than {MOST_DRAWINGS:,} drawings, too many for a hand; use it as data "
            "on the Train page."
        )
    drawings = [
        KeptDrawing(secrets.token_hex(8), each.label, now(place), None, each.strokes)
        for place, each in enumerate(found)
        if each.label
    ]
    if not drawings:
        raise InputError(f"{path} has no labels, so nothing can be kept; add them.")
    return ReadInk(drawings, len(found) - len(drawings))


def write_hand(path: Path, drawings: Iterable[KeptDrawing]) -> int:
    """Write an ink file; returns how many pictures were left out, as they have no strokes.

    Raises InputError where there are no strokes at all, and where the file cannot be written.
    """
    inks = [drawing.ink() for drawing in drawings]
    written = [ink for ink in inks if ink is not None]
    if not written:
        raise InputError("There are no strokes to export; draw something, and say what it is.")
    write_ink(path, written)
    return len(inks) - len(written)
