"""Numbers whose digits touch, as the shipped networks read them together."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS, as_picture, side_by_side, written
from helpers.taught_models import taught_model

from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.models.model_file import load_model
from zen_digits.core.reading import number_reader
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor, shipped_model_path
from zen_digits.core.reading.result import NumberReading
from zen_digits.core.reading.sequence import opinion
from zen_digits.core.reading.sequence.model import SequenceModel
from zen_digits.core.reading.sequence.second_opinion import second_opinions


def touching(number: str, overlap: float = 12) -> np.ndarray:
    """A picture of digits that reach into each other."""
    ink = draw_strokes(written(number, -overlap), pen=0.1 / len(number))
    return np.pad(ink, 20).astype(np.float32)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first readings for which the sequence network is asked, as they come."""
    first: list[str] = []
    again = number_reader.second_opinions

    def watched(
        predictor: Predictor, numbers: list[NumberReading], *others: list
    ) -> list[NumberReading]:
        first.extend(number.text for number in numbers)
        return again(predictor, numbers, *others)

    monkeypatch.setattr(number_reader, "second_opinions", watched)
    return first


@pytest.mark.parametrize("number", ["300", "263", "500", "2003", "405", "290"])
def test_digits_that_touch_are_read(predictor: Predictor, asked: list[str], number: str) -> None:
    picture = touching(number, 10)
    reading = read_number(predictor, picture)
    assert reading.text == number
    assert len(asked) == 1
    lefts, tops, rights, bottoms = np.array([digit.box for digit in reading.digits]).T
    assert list(lefts) == sorted(lefts)
    around = np.array([lefts[0], tops.min(), rights.max(), bottoms.max()])
    height, width = picture.shape
    assert around == pytest.approx([20, 20, width - 20, height - 20], abs=2)
    for digit in reading.digits:
        assert (digit.image == digit.preprocess().image).all()


def test_what_the_other_network_cannot_cut_is_read_as_it_was(
    predictor: Predictor, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = touching("300", 10)
    number = read_number(predictor, picture)
    monkeypatch.setattr(opinion, "cut_row", lambda row, columns: [])
    (again,) = second_opinions(predictor, [number], [False], [picture])
    assert again.text == number.text


def test_clear_digits_are_not_read_again(predictor: Predictor, asked: list[str]) -> None:
    assert read_number(predictor, touching("2026", -30)).text == "2026"
    assert asked == []


def test_strokes_are_not_read_as_rows(predictor: Predictor, asked: list[str]) -> None:
    read_number(predictor, written("6280", -10))
    assert asked == []


def test_a_network_of_other_labels_is_left_alone(asked: list[str]) -> None:
    model = load_model(shipped_model_path())
    labels = tuple("9876543210")
    read_number(Predictor(replace(model, card=replace(model.card, label_names=labels))),
                touching("300", 10))  # fmt: skip
    assert asked == []


@pytest.mark.parametrize("number", ["300", "6280"])
def test_a_network_that_was_taught_says_which_digit_is_which(number: str) -> None:
    taught = Predictor(taught_model(load_model(shipped_model_path())))
    reading = read_number(taught, touching(number, 10))
    for digit in reading.digits:
        assert digit.reading.probabilities == taught.read(digit.image).probabilities


def test_what_both_read_alike_is_accepted(predictor: Predictor) -> None:
    assert read_number(predictor, touching("263", 8)).is_digit


def test_what_they_do_not_read_alike_is_doubtful(
    predictor: Predictor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sequence network takes every 0 for something that is no digit."""

    def blind(model: SequenceModel, rows: list[np.ndarray]) -> list[np.ndarray]:
        answers = answer(model, rows)
        for each in answers:
            each[0] = -20.0
        return answers

    answer = SequenceModel.answers
    monkeypatch.setattr(SequenceModel, "answers", blind)
    reading = read_number(predictor, touching("300", 8))
    assert not reading.is_digit


def test_digits_that_stand_apart_keep_their_names_and_are_doubtful(
    predictor: Predictor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sequence network takes every 2 for a 7."""

    def mistaken(model: SequenceModel, rows: list[np.ndarray]) -> list[np.ndarray]:
        answers = answer(model, rows)
        for each in answers:
            each[[2, 7]] = each[[7, 2]]
        return answers

    answer = SequenceModel.answers
    monkeypatch.setattr(SequenceModel, "answers", mistaken)
    picture = touching("2026", -30)
    first = read_number(predictor, picture)
    doubted = tuple(replace(d, reading=replace(d.reading, is_digit=False)) for d in first.digits)
    (second,) = second_opinions(predictor, [replace(first, digits=doubted)], [False], [picture])
    assert second.text == "2026"
    assert [digit.reading.is_digit for digit in second.digits][::2] == [False, False]


def test_digits_beyond_doubt_are_accepted_though_the_row_is_read_otherwise(
    predictor: Predictor,
) -> None:
    """The sequence network sometimes misses a 1."""
    ink = np.zeros((240, 300), np.float32)
    for row in range(60, 181):
        left = 78 - (row - 60) * 7 // 120
        ink[row, left : left + 10] = 1
    ink[28:211, 208:213] = 1
    number = read_number(predictor, ink)
    assert number.text == "11"
    assert number.is_digit


@pytest.mark.parametrize("name", [1, 7])
def test_a_digit_of_which_one_network_is_not_sure_is_named_by_the_other(
    predictor: Predictor, monkeypatch: pytest.MonkeyPatch, name: int
) -> None:
    """The sequence network takes each 1 and 7 for the one or the other."""

    def decided(model: SequenceModel, rows: list[np.ndarray]) -> list[np.ndarray]:
        answers = answer(model, rows)
        for each in answers:
            each[name] = np.logaddexp(each[1], each[7])
            each[8 - name] = -20.0
        return answers

    answer = SequenceModel.answers
    monkeypatch.setattr(SequenceModel, "answers", decided)
    one_or_seven = [[(26, 30), (52, 26), (46, 140)]]
    reading = read_number(predictor, as_picture(side_by_side(25, DIGITS["2"], one_or_seven)))
    assert reading.text == f"2{name}"
    assert [digit.reading.is_accepted for digit in reading.digits] == [True, False]


def test_a_strange_digit_is_not_taken_for_a_part_of_the_one_before(predictor: Predictor) -> None:
    """The sequence network knows no 7 that is a stem with a bar across, and reads 85."""
    crossed = [[(40, 20), (44, 140)], [(14, 60), (80, 50)]]
    picture = as_picture(side_by_side(25, DIGITS["8"], DIGITS["5"], crossed))
    reading = read_number(predictor, picture)
    assert (len(reading.digits), reading.is_digit) == (3, False)
