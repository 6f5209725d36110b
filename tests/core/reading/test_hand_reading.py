"""Drawings read by a network that was taught a hand."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS, as_picture, written

from zen_digits.core.ink.trajectory import trajectory
from zen_digits.core.models.model_file import load_model
from zen_digits.core.models.taught_strokes import TaughtStrokes
from zen_digits.core.reading import hand_reading
from zen_digits.core.reading.number_reader import read_all, read_number
from zen_digits.core.reading.predictor import Predictor, shipped_model_path

NONE = 10


def taught(label: str, answer: int, **card: object) -> Predictor:
    """The shipped network, which is hardly sure of anything, was taught one drawing."""
    base = load_model(shipped_model_path())
    strokes = TaughtStrokes(trajectory(DIGITS[label])[None], np.array([answer]), 10)
    changed = replace(base.card, **{"temperature": 100.0, **card})
    return Predictor(replace(base, card=changed, weights={**base.weights, **strokes.weights()}))


def test_a_digit_is_read_as_one_that_goes_alike_was_taught() -> None:
    number = written("2026")
    before, after = (read_number(p, number) for p in (taught("4", 4), taught("2", 7)))
    assert (before.text, after.text) == ("2026", "7076")
    assert [each.box for each in after.digits] == [each.box for each in before.digits]
    for one, other in zip(before.digits, after.digits, strict=True):
        assert other.reading.digit_score == one.reading.digit_score
        assert other.reading.is_digit
        assert sum(other.reading.probabilities) == pytest.approx(1)
    assert after.digits[0].reading.confidence > 0.99
    assert after.digits[0].picture_alone == before.digits[0].reading
    assert after.digits[1].picture_alone is None
    assert after.digits[1].reading == before.digits[1].reading  # goes like nothing that was taught


def test_pictures_are_read_as_before() -> None:
    predictor = taught("2", 7)
    picture, drawing = read_all(predictor, [as_picture(DIGITS["2"]), DIGITS["2"]])
    assert (picture.text, drawing.text) == ("2", "7")
    assert read_number(predictor, []).digits == ()


def test_what_goes_like_what_is_no_digit_is_none() -> None:
    score = read_number(taught("4", 4), DIGITS["8"]).digit_score
    for threshold, is_digit in ((score - 7, False), (score - 9, True)):
        reading = read_number(taught("8", NONE, digit_threshold=threshold), DIGITS["8"])
        assert reading.digit_score == pytest.approx(score - 8, abs=1e-3)
        assert reading.is_digit == is_digit
        assert reading.text == "8"


def test_a_network_that_is_sure_stays_so(predictor: Predictor) -> None:
    wrong = TaughtStrokes(trajectory(DIGITS["2"])[None], np.array([7]), 10)
    weights = {**predictor.model.weights, **wrong.weights()}
    misled = Predictor(replace(predictor.model, weights=weights))
    assert predictor.hand is None
    assert read_number(misled, DIGITS["2"]).text == read_number(predictor, DIGITS["2"]).text == "2"


def test_only_what_has_changed_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    ways: list[int] = []

    def counted(strokes: list[np.ndarray]) -> np.ndarray:
        ways.append(len(strokes))
        return trajectory(strokes)

    monkeypatch.setattr(hand_reading, "trajectory_of_runs", counted)
    predictor = taught("2", 7)
    assert read_number(predictor, written("206")).text == "706"
    assert read_number(predictor, written("2064")).text == "7064"
    assert ways == [1, 1, 1, 2]
