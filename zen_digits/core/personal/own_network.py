"""The network of a hand: learned from its drawings, kept beside them, and told how good it is."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zen_digits.core.errors import InputError
from zen_digits.core.files import delete_file, make_folder
from zen_digits.core.insight.kept import fingerprint
from zen_digits.core.models.model_file import SUFFIX, TrainedModel, load_model, save_model
from zen_digits.core.personal.before_and_after import BeforeAndAfter
from zen_digits.core.personal.hand.files import hand_path, hands_folder

FIGURES = ("right", "rejected", "passed", "mnist", "non_digits")
"""Names of ``Figures`` and ``Taught``; in a card each is two values."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How a network of a hand compares with the one that it was learned from."""

    base: str
    drawings: int
    others: int
    """How many of the drawings belong to no class."""
    right: BeforeAndAfter
    rejected: BeforeAndAfter
    passed: BeforeAndAfter
    mnist: BeforeAndAfter
    non_digits: BeforeAndAfter

    @property
    def digits(self) -> int:
        """How many of the drawings belong to a class."""
        return self.drawings - self.others


def base_of(
    model: TrainedModel, name: str, loaded: Iterable[tuple[str, TrainedModel]]
) -> tuple[str, TrainedModel]:
    """What is to be taught where a network reads: that one, or what it was taught from.

    So nothing is learned on top of what was learned from the same drawings. ``loaded`` are all
    networks with their names. Raises InputError where the base is none of them.
    """
    if not model.card.taught:
        return name, model
    wanted = model.card.taught.get("base_fingerprint")
    for other, candidate in loaded:
        if not candidate.card.taught and fingerprint(candidate) == wanted:
            return other, candidate
    raise InputError(
        f"The network that this one was taught from ({model.card.taught.get('base')}) is not "
        "open; open its file, or choose another network."
    )


def figures_of(model: TrainedModel) -> Figures | None:
    """What the card of a network of a hand tells; None for another network."""
    told = model.card.taught
    drawings = told.get("drawings")
    if type(drawings) is not int or drawings < 1:
        return None
    others = told.get("others", 0)
    if type(others) is not int or not 0 <= others <= drawings:
        others = 0
    shares = {name: _share(told, name) for name in FIGURES}
    return Figures(str(told.get("base", "")), drawings, others, **shares)


def _share(told: dict[str, Any], name: str) -> BeforeAndAfter:
    before, after = (told.get(f"{name}_{when}") for when in ("before", "after"))
    return BeforeAndAfter(_number(before), _number(after))


def _number(value: Any) -> float | None:
    return float(value) if type(value) in (int, float) and 0 <= value <= 1 else None


def network_path(hand: str) -> Path:
    """Where the network of a hand is kept; it may not exist."""
    return hands_folder() / f"{hand_path(hand).name.removesuffix('.jsonl')}{SUFFIX}"


def keep_network(hand: str, model: TrainedModel) -> None:
    """Keep the network of a hand; raises InputError where it cannot be written."""
    make_folder(hands_folder(), private=True)
    save_model(network_path(hand), model)


def kept_network(hand: str) -> TrainedModel | None:
    """The network that is kept of a hand, if there is one; raises InputError for a damaged one."""
    path = network_path(hand)
    return load_model(path) if os.path.lexists(path) else None


def forget_network(hand: str) -> None:
    """Delete the network of a hand, whose drawings stay; raises InputError where it cannot be."""
    delete_file(network_path(hand))
