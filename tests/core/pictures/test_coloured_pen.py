"""A coloured pen on printed forms."""

from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from zen_digits.core.pictures.ink_extraction import ink_of_rgba

Colour = tuple[int, int, int]

PAPER, PRINT, BLACK = (226, 222, 214), (60, 60, 66), (36, 34, 38)
RED, BLUE, GREEN = (180, 44, 56), (44, 60, 160), (30, 120, 74)
SEVEN = [(66, 50), (136, 44), (96, 160)]
BAR = [(84, 104), (130, 100)]


def cell(pen: Colour, rule: Colour, width: int = 3) -> Image.Image:
    """A 7 on squared paper, as a photo saves it."""
    image = Image.new("RGB", (200, 200), PAPER)
    draw = ImageDraw.Draw(image)
    for place in range(24, 200, 52):
        draw.line([(0, place), (200, place + 3)], rule, width)
        draw.line([(place, 0), (place - 3, 200)], rule, width)
    for stroke in (SEVEN, BAR):
        draw.line(stroke, pen, 7, joint="curve")
    return as_jpeg(image)


def as_jpeg(image: Image.Image) -> Image.Image:
    file = BytesIO()
    image.filter(ImageFilter.GaussianBlur(0.8)).save(file, "JPEG", quality=80)
    return Image.open(file).convert("RGBA")


def ink_in(image: Image.Image) -> NDArray[np.float32]:
    return ink_of_rgba(np.asarray(image))


def strokes(width: int) -> NDArray[np.bool_]:
    image = Image.new("1", (200, 200))
    for stroke in (SEVEN, BAR):
        ImageDraw.Draw(image).line(stroke, 1, width, joint="curve")
    return np.asarray(image)


@pytest.mark.parametrize("pen", [RED, BLUE, GREEN], ids=["red", "blue", "green"])
@pytest.mark.parametrize("rule", [PRINT, (120, 124, 134)], ids=["dark", "pale"])
def test_a_coloured_pen_is_told_from_what_is_printed(pen: Colour, rule: Colour) -> None:
    ink = ink_in(cell(pen, rule))
    assert (ink[strokes(4)] > 0.2).mean() > 0.97
    assert (ink[~strokes(12)] > 0).mean() < 0.005


def test_strokes_are_whole_where_rules_hide_them() -> None:
    image = cell(RED, PRINT)
    ImageDraw.Draw(image).line([(0, 130), (200, 130)], PRINT, 7)
    assert (ink_in(as_jpeg(image.convert("RGB")))[strokes(4)] > 0.2).mean() > 0.99


def test_a_black_digit_on_a_coloured_rule_stays() -> None:
    image = Image.new("RGB", (200, 200), PAPER)
    draw = ImageDraw.Draw(image)
    draw.line([(0, 130), (200, 134)], BLUE, 4)
    for stroke in (SEVEN, BAR):
        draw.line(stroke, BLACK, 7, joint="curve")
    assert (ink_in(as_jpeg(image))[strokes(4)] > 0.5).mean() > 0.97


def test_a_black_digit_beside_something_red_stays() -> None:
    """A tick is red, and a rule is printed, which the digit crosses: it is neither."""
    image = Image.new("RGB", (200, 200), PAPER)
    draw = ImageDraw.Draw(image)
    draw.line([(0, 130), (200, 134)], PRINT, 3)
    for stroke in (SEVEN, BAR):
        draw.line(stroke, BLACK, 7, joint="curve")
    draw.line([(150, 120), (164, 150), (190, 80)], RED, 6, joint="curve")
    assert (ink_in(as_jpeg(image))[strokes(4)] > 0.5).mean() > 0.97


def test_a_digit_that_the_edge_cuts_stays_whole() -> None:
    """Here and there it has hardly a colour, and it joins the edge like what is printed."""
    image = Image.new("RGB", (200, 200), PAPER)
    draw = ImageDraw.Draw(image)
    for stroke in ([(60, 0), *SEVEN], BAR):
        draw.line(stroke, RED, 7, joint="curve")
    places = np.asarray(image).copy()
    for top in range(0, 180, 36):
        pale = places[top : top + 16]
        pale[pale[..., 1] < 100] = (112, 80, 84)
    assert (ink_in(as_jpeg(Image.fromarray(places)))[strokes(4)] > 0.3).mean() > 0.97
