"""Conditions of steps."""

from dataclasses import dataclass, field

import pytest

from zen_digits.core.lessons.conditions import Bounds, Condition, all_hold, holds


@dataclass
class _Told:
    """A situation, told."""

    counts: dict[str, int] = field(default_factory=dict)
    pressed: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    reading: str = ""
    trained: set[str] = field(default_factory=set)
    losses: tuple[float, float] | None = None
    shown: set[str] = field(default_factory=set)
    values: dict[str, object] = field(default_factory=dict)

    def is_visible(self, name: str) -> bool:
        return name in self.shown

    def value_of(self, name: str) -> object:
        return self.values.get(name)


@pytest.mark.parametrize(
    ("kind", "argument", "met", "not_met"),
    [
        ("strokes", 2, _Told(counts={"strokes": 2}), _Told(counts={"strokes": 1, "kept": 2})),
        ("pressed", "a", _Told(pressed={"a"}), _Told(changed={"a"})),
        ("changed", "a", _Told(changed={"a"}), _Told(pressed={"a"})),
        ("visible", "a", _Told(shown={"a"}), _Told(shown={"b"})),
        ("reads", "4", _Told(reading="4"), _Told(reading="44")),
        ("reads", "*", _Told(reading="44"), _Told()),
        ("trained", "cnn", _Told(trained={"cnn"}), _Told(trained={"dense"})),
        ("trained", "*", _Told(trained={"cnn"}), _Told()),
        ("training", True, _Told(states={"training"}), _Told()),
        ("training", False, _Told(), _Told(states={"training"})),
        ("loss_above", 3.0, _Told(losses=(0.5, 3.5)), _Told(losses=(0.5, 2.5))),
        ("loss_above", 3.0, _Told(losses=(0.5, float("inf"))), _Told()),
        ("loss_below", 0.3, _Told(losses=(0.2, 9.0)), _Told(losses=(0.4, 0.5))),
        ("value", ("a", "quick"), _Told(values={"a": "quick"}), _Told(values={"a": "best"})),
        ("value", ("a", 0.03), _Told(values={"a": 0.1 * 0.3}), _Told(values={"a": 0.031})),
        ("value", ("a", True), _Told(values={"a": True}), _Told(values={"a": False})),
        ("value", ("a", 1.0), _Told(values={"a": 1}), _Told(values={"a": True})),
        (
            "value",
            ("a", Bounds(2, float("inf"))),
            _Told(values={"a": 2.0}),
            _Told(values={"a": 1.9}),
        ),
    ],
)
def test_a_condition_holds_or_not(kind: str, argument: object, met: _Told, not_met: _Told) -> None:
    condition = Condition(kind, argument)  # type: ignore[arg-type]
    assert holds(condition, met)
    assert not holds(condition, not_met)


def test_all_must_hold_at_one_time() -> None:
    conditions = Condition("reads", "4"), Condition("visible", "why_page")
    assert not all_hold(conditions, _Told(reading="4"))
    assert all_hold(conditions, _Told(reading="4", shown={"why_page"}))
