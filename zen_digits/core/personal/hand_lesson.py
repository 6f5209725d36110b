"""Teaching a network the drawings of a hand, never on top of what it was taught before."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.personal.before_and_after import BeforeAndAfter
from zen_digits.core.personal.learning.examples import Picture
from zen_digits.core.personal.own_network import FIGURES
from zen_digits.core.personal.taught import Taught
from zen_digits.core.personal.teaching import measured, teach_only
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.personal.hand.kept_drawing import KeptDrawing


def teach_hand(
    base: TrainedModel, name: str, drawings: Sequence[KeptDrawing], seed: int, threads: int
) -> Generator[Progress, None, Taught]:
    """Teach a network these drawings, which are usable; its card tells how good it became."""
    examples = [each.ink() or Picture(each.image(), each.label or None) for each in drawings]
    return _told((yield from teach_only(base, name, examples, seed, threads)))


def measure_hand(
    base: TrainedModel, taught: Taught, threads: int
) -> Generator[Progress, None, Taught]:
    """The same network, whose card tells also what became of MNIST and of non-digits."""
    return _told((yield from measured(base, taught, threads)))


def _told(taught: Taught) -> Taught:
    card = taught.model.card
    lineage = {**card.taught, **_values(taught)}
    return replace(taught, model=TrainedModel(replace(card, taught=lineage), taught.model.weights))


def _values(taught: Taught) -> dict[str, float | None]:
    values: dict[str, float | None] = {"seconds": round(taught.seconds, 3)}
    if taught.others:
        values["others"] = taught.others
    for name in FIGURES:
        share: BeforeAndAfter = getattr(taught, name)
        values |= {f"{name}_before": share.before, f"{name}_after": share.after}
    return values
