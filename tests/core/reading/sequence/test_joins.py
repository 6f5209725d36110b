"""Digits that join what stands apart are found out; parts of one digit are none."""

import numpy as np
import pytest
from helpers.drawings import BARRED_FIVE, DIGITS, Stroke, scaled, side_by_side

from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.reading.sequence.joins import find_join

OPEN_FOUR = [[(30, 20), (18, 90), (70, 90)], [(76, 48), (70, 142)]]
BEHIND = [[(0, 40), (20, 38)], [(0, 60), (20, 58)]]


def ink(*parts: list[Stroke], gap: float = 20) -> np.ndarray:
    return np.pad(draw_strokes(side_by_side(gap, *parts), pen=0.06), 4).astype(np.float32)


@pytest.mark.parametrize("digit", [*DIGITS.values(), BARRED_FIVE, OPEN_FOUR])
def test_one_digit_joins_nothing(digit: list[Stroke]) -> None:
    join = find_join(ink(digit))
    assert join is None or join.against < 1


@pytest.mark.parametrize("pair", ["27", "23", "50"])
def test_two_digits_stand_apart(predictor: Predictor, pair: str) -> None:
    join = find_join(ink(*(DIGITS[digit] for digit in pair)))
    assert join is not None
    assert join.against > 3
    assert [predictor.read(image).text for image in join.images] == list(pair)


def test_a_low_mark_behind_a_digit_counts_nothing() -> None:
    assert find_join(ink(DIGITS["0"], scaled(BEHIND, 1))) is None
