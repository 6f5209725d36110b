"""Which kept drawings a network can learn from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from zen_digits.core.personal.kept_drawing import NOT_A_DIGIT, KeptDrawing


@dataclass(frozen=True, slots=True)
class Usable:
    """The drawings of a hand that a network can learn from, and those that it cannot."""

    drawings: tuple[KeptDrawing, ...]
    unknown: tuple[KeptDrawing, ...]
    """Those whose label the network does not know."""
    non_digits: int
    pictures: int
    """Those of which there are only pixels."""


def usable(drawings: Iterable[KeptDrawing], labels: Sequence[str]) -> Usable:
    """Which drawings a network with these labels can learn from."""
    drawings = [*drawings]
    labelled = [each for each in drawings if each.label != NOT_A_DIGIT]
    known = [each for each in labelled if each.label in labels]
    return Usable(
        tuple(each for each in known if each.strokes is not None),
        tuple(each for each in labelled if each.label not in labels),
        len(drawings) - len(labelled),
        sum(each.strokes is None for each in known),
    )
