"""How far the reading of a page is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Step(Enum):
    """What is done now, in this order."""

    PAPER = auto()
    """What is darker than its paper is found."""
    UPRIGHT = auto()
    """Which way up the page lies is told."""
    RULES = auto()
    """It is made level, and printed rules are taken away."""
    INK = auto()
    """Ink is grouped into lines."""
    NUMBERS = auto()


@dataclass(frozen=True, slots=True)
class PageProgress:
    """A step, and how many parts of its numbers are read already; ``total`` is 0 before that."""

    step: Step
    done: int = 0
    total: int = 0


Show = Callable[[PageProgress], None]
"""Called between the parts of the work; whatever it raises ends the work there."""


def show_nobody(progress: PageProgress) -> None:
    """Show it nobody."""
