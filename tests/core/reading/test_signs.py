"""Signs in pictures of numbers are left out and said; parts of digits are no signs."""

import numpy as np
import pytest
from helpers.drawings import BARRED_FIVE, BARRED_SEVEN, DIGITS, Stroke, arc, scaled, side_by_side

from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor

POINT = [[(0.0, 136.0), (1.0, 136.0)]]
COMMA = [[(6.0, 134.0), (0.0, 156.0)]]
DASH = [[(0.0, 88.0), (44.0, 84.0)]]
LONG_COMMA = [[(14.0, 120.0), (0.0, 172.0)]]
SLASH = [[(64.0, 20.0), (0.0, 160.0)]]
EQUALS = [[(0.0, 76.0), (44.0, 74.0)], [(0.0, 100.0), (44.0, 98.0)]]


def picture(*parts: list[Stroke]) -> np.ndarray:
    return np.pad(draw_strokes(side_by_side(26, *parts), pen=0.03), 12).astype(np.float32)


@pytest.mark.parametrize("sign", [POINT, COMMA, LONG_COMMA, DASH, SLASH])
def test_a_sign_between_digits_is_no_digit_and_a_doubt(
    predictor: Predictor, sign: list[Stroke]
) -> None:
    reading = read_number(predictor, picture(DIGITS["2"], sign, DIGITS["0"], DIGITS["8"]))
    assert (reading.text, reading.is_digit, len(reading.signs)) == ("208", False, 1)
    left, _, right, _ = reading.signs[0]
    assert reading.digits[0].box[0] < left < right < reading.digits[1].box[2]
    assert reading.scaled(2).to_dict()["signs"] == [[2 * side for side in reading.signs[0]]]


@pytest.mark.parametrize("sign", [POINT, DASH, EQUALS])
def test_a_sign_after_the_digits_is_left_out(predictor: Predictor, sign: list[Stroke]) -> None:
    reading = read_number(predictor, picture(DIGITS["3"], DIGITS["0"], sign))
    assert (reading.text, reading.is_digit) == ("30", True)


def test_a_minus_is_a_doubt_and_dust_before_a_digit_none(predictor: Predictor) -> None:
    for sign, is_digit in [(DASH, False), (POINT, True)]:
        reading = read_number(predictor, picture(sign, DIGITS["3"]))
        assert (reading.text, reading.is_digit) == ("3", is_digit)


@pytest.mark.parametrize("part", [BARRED_FIVE, BARRED_SEVEN])
def test_the_bar_of_a_digit_is_no_sign(predictor: Predictor, part: list[Stroke]) -> None:
    reading = read_number(predictor, picture(DIGITS["0"], part, DIGITS["0"]))
    assert (len(reading.text), reading.signs) == (3, ())


def test_a_pale_dash_is_the_rest_of_a_printed_line(predictor: Predictor) -> None:
    ink = picture(DASH, DIGITS["3"])
    ink[:, :80] *= 0.4
    reading = read_number(predictor, ink)
    assert (reading.text, reading.is_digit, reading.signs) == ("3", True, ())


def test_a_drawing_keeps_all_its_strokes(predictor: Predictor) -> None:
    drawn = side_by_side(26, DIGITS["2"], scaled(DASH, 1), DIGITS["8"])
    assert read_number(predictor, drawn).signs == ()


def test_a_small_zero_is_no_dash(predictor: Predictor) -> None:
    zero = [arc(0, 118, 28, 15, -90, 270)]
    reading = read_number(predictor, picture(DIGITS["7"], zero, zero))
    assert (reading.text, reading.signs) == ("700", ())
