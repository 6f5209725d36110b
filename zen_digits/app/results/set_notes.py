"""What must be known of a set to judge a network's figures on it, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from zen_digits.app.common.numbers import count
from zen_digits.core.evaluation.sets import MeasurableSet, Origin, was_trained_on

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard


def set_notes(wanted: MeasurableSet, card: ModelCard | None, origin: Origin) -> str:
    """Sentences on what was measured; empty where there is nothing to know."""
    trained = card is not None and was_trained_on(card, wanted.reference)
    return " ".join(
        filter(
            None, (_split_note(origin, trained), _part_note(wanted, trained), _unknown_note(origin))
        )
    )


def _split_note(origin: Origin, trained: bool) -> str:
    tr = QCoreApplication.translate
    if origin.split == "run":
        text = tr(
            "set notes",
            "Its training held these images out (seed {0}) and chose by them which epoch to keep.",
        )
        return text.format(origin.seed)
    if origin.split == "learning":
        text = tr(
            "set notes",
            "Validation images after epoch {0}. How sure the network is, is calibrated at the end "
            "of its training.",
        )
        return text.format(origin.epoch)
    if origin.split == "seed":
        text = tr(
            "set notes",
            "This network was not trained on this set; these are the images that a training with "
            "seed {0} holds out.",
        )
        return text.format(origin.seed)
    if origin.split == "own" and trained:
        return tr("set notes", "Its training chose by these images which epoch to keep.")
    return ""


def _part_note(wanted: MeasurableSet, trained: bool) -> str:
    if wanted.part == "all" and trained:
        tr = QCoreApplication.translate
        return tr("set notes", "This network has learned from most of these images.")
    return ""


def _unknown_note(origin: Origin) -> str:
    tr = QCoreApplication.translate
    if not origin.unknown:
        return ""
    if origin.unknown == 1:
        return tr("set notes", "1 image was left out: this network does not know its label.")
    text = tr("set notes", "{0} images were left out: this network does not know their labels.")
    return text.format(count(origin.unknown))
