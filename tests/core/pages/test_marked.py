"""A number that was marked on a page."""

import pytest
from helpers.pages import MARGIN, compose, on_desk, rgba

from zen_digits.core.errors import InputError
from zen_digits.core.pages.marked import read_marked
from zen_digits.core.pages.reader import read_page
from zen_digits.core.reading.predictor import Predictor, open_predictor
from zen_digits.core.reading.result import Box

LINES = [["2026", "314"], ["75", "8069"]]


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return open_predictor()


def larger(box: Box, by: float = 12.0) -> Box:
    left, top, right, bottom = box
    return left - by, top - by, right + by, bottom + by


def test_what_is_marked_is_read_where_it_stands(predictor: Predictor) -> None:
    pixels = rgba(on_desk(compose(LINES)[0], 5))
    page = read_page(predictor, pixels)
    for number in page.numbers:
        read = read_marked(predictor, pixels, page, larger(number.box), "x")
        assert read.text == number.text
        assert read.is_digit
        assert max(abs(a - b) for a, b in zip(read.box, number.box, strict=True)) < 8
        assert len(read.digits) == len(read.doubts) == len(number.text)


def test_in_a_large_picture_boxes_are_those_of_the_page(predictor: Predictor) -> None:
    small = compose([["20263141"]])[0]
    pixels = rgba(small.resize((small.width * 2, small.height * 2)))
    page = read_page(predictor, pixels)
    (number,) = page.numbers
    read = read_marked(predictor, pixels, page, larger(number.box), "x")
    assert read.text == "20263141"
    assert max(abs(a - b) for a, b in zip(read.box, number.box, strict=True)) < 8


@pytest.mark.parametrize("box", [(0, 0, MARGIN, MARGIN), (300, 100, 301, 200)])
def test_where_there_is_no_digit_it_says_so(predictor: Predictor, box: Box) -> None:
    pixels = rgba(compose(LINES)[0])
    page = read_page(predictor, pixels)
    with pytest.raises(InputError, match=r"marked part of here\.png; mark"):
        read_marked(predictor, pixels, page, box, "here.png")
