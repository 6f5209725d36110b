"""The drawings of a hand that the window keeps, as ``zen-digits evaluate --hand`` reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zen_digits.commands.progress_bar import load_with_bar
from zen_digits.core.errors import InputError
from zen_digits.core.percent import percent

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import ImageSet
    from zen_digits.core.evaluation.sets import Origin
    from zen_digits.core.models.model_file import TrainedModel


def hand_images(name: str, model: TrainedModel) -> tuple[ImageSet, Origin]:
    """The kept drawings whose label a network knows.

    Raises InputError where there is no such hand, or no such drawing.
    """
    from zen_digits.core.personal.hand.files import checked_name, hands
    from zen_digits.core.personal.hand.hand import Hand
    from zen_digits.core.personal.hand_images import load_hand

    name, there = checked_name(name), hands()
    if not there:
        raise InputError(
            "No drawing is kept of any hand yet; in the window, draw a digit, and press its key to "
            "say what it is."
        )
    if name not in there:
        raise InputError(f"There is no hand called {name}; there is {', '.join(there)}.")
    return load_with_bar(load_hand(name, Hand(name).drawings(), model))


def learned_note(model: TrainedModel, origin: Origin, *, trained: bool) -> str:
    """That a network has learned from the drawings that it is measured on; empty where it has not.

    With the figure that is worth more: how it reads drawings that it has not learned from.
    ``trained`` says that its training had the whole set, of which it holds out a part.
    """
    from zen_digits.core.personal.own_network import figures_of

    figures = figures_of(model)
    if figures is None:
        return "This network has learned from most of these drawings." if trained else ""
    note = (
        "This network was taught drawings of a hand: where these are among them, it has learned "
        "from them."
    )
    if origin.learned:
        note = (
            "This network has learned from these drawings, so they do not tell how it reads new "
            "ones."
        )
    before, after = (percent(share) for share in (figures.right.before, figures.right.after))
    if not before or not after:
        return note
    return (
        f"{note} Of the {figures.drawings:,} drawings that it was taught, each read by a network "
        f"that has not learned from it, {after} were right; before: {before}."
    )
