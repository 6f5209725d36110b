"""Which way up a page is."""

import pytest
from helpers.pages import compose, rgba

from zen_digits.core.pages.reader import read_page
from zen_digits.core.reading.predictor import Predictor, open_predictor

LINES = [["2026", "314"], ["75", "8069"], ["5", "32"]]


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return open_predictor()


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_page_is_turned_upright_and_its_boxes_back(predictor: Predictor, turned: int) -> None:
    sheet = compose(LINES)[0].rotate(turned, expand=True)  # counter-clockwise
    reading = read_page(predictor, rgba(sheet))
    assert [line.text.split() for line in reading.lines] == LINES
    assert reading.turned == turned
    left, top, right, bottom = reading.box_in_picture(next(reading.numbers).box)
    assert (bottom - top > right - left) == (turned in (90, 270))
    middle = ((left + right) / 2 / sheet.width, (top + bottom) / 2 / sheet.height)
    corner = {0: (0, 0), 90: (0, 1), 180: (1, 1), 270: (1, 0)}[turned]
    assert middle == pytest.approx(corner, abs=0.4)
