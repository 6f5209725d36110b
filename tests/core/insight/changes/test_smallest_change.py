"""The smallest change that turns a reading."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.insight.changes.ink_changes import Kind
from zen_digits.core.insight.changes.sheets import sheet_of
from zen_digits.core.insight.changes.smallest_change import smallest_change
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.reading.result import DigitReading


def _digit(predictor: Predictor, strokes: list[list[tuple[float, float]]]) -> DigitReading:
    (digit,) = read_number(predictor, strokes).digits
    return digit


def _picture(predictor: Predictor, name: str) -> DigitReading:
    ink = draw_strokes(DIGITS[name]).astype(np.float32)
    (digit,) = read_number(predictor, ink).digits
    return digit


@pytest.mark.parametrize("name", DIGITS)
def test_the_change_that_is_told_turns_the_reading(predictor: Predictor, name: str) -> None:
    digit = _digit(predictor, DIGITS[name])
    found, tried = smallest_change(predictor, digit)
    assert found is not None
    again = predictor.read(mnist_image(draw_strokes([*found.changed.kept, *found.changed.added])))
    assert again.text == found.reading.text != name
    assert again.is_digit
    assert found.share < 0.35
    assert tried < 400


@pytest.mark.parametrize(
    ("name", "kind", "into"), [("8", Kind.REMOVED, "3"), ("3", Kind.ADDED, "8")]
)
def test_an_opened_8_is_a_3_and_a_closed_3_an_8(
    predictor: Predictor, name: str, kind: Kind, into: str
) -> None:
    found, _ = smallest_change(predictor, _digit(predictor, DIGITS[name]))
    assert found is not None
    assert (found.changed.kind, found.reading.text) == (kind, into)


def test_nothing_smaller_that_was_tried_turns_it(predictor: Predictor) -> None:
    digit = _digit(predictor, DIGITS["6"])
    found, _ = smallest_change(predictor, digit)
    assert found is not None
    sheet = sheet_of(digit)
    made = [sheet.make(change) for change in sheet.changes()]
    smaller = [changed for changed in made if 0.005 <= sheet.share(changed) < found.share]
    assert smaller
    readings = predictor.read_all(np.stack([sheet.image(changed) for changed in smaller]))
    assert {reading.text for reading in readings if reading.is_digit} <= {"6"}


def test_a_wish_is_fulfilled_or_refused(predictor: Predictor) -> None:
    eight = _digit(predictor, DIGITS["8"])
    found, _ = smallest_change(predictor, eight, into=9)
    assert found is not None
    assert found.reading.text == "9"
    found, tried = smallest_change(predictor, eight, into=4)
    assert found is None
    assert tried > 100


def test_what_is_gone_and_what_is_left_are_the_stroke(predictor: Predictor) -> None:
    digit = _digit(predictor, DIGITS["8"])
    found, _ = smallest_change(predictor, digit)
    assert found is not None
    whole = draw_strokes(digit.strokes)
    assert (draw_strokes([*found.changed.kept, *found.changed.removed]) == whole).mean() > 0.99


@pytest.mark.parametrize("name", ["7", "8", "3"])
def test_pictures_are_changed_too(predictor: Predictor, name: str) -> None:
    digit = _picture(predictor, name)
    found, _ = smallest_change(predictor, digit)
    assert found is not None
    assert found.changed.kept == ()
    assert predictor.read(sheet_of(digit).image(found.changed)).text == found.reading.text != name


def test_a_dot_and_a_scribble_have_no_small_change(predictor: Predictor) -> None:
    digit = _digit(predictor, DIGITS["1"])
    scribble = np.random.default_rng(0).uniform(0, 100, (300, 2))
    for strokes in ((np.ones((1, 2)),), (scribble,)):
        other = replace(digit, strokes=strokes)
        assert smallest_change(predictor, other) == (None, 0)


def test_many_strokes_take_no_more_than_a_moment(predictor: Predictor) -> None:
    rng = np.random.default_rng(0)
    strokes = [[(x, y), (x + 15, y + 5)] for x, y in rng.uniform(0, 100, (40, 2))]
    digit = replace(
        _digit(predictor, DIGITS["1"]), strokes=tuple(np.array(stroke, float) for stroke in strokes)
    )
    assert 0 < len(sheet_of(digit).changes()) < 1200
    assert smallest_change(predictor, digit).tried <= 400
