"""Signs between digits are read as signs, and parts of digits are not."""

import pytest
from helpers.pages import INK, MARGIN, compose, rgba, write_number
from PIL import ImageDraw, ImageFont

from zen_digits.core.pages.reader import read_page
from zen_digits.core.reading.predictor import Predictor, open_predictor

HEIGHT = 44


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return open_predictor()


def draw_sign(draw: ImageDraw.ImageDraw, sign: str, x: float, y: float) -> float:
    """A sign beside digits that begin at row y; gives where it ends.

    A semicolon stands for a long comma, a backslash for a slash as low as digits.
    """
    if sign == ";":
        draw.line([(x + 9, y + HEIGHT - 7), (x, y + HEIGHT + 15)], fill=INK, width=5)
        return x + 10 + 0.25 * HEIGHT
    if sign == "\\":
        draw.line([(x + 18, y), (x, y + HEIGHT)], fill=INK, width=4)
        return x + 26
    if sign in ".:":
        for share in (1.0, 0.4)[: 1 + (sign == ":")]:
            draw.ellipse([x, y + share * HEIGHT - 6, x + 6, y + share * HEIGHT], fill=INK)
    elif sign == ",":
        draw.line([(x + 5, y + HEIGHT - 5), (x, y + HEIGHT + 10)], fill=INK, width=5)
    elif sign == "-":
        draw.line([(x, y + HEIGHT / 2), (x + 24, y + HEIGHT / 2)], fill=INK, width=4)
    else:
        draw.line([(x + 26, y - 8), (x, y + HEIGHT + 8)], fill=INK, width=4)
    return x + (30 if sign in "-/" else 10) + 0.25 * HEIGHT


@pytest.mark.parametrize(
    "text", ["3.14", "3,14", "-52", "20:45", "24/12/2026", "7-3", "82", "3;14"]
)
def test_a_sign_is_no_digit_and_is_not_swallowed(predictor: Predictor, text: str) -> None:
    sheet, draw = compose([["2026"], [], ["758"]])
    x = float(MARGIN)
    for character in text:
        place = (x, MARGIN + 92)
        x = (write_number if character.isdecimal() else draw_sign)(draw, character, *place)
    text = text.replace(";", ",")
    reading = read_page(predictor, rgba(sheet))
    assert [line.text for line in reading.lines] == ["2026", text, "758"]
    number = reading.lines[1].numbers[0]
    assert "".join(digit.reading.text for digit in number.digits) == "".join(
        filter(str.isdecimal, text)
    )
    assert [sign.text for sign in number.signs] == [c for c in text if not c.isdecimal()]


def test_a_slash_that_might_be_a_one_is_told_and_in_doubt(
    predictor: Predictor,
) -> None:
    sheet, draw = compose([["2026"], [], ["758"]])
    x = float(MARGIN)
    for character in "24\\6":
        place = (x, MARGIN + 92)
        x = (write_number if character.isdecimal() else draw_sign)(draw, character, *place)
    number = read_page(predictor, rgba(sheet)).lines[1].numbers[0]
    assert (number.text, number.is_digit) == ("24/6", False)


def test_the_bar_of_a_seven_is_no_minus(predictor: Predictor) -> None:
    sheet, draw = compose([["177", "2026"]])
    draw.line([(MARGIN + 8, MARGIN + 22), (MARGIN + 28, MARGIN + 22)], fill=INK, width=4)
    assert all(not number.signs for number in read_page(predictor, rgba(sheet)).numbers)


def test_words_are_left_out_and_told_of(predictor: Predictor) -> None:
    sheet, draw = compose([["2026", "314"], ["75"]])
    draw.text((MARGIN + 330, MARGIN + 84), "Total kg", INK, ImageFont.load_default(52))
    reading = read_page(predictor, rgba(sheet))
    assert [line.text for line in reading.lines] == ["2026 314", "75"]
    assert reading.lines[1].not_digits[0][0] == pytest.approx(MARGIN + 330, abs=12)
