"""What each stroke is worth."""

import numpy as np
import pytest

from zen_digits.core.insight.strokes import MOST_EXACT, stroke_worths
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor

BARRED_SEVEN = [
    np.array([(0.0, 0.0), (10.0, 0.0), (4.0, 16.0)]),
    np.array([(1.0, 8.0), (10.0, 8.0)]),
]
TWO_STROKE_FOUR = [
    np.array([(6.0, 0.0), (0.0, 10.0), (12.0, 10.0)]),
    np.array([(9.0, 5.0), (9.0, 18.0)]),
]


def test_each_stroke_is_left_out_in_turn(predictor: Predictor) -> None:
    (digit,) = read_number(predictor, TWO_STROKE_FOUR).digits
    assert digit.reading.text == "4"
    assert len(digit.strokes) == 2
    corner, stem = stroke_worths(predictor, digit.strokes, 4)
    assert stem.without == predictor.read(
        read_number(predictor, TWO_STROKE_FOUR[:1]).digits[0].image
    )
    assert corner.without is not None
    assert corner.without.text == "1"
    assert corner.to_dict()["text_without"] == "1"
    assert corner.worth > 0 < stem.worth


def test_worths_add_up_to_what_all_strokes_together_add(predictor: Predictor) -> None:
    (digit,) = read_number(predictor, BARRED_SEVEN).digits
    worths = stroke_worths(predictor, digit.strokes, 7)
    total = digit.reading.confidence - 1 / 10
    assert sum(worth.worth for worth in worths) == pytest.approx(total, abs=1e-6)


def test_one_stroke_is_worth_all_and_leaves_nothing(predictor: Predictor) -> None:
    (worth,) = stroke_worths(predictor, BARRED_SEVEN[:1], 7)
    assert worth.without is None
    assert worth.worth > 0.5
    assert worth.to_dict()["confidence_without"] is None
    assert stroke_worths(predictor, (), 7) == []


def test_with_many_strokes_worth_is_what_is_lost_without_each(predictor: Predictor) -> None:
    dots = [np.array([(4.0 + k, 3.0 * k)]) for k in range(MOST_EXACT - 1)]
    strokes = [*BARRED_SEVEN, *dots]
    worths = stroke_worths(predictor, strokes, 7)
    assert [worth.stroke for worth in worths] == list(range(MOST_EXACT + 1))
    whole = worths[0].worth + worths[0].without.probabilities[7]  # type: ignore[union-attr]
    for worth in worths:
        assert worth.worth + worth.without.probabilities[7] == pytest.approx(whole)  # type: ignore[union-attr]
