"""How well each hand is read, before it was learned and since: for whom it reads worse."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass

from zen_digits.core.errors import InputError
from zen_digits.core.files import read_file
from zen_digits.core.personal.hand.files import hand_path, hands
from zen_digits.core.personal.hand.hand import LARGEST
from zen_digits.core.personal.own_network import Figures, figures_of, kept_network

_LINE = re.compile(rb'\{"id":"([^"]*)"(,"deleted":true)?[^\n]*\}$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HandFigures:
    """A hand, how many drawings are kept of it, and what came of learning them."""

    name: str
    drawings: int
    figures: Figures | None
    """None where it was not learned."""

    @property
    def share(self) -> float | None:
        """How many of its drawings are right since it was learned."""
        return self.figures.right.after if self.figures else None


def figures_of_hands() -> list[HandFigures]:
    """Of every hand: the one that is read worst comes first, those that were not learned last."""
    found = [HandFigures(name, _number(name), _figures(name)) for name in hands()]
    return sorted(found, key=lambda each: 2.0 if each.share is None else each.share)


def _number(hand: str) -> int:
    """Of the drawings in its file, which is only looked through: it may be open elsewhere."""
    ids: set[bytes] = set()
    with suppress(InputError):
        for line in _LINE.finditer(read_file(hand_path(hand), LARGEST)):
            (ids.discard if line[2] else ids.add)(line[1])
    return len(ids)


def _figures(hand: str) -> Figures | None:
    with suppress(InputError):
        model = kept_network(hand)
        return None if model is None else figures_of(model)
    return None
