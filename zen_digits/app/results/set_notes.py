"""What must be known of a set to judge a network's figures on it, in sentences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.app.common.language.phrases import sentences
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count
from zen_digits.core.evaluation.sets import MeasurableSet, Origin, was_trained_on
from zen_digits.core.ink.ink_file import is_ink_file

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


def set_notes(wanted: MeasurableSet, model: TrainedModel | None, origin: Origin) -> str:
    """Sentences on what was measured; empty where there is nothing to know."""
    trained = model is not None and was_trained_on(model.card, wanted.reference)
    notes = (
        _split_note(origin, trained),
        _part_note(wanted, trained),
        taught_note(model, wanted, origin),
        _unknown_note(origin),
        _non_digits_note(origin),
    )
    return sentences(*notes)


def taught_note(model: TrainedModel | None, wanted: MeasurableSet, origin: Origin) -> str:
    """That a network has learned from the drawings that it is measured on; empty where it has not.

    With the figure that is worth more: how it reads drawings that it has not learned from.
    """
    from zen_digits.core.personal.own_network import figures_of

    are_drawings = wanted.part == "kept" or is_ink_file(Path(wanted.reference))
    figures = figures_of(model) if model else None
    if figures is None or not are_drawings:
        return ""
    note = translate(
        "set notes",
        "This network was taught drawings of a hand: where these are among them, it has learned "
        "from them.",
    )
    if origin.learned:
        note = translate(
            "set notes",
            "This network has learned from these drawings, so they do not tell how it reads new "
            "ones.",
        )
    before, after = figures.right.before, figures.right.after
    if before is None or after is None:
        return note
    text = translate(
        "set notes",
        "{0} Of the {1} drawings that it was taught, each read by a network that has not learned "
        "from it, {2} were right; before: {3}.",
    )
    rights = (round(share * figures.drawings) for share in (after, before))
    return text.format(note, *map(count, (figures.drawings, *rights)))


def _split_note(origin: Origin, trained: bool) -> str:
    if origin.split == "run":
        text = translate(
            "set notes",
            "Its training held these images out (seed {0}) and chose by them which epoch to keep.",
        )
        return text.format(origin.seed)
    if origin.split == "learning":
        text = translate(
            "set notes",
            "Validation images after epoch {0}. How sure the network is, is calibrated at the end "
            "of its training.",
        )
        return text.format(origin.epoch)
    if origin.split == "seed":
        text = translate(
            "set notes",
            "This network was not trained on this set; these are the images that a training with "
            "seed {0} holds out.",
        )
        return text.format(origin.seed)
    if origin.split == "own" and trained:
        return translate("set notes", "Its training chose by these images which epoch to keep.")
    return ""


def _part_note(wanted: MeasurableSet, trained: bool) -> str:
    if wanted.part in ("all", "kept") and trained:
        return translate("set notes", "This network has learned from most of these images.")
    return ""


def _non_digits_note(origin: Origin) -> str:
    number = origin.non_digits
    text = translate(
        "set notes", "%Ln drawings were left out: they are kept as no digits.", "", number
    )
    return text if number else ""


def _unknown_note(origin: Origin) -> str:
    number = origin.unknown
    text = translate(
        "set notes",
        "%Ln images were left out: this network does not know their labels.",
        "",
        number,
    )
    return text if number else ""
