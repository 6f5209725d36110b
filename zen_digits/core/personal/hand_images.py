"""The kept drawings of a hand as a set that networks are measured on."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.data.builder import ImageCollector, ProgressTimer
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.sets import MeasurableSet, Origin
from zen_digits.core.ink.trajectory import NO_TRAJECTORY, Trajectory, trajectory
from zen_digits.core.insight.kept import fingerprint
from zen_digits.core.personal.hand.files import hand_path
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT, KeptDrawing
from zen_digits.core.personal.own_network import kept_network
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import ImageSet
    from zen_digits.core.models.model_file import TrainedModel


def hand_set(name: str) -> MeasurableSet:
    """All drawings that are kept of a hand."""
    return MeasurableSet(str(hand_path(name)), "kept")


def load_hand(
    name: str, drawings: Sequence[KeptDrawing], model: TrainedModel
) -> Generator[Progress, None, tuple[ImageSet, Origin]]:
    """The drawings of a hand whose label a network knows, as ``measure`` needs them.

    Raises InputError where there is none.
    """
    if not drawings:
        raise InputError(
            f"No drawing of {name} is kept yet; draw a digit, and press its key to say what it is."
        )
    names, images, timer = model.card.label_names, ImageCollector(name), ProgressTimer()
    places: list[int] = []
    for place, drawing in enumerate(drawings):
        if timer.is_due():
            yield Progress(place, len(drawings), "reading")
        if drawing.label in names and drawing.label != NOT_A_DIGIT:
            images.add(drawing.image(), drawing.label)
            places.append(place)
    if not places:
        raise InputError(
            f"No drawing of {name} has a label that the network knows; label them on the page "
            "Teach, or choose another network."
        )
    non_digits = sum(drawing.label == NOT_A_DIGIT for drawing in drawings)
    return images.collected().image_set(names), Origin(
        unknown=len(drawings) - len(places) - non_digits,
        places=np.array(places, np.int64),
        strokes=tuple(drawing.strokes for drawing in drawings),
        trajectories=np.stack([_trajectory(drawings[place]) for place in places]),
        non_digits=non_digits,
        learned=_was_taught(name, model),
    )


def _trajectory(drawing: KeptDrawing) -> Trajectory:
    return NO_TRAJECTORY if drawing.strokes is None else trajectory(drawing.strokes)


def _was_taught(name: str, model: TrainedModel) -> bool:
    """Whether this is the network that was learned from the hand."""
    kept = None
    if model.card.taught:
        with suppress(InputError):
            kept = kept_network(name)
    return kept is not None and fingerprint(kept) == fingerprint(model)
