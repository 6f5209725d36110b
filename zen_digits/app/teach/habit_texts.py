"""The style of a hand, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from zen_digits.app.common.language.phrases import listed
from zen_digits.app.common.language.translation import translate
from zen_digits.core.personal.hand.habits import Habit


def style_text(habits: Sequence[Habit]) -> str:
    """What was seen of how a person writes digits."""
    if not habits:
        return translate("Habits", "Your style: plain and upright; no habit stood out.")
    text = translate("Habits", "Your style: {0}.")
    return text.format(listed(_texts()[habit] for habit in habits))


def _texts() -> dict[Habit, str]:
    return {
        Habit.SLASHED_ZERO: translate("Habits", "zeros with a slash"),
        Habit.DOTTED_ZERO: translate("Habits", "zeros with a dot"),
        Habit.UPSTROKE_ONE: translate("Habits", "ones with an upstroke"),
        Habit.FOOTED_ONE: translate("Habits", "ones on a foot"),
        Habit.LOOPED_TWO: translate("Habits", "twos with a loop"),
        Habit.OPEN_FOUR: translate("Habits", "fours that are open at the top"),
        Habit.ONE_STROKE_FOUR: translate("Habits", "fours in one stroke"),
        Habit.TWO_STROKE_FIVE: translate("Habits", "fives whose bar is a stroke of its own"),
        Habit.BARRED_SEVEN: translate("Habits", "sevens with a bar"),
        Habit.TWO_STROKE_EIGHT: translate("Habits", "eights in two strokes"),
        Habit.CURLED_NINE: translate("Habits", "nines whose tail curls to the left"),
        Habit.LEANS_RIGHT: translate("Habits", "leaning to the right"),
        Habit.LEANS_LEFT: translate("Habits", "leaning to the left"),
    }
