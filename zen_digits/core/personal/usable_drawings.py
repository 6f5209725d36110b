"""Which kept drawings a network can learn from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zen_digits.core.models.head import knows_of_none
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT, KeptDrawing

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


@dataclass(frozen=True, slots=True)
class Usable:
    """The drawings of a hand that a network can learn from, and those that it cannot."""

    drawings: tuple[KeptDrawing, ...]
    unknown: tuple[KeptDrawing, ...]
    """Those whose label the network does not know."""
    others: int
    """Those of no class, where the network has no output for such."""


def usable(drawings: Iterable[KeptDrawing], model: TrainedModel) -> Usable:
    """Which drawings a network can learn from."""
    labels, drawings = model.card.label_names, [*drawings]
    known = (*labels, NOT_A_DIGIT) if knows_of_none(model) else labels
    return Usable(
        tuple(each for each in drawings if each.label in known),
        tuple(each for each in drawings if each.label not in (*labels, NOT_A_DIGIT)),
        0 if NOT_A_DIGIT in known else sum(each.label == NOT_A_DIGIT for each in drawings),
    )
