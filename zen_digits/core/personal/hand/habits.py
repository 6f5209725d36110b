"""How a person writes digits, found in the strokes: each habit by one rule that can be measured.

Lengths are shares of a digit's longer side; y goes down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from zen_digits.core.ink.ink_file import Drawing
from zen_digits.core.personal.hand.paths import Path, path_of

_MOST = 2 / 3  # of the drawings of a digit must show a habit,
_LEAST = 2  # and so many
_SLANT = (-0.12, 0.25)  # beyond these a hand leans to the left or to the right
_UPRIGHT_DIGITS = "018"  # whose two sides are alike, or which are one line


class Habit(Enum):
    """A way of writing that not all share."""

    SLASHED_ZERO = auto()
    DOTTED_ZERO = auto()
    UPSTROKE_ONE = auto()
    FOOTED_ONE = auto()
    LOOPED_TWO = auto()
    OPEN_FOUR = auto()
    ONE_STROKE_FOUR = auto()
    TWO_STROKE_FIVE = auto()
    BARRED_SEVEN = auto()
    TWO_STROKE_EIGHT = auto()
    CURLED_NINE = auto()
    LEANS_RIGHT = auto()
    LEANS_LEFT = auto()


def habits_of(drawings: Iterable[Drawing]) -> list[Habit]:
    """The habits of whoever drew these digits with labels, in the order of the digits."""
    paths: dict[str, list[Path]] = {}
    for drawing in drawings:
        if drawing.label and any(map(len, drawing.strokes)):
            paths.setdefault(drawing.label, []).append(path_of(drawing.strokes))
    found = [
        habit
        for habit, rule in RULES.items()
        if _is_usual([rule.holds(path) for path in paths.get(rule.digit, ())])
    ]
    return found + _slant(paths)


def _is_usual(shown: list[bool]) -> bool:
    return sum(shown) >= max(_LEAST, _MOST * len(shown))


def _slant(paths: Mapping[str, list[Path]]) -> list[Habit]:
    slants = [slant(path) for digit in _UPRIGHT_DIGITS for path in paths.get(digit, ())]
    if len(slants) < _LEAST:
        return []
    usual = float(np.median(slants))
    left, right = usual < _SLANT[0], usual > _SLANT[1]
    return [Habit.LEANS_LEFT] * left + [Habit.LEANS_RIGHT] * right


def slant(path: Path) -> float:
    """How far the top leans to the right, as a share of the height; of the longest stroke."""
    stroke = max(path.strokes, key=len)
    stem = stroke[int(stroke[:, 1].argmin()) :] if _goes_up_first(path) else stroke
    x, y = (stem - stem.mean(axis=0)).T
    return -float(x @ y) / max(float(y @ y), 1e-9)


# The rules


def _is_slashed(path: Path) -> bool:
    """The pen goes through the middle, and far."""
    return _length_in_middle(path) > 0.35


def _is_dotted(path: Path) -> bool:
    """A short stroke lies in the middle."""
    return 0 < _length_in_middle(path) <= 0.35 and any(
        np.ptp(stroke, axis=0).max() < 0.3 and _in_middle(path, stroke).all()
        for stroke in path.strokes
    )


def _length_in_middle(path: Path) -> float:
    """Of the pen's path through the inner part of the box, in heights."""
    return sum(
        float(np.hypot(*np.diff(stroke, axis=0).T)[_in_middle(path, stroke)[1:]].sum())
        for stroke in path.strokes
    )


def _in_middle(path: Path, stroke: np.ndarray) -> np.ndarray:
    low, high = path.box
    return np.asarray((np.abs(stroke - (low + high) / 2) < 0.25 * (high - low)).all(axis=1))


def _goes_up_first(path: Path) -> bool:
    """The longest stroke begins well below its top, and then goes down at least half of it."""
    y = max(path.strokes, key=len)[:, 1]
    top = int(y.argmin())
    return bool(y[0] - y[top] > 0.12 and y[top:].max() - y[top] > 0.5)


def _has_foot(path: Path) -> bool:
    """Along the ground it is wide."""
    points = path.points
    ground = points[points[:, 1] > points[:, 1].max() - 0.1]
    return bool(np.ptp(ground[:, 0]) > 0.3)


def _crosses(path: Path, top: float, bottom: float) -> bool:
    """The pen crosses its path between two heights: 0 is the top of the digit, 1 the bottom."""
    (_, low), (_, high) = path.box
    heights = (path.crossings[:, 1] - low) / max(high - low, 1e-9)
    return bool(((heights > top) & (heights < bottom)).any())


def _is_open(path: Path) -> bool:
    """Of its two strokes the second does not begin at the top of the first."""
    if len(path.strokes) != 2:
        return False
    first, second = path.strokes
    top = first[int(first[:, 1].argmin())]
    start = second[int(second[:, 1].argmin())]
    return bool(np.hypot(*(start - top)) > 0.2)


def _has_apart_bar(path: Path) -> bool:
    """Its last stroke is flat, and at the top."""
    last = path.strokes[-1]
    width, height = np.ptp(last, axis=0)
    return len(path.strokes) == 2 and bool(width > 1.5 * height and last[:, 1].mean() < 0.3)


def _ends_left(path: Path) -> bool:
    """The pen ends below and far to the left."""
    low, high = path.box
    x, y = (path.strokes[-1][-1] - low) / np.maximum(high - low, 1e-9)
    return bool(y > 0.6 and x < 0.25)


@dataclass(frozen=True, slots=True)
class Rule:
    """When a drawing of a digit shows a habit."""

    digit: str
    holds: Callable[[Path], bool]


RULES: Mapping[Habit, Rule] = {
    Habit.SLASHED_ZERO: Rule("0", _is_slashed),
    Habit.DOTTED_ZERO: Rule("0", _is_dotted),
    Habit.UPSTROKE_ONE: Rule("1", _goes_up_first),
    Habit.FOOTED_ONE: Rule("1", _has_foot),
    Habit.LOOPED_TWO: Rule("2", lambda path: _crosses(path, 0.6, 1.0)),
    Habit.OPEN_FOUR: Rule("4", _is_open),
    Habit.ONE_STROKE_FOUR: Rule("4", lambda path: len(path.strokes) == 1),
    Habit.TWO_STROKE_FIVE: Rule("5", _has_apart_bar),
    Habit.BARRED_SEVEN: Rule("7", lambda path: _crosses(path, 0.25, 0.9)),
    Habit.TWO_STROKE_EIGHT: Rule("8", lambda path: len(path.strokes) == 2),
    Habit.CURLED_NINE: Rule("9", _ends_left),
}
"""All habits but the slant, which is one of several digits."""
