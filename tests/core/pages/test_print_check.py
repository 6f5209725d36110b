"""Pages of print, and what has printed text or many pieces and is none."""

from collections.abc import Callable
from random import Random

import pytest
from helpers.pages import INK, MARGIN, PAPER, compose, rgba, write_number
from helpers.printed import FONT, page_of_print, words
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from zen_digits.core.pages.print_check import is_print
from zen_digits.core.pages.progress import PageProgress, Step
from zen_digits.core.pages.reader import TooMuchError, read_page
from zen_digits.core.pages.sheet import Sheet, find_sheet
from zen_digits.core.reading.predictor import Predictor, open_predictor


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return open_predictor()


def page_of_amounts() -> Image.Image:
    """Printed amounts, which are so narrow that the network for a hand hardly knows them."""
    rng, page = Random(7), Image.new("RGB", (2000, 1500), PAPER)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(44)
    for y in range(80, 1400, 66):
        for x in range(90, 1800, 330):
            draw.text((x, y), f"{rng.uniform(10, 3000):.2f}", INK, font)
    return page.resize((780, 1500))


def bill() -> Image.Image:
    """Much printed text, with printed numbers beside it."""
    rng, page = Random(7), Image.new("RGB", (1300, 1400), PAPER)
    draw = ImageDraw.Draw(page)
    for y in range(70, 1330, 36):
        draw.text((60, y), words(rng, 12)[:58], INK, FONT)
        for x in (960, 1120):
            draw.text((x, y), str(rng.randint(100, 99999)), INK, FONT)
    return page


def page_of_a_hand() -> Image.Image:
    rng = Random(7)
    lines = [[str(rng.randint(1000, 99999)) for _ in range(7)] for _ in range(14)]
    return compose(lines, width=2500)[0]


def long_rows_of_several_sizes() -> Image.Image:
    """Rows of one number each, with too many digits to be read as rows."""
    rng, page = Random(7), Image.new("RGB", (2100, 1100), PAPER)
    for top, height in ((0, 260), (250, 360), (600, 480)):
        lines = ["".join(rng.choices("0123456789", k=44)) for _ in range(4)]
        part = compose([[line] for line in lines], width=2100)[0]
        page.paste(part.resize((2100, height)), (0, top))
    return page


def table_with_printed_headings() -> Image.Image:
    rng = Random(7)
    page, draw = compose([[] for _ in range(17)], width=3200)
    for row in range(17):
        y = MARGIN + 92 * row
        draw.text((MARGIN, y + 8), words(rng, 4)[:22], INK, FONT)
        for column in range(1, 10):
            write_number(draw, str(rng.randint(10, 999)), MARGIN + 320 * column, y)
    return page


def seen(predictor: Predictor, page: Image.Image) -> Sheet:
    return find_sheet(predictor, rgba(page)[..., :3], "It", lambda _: None)


def test_a_page_of_print_is_told_before_its_numbers_are_read(predictor: Predictor) -> None:
    told = list[PageProgress]()
    with pytest.raises(TooMuchError, match=r"x\.jpg looks like a page of print, not of numbers"):
        read_page(predictor, rgba(page_of_print()), "x.jpg", told.append)
    assert told[-1].step is Step.INK


@pytest.mark.parametrize("degrees", [0, 93])
def test_it_is_told_in_a_blurred_or_turned_picture(predictor: Predictor, degrees: float) -> None:
    page = page_of_print().filter(ImageFilter.GaussianBlur(0.8))
    assert is_print(predictor, seen(predictor, page.rotate(degrees, fillcolor=PAPER)))


@pytest.mark.parametrize(
    "page",
    [
        page_of_a_hand,
        long_rows_of_several_sizes,
        table_with_printed_headings,
        page_of_amounts,
        bill,
    ],
)
def test_a_page_with_many_numbers_is_no_print(
    predictor: Predictor, page: Callable[[], Image.Image]
) -> None:
    sheet = seen(predictor, page())
    assert len(sheet.pieces) > 400
    assert not is_print(predictor, sheet)
