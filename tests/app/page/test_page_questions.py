"""Whether a picture is taken for a page or for one number."""

from pathlib import Path

import pytest
from helpers.pages import compose, rgba
from helpers.printed import page_of_print
from helpers.reading_window import photo

from zen_digits.app.common.images import Pixels
from zen_digits.app.page.page_questions import (
    OneNumber,
    is_plainly_one_number,
    is_plainly_page,
    read_as_fits,
    read_as_page,
)
from zen_digits.core.errors import InputError
from zen_digits.core.pages.reader import TooMuchError
from zen_digits.core.pages.result import PageReading
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.reading.predictor import Predictor


def page(*lines: list[str]) -> Pixels:
    return rgba(compose(lines)[0])


def test_several_lines_or_numbers_in_a_line_are_a_page(shipped: Predictor) -> None:
    for pixels in (page(["2026", "314"], ["75"]), page(["57", "32"])):
        assert not is_plainly_one_number(shipped, pixels)
        assert isinstance(read_as_fits(shipped, pixels, "x"), PageReading)


@pytest.mark.parametrize("number", ["6", "375", "40"])
def test_a_photo_of_a_number_is_one_at_a_glance(
    number: str, shipped: Predictor, tmp_path: Path
) -> None:
    pixels = read_picture(photo(tmp_path / "number.png", number)).pixels
    assert is_plainly_one_number(shipped, pixels)
    assert isinstance(read_as_fits(shipped, pixels, "x"), OneNumber)


def test_of_a_page_of_print_it_is_said_that_it_is_one(shipped: Predictor) -> None:
    with pytest.raises(TooMuchError, match="looks like a page of print"):
        read_as_fits(shipped, rgba(page_of_print()), "It")


def test_a_single_number_is_no_page_even_where_it_is_read_as_one(shipped: Predictor) -> None:
    assert not is_plainly_page(read_as_page(shipped, page(["314"]), "x"))


def test_what_cannot_be_read_is_said_with_its_name(shipped: Predictor) -> None:
    blank = page([])
    with pytest.raises(InputError, match=r"^here\.png is empty"):
        read_as_page(shipped, blank, "here.png")
    with pytest.raises(InputError, match=r"^here\.png is empty"):
        read_as_fits(shipped, blank, "here.png")
