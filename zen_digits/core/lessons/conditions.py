"""How a step of a lesson is known to be done: conditions as data, and what they ask about.

A lesson file names them in a table, ``done = { reads = "4", visible = "why_page" }``; all must
hold at one time. A teacher's file can ask for nothing else, and nothing in it is ever run.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

ANYTHING = "*"
"""Stands for any text: whatever is read, or any network."""

COUNTED = ("strokes", "batches", "epochs", "kept", "learned")
"""What is counted since the step began: the argument is how many of it are enough."""
NAMED = ("visible", "pressed", "changed")
"""What is asked of a control: the argument is its object name."""
SAID = ("reads", "trained")
"""What is told by a text: the reading, or the kind of network that a run has trained."""
STATES = ("training", "paused", "empty")
"""What is the case now, or is not: the argument is true or false."""
BOUNDED = ("loss_above", "loss_below")
"""What a batch since the step began has reached: the argument is the bound."""
VALUE = "value"
"""A control has a value now: the argument is a table of object names and values."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A number of a control's: from ``least`` to ``most``, both included."""

    least: float
    most: float


Wanted = str | bool | float | Bounds
Argument = str | bool | float | tuple[str, Wanted]


@dataclass(frozen=True, slots=True)
class Condition:
    """A kind from those above, and its argument."""

    kind: str
    argument: Argument


class Situation(Protocol):
    """What is the case in the window, and what has happened since the step began."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How often each of ``COUNTED`` happened."""

    @property
    def pressed(self) -> Collection[str]:
        """The buttons that were pressed."""

    @property
    def changed(self) -> Collection[str]:
        """The controls whose value was changed."""

    @property
    def states(self) -> Collection[str]:
        """Those of ``STATES`` that are the case."""

    @property
    def reading(self) -> str:
        """What is read; "" for nothing."""

    @property
    def trained(self) -> Collection[str]:
        """The kinds of network that runs ended with."""

    @property
    def losses(self) -> tuple[float, float] | None:
        """The least and the greatest; None before the first batch."""

    def is_visible(self, name: str) -> bool:
        """Whether a widget of this name is on show."""

    def value_of(self, name: str) -> object:
        """The value of a control; None where there is none of this name."""


def all_hold(conditions: Collection[Condition], situation: Situation) -> bool:
    """Whether a step is done."""
    return all(holds(condition, situation) for condition in conditions)


def holds(condition: Condition, situation: Situation) -> bool:
    """Whether one condition is met."""
    kind, argument = condition.kind, condition.argument
    if kind in COUNTED:
        return situation.counts.get(kind, 0) >= float(str(argument))
    if kind in STATES:
        return (kind in situation.states) == argument
    if kind in BOUNDED:
        return _has_reached(kind, float(str(argument)), situation.losses)
    if isinstance(argument, tuple):
        name, wanted = argument
        return _is_wanted(situation.value_of(name), wanted)
    return _OF_TEXTS[kind](str(argument), situation)


def _has_reached(kind: str, bound: float, losses: tuple[float, float] | None) -> bool:
    if losses is None:
        return False
    least, greatest = losses
    return greatest > bound if kind == "loss_above" else least < bound


def _is_wanted(value: object, wanted: Wanted) -> bool:
    if isinstance(wanted, str | bool):
        return value == wanted
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    bounds = wanted if isinstance(wanted, Bounds) else Bounds(wanted, wanted)
    slack = 1e-9 * abs(value)  # a control may hold 0.03 as 0.030000000000000002
    return bounds.least - slack <= value <= bounds.most + slack


def _is_read(text: str, situation: Situation) -> bool:
    return bool(situation.reading) if text == ANYTHING else situation.reading == text


def _is_trained(text: str, situation: Situation) -> bool:
    return bool(situation.trained) if text == ANYTHING else text in situation.trained


_OF_TEXTS: dict[str, Callable[[str, Situation], bool]] = {
    "visible": lambda text, situation: situation.is_visible(text),
    "pressed": lambda text, situation: text in situation.pressed,
    "changed": lambda text, situation: text in situation.changed,
    "reads": _is_read,
    "trained": _is_trained,
}
