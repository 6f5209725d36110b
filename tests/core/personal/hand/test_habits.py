"""How a person writes, found in strokes whose style is known: those of synthetic writers."""

from dataclasses import replace

import numpy as np
import pytest

from zen_digits.core.ink.ink_file import Drawing
from zen_digits.core.labels import DIGITS
from zen_digits.core.personal.hand.habits import RULES, Habit, habits_of, slant
from zen_digits.core.personal.hand.paths import path_of
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS
from zen_digits.core.synthetic.generator import draw_allograph
from zen_digits.core.synthetic.writer import NEAT, WriterStyle, random_writer_style

WORDS = {
    Habit.SLASHED_ZERO: "slashed",
    Habit.DOTTED_ZERO: "dotted",
    Habit.FOOTED_ONE: "footed",
    Habit.LOOPED_TWO: "looped",
    Habit.ONE_STROKE_FOUR: "one-stroke",
    Habit.BARRED_SEVEN: "barred",
    Habit.TWO_STROKE_EIGHT: "two-circle",
    Habit.CURLED_NINE: "curled",
}
"""What the names of allographs with a habit have in common; others are listed below."""
SHOW = {
    Habit.UPSTROKE_ONE: {a.name for a in ALLOGRAPHS if a.label == "1"} - {"plain 1", "footed 1"},
    Habit.OPEN_FOUR: {"open 4", "upright open 4", "two-part 4", "round open 4", "low-crossed 4"},
    Habit.TWO_STROKE_FIVE: {"bar-last 5", "bar-apart 5", "bar far right 5", "long-barred 5"},
}
UNCLEAR = {
    "curved foot 1", "tent 1", "looped 4",  # a foot? one stroke, but not by its name
    "bowed 9", "flat-looped 9", "leaning 9", "round 9", "flat-tailed 9", "entering 9", "knotted 9",
    "knotted, upright 9",
}  # fmt: skip
"""Whether they show the habit that their digit has is a matter of taste."""


def written(name: str, number: int, **style: float) -> list[list[np.ndarray]]:
    """Drawings by random writers who lift the pen, in some style."""
    rng = np.random.default_rng(5)
    return [draw_allograph(name, writer(rng, **style), rng) for _ in range(number)]


def writer(rng: np.random.Generator, **style: float) -> WriterStyle:
    return replace(random_writer_style(rng), joins_strokes=False, dash=0.0, **style)


@pytest.mark.parametrize("habit", RULES)
def test_it_is_found_where_it_is_and_nowhere_else(habit: Habit) -> None:
    rule = RULES[habit]
    for allograph in ALLOGRAPHS:
        if allograph.label != rule.digit or (allograph.name in UNCLEAR and habit not in SHOW):
            continue
        named = WORDS.get(habit, "?") in allograph.name
        expected = named or allograph.name in SHOW.get(habit, ())
        found = np.mean([rule.holds(path_of(strokes)) for strokes in written(allograph.name, 25)])
        assert found >= 0.8 if expected else found <= 0.2, (allograph.name, found)


@pytest.mark.parametrize("digit", ["0", "1", "8"])
@pytest.mark.parametrize("leaning", [-0.3, 0.0, 0.4])
def test_the_slant_is_that_of_the_writer(digit: str, leaning: float) -> None:
    inks = written(f"{'one-stroke' if digit == '8' else 'plain'} {digit}", 25, slant=leaning)
    measured = [slant(path_of(strokes)) for strokes in inks]
    assert np.mean(measured) == pytest.approx(leaning, abs=0.07)


def digits(names: dict[str, str], style: WriterStyle = NEAT) -> list[Drawing]:
    """Each digit three times, those of ``names`` in another allograph than the usual."""
    usual = {a.label: a.name for a in reversed(ALLOGRAPHS)} | {"4": "closed 4"} | names
    rng = np.random.default_rng(0)
    return [
        Drawing([stroke.tolist() for stroke in draw_allograph(usual[digit], style, rng)], digit)
        for digit in DIGITS * 3
    ]


def test_plain_digits_have_no_habit() -> None:
    assert habits_of(digits({})) == []


def test_habits_and_slant_of_one_hand() -> None:
    names = {"7": "barred 7", "1": "upstroke 1", "0": "slashed 0"}
    expected = [Habit.SLASHED_ZERO, Habit.UPSTROKE_ONE, Habit.BARRED_SEVEN]
    assert habits_of(digits(names)) == expected
    leaning = digits(names, replace(NEAT, slant=0.45))
    assert habits_of(leaning) == [*expected, Habit.LEANS_RIGHT]
    leaning = digits(names, replace(NEAT, slant=-0.3))
    assert habits_of(leaning) == [*expected, Habit.LEANS_LEFT]


def test_once_is_no_habit() -> None:
    seven = [drawing for drawing in digits({}) if drawing.label == "7"]
    barred = [drawing for drawing in digits({"7": "barred 7"}) if drawing.label == "7"]
    assert habits_of([*seven[:2], barred[0]]) == []
    assert habits_of([seven[0], *barred[:2]]) == [Habit.BARRED_SEVEN]
    assert habits_of(barred[:1]) == []


@pytest.mark.parametrize(
    "strokes",
    [[], [[]], [[(5, 5)]], [[(5, 5)] * 9, [(1, 2)]], [[(x % 97, x % 89) for x in range(50_000)]]],
    ids=["nothing", "no point", "a point", "points in one place", "a scribble"],
)
def test_any_ink(strokes: list) -> None:
    for digit in DIGITS:
        habits_of([Drawing(strokes, digit)] * 2)
