"""Lines and numbers, in tables, boxes and on squared paper."""

import pytest
from helpers.pages import INK, MARGIN, compose, rgba, write_number
from PIL import Image, ImageChops, ImageFont

from zen_digits.core.errors import InputError
from zen_digits.core.pages.reader import read_page
from zen_digits.core.reading.predictor import Predictor, open_predictor

RULE = (150, 148, 140)


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return open_predictor()


def read(predictor: Predictor, sheet: Image.Image) -> list[list[str]]:
    lines = read_page(predictor, rgba(sheet)).lines
    return [[number.text for number in line.numbers] for line in lines]


def test_one_digit_a_box_is_one_number(predictor: Predictor) -> None:
    sheet, draw = compose([[], [], []])
    for row, text in enumerate(("3061", "758", "92046")):
        y = MARGIN + 92 * row
        for place in range(len(text)):
            left = MARGIN + 56 * place - 14
            draw.rectangle([left, y - 9, left + 56, y + 53], outline=RULE, width=3)
        write_number(draw, text, MARGIN, y, pitch=56)
    assert read(predictor, sheet) == [["3061"], ["758"], ["92046"]]


def test_cells_of_a_table_part_numbers_however_near(predictor: Predictor) -> None:
    lines = [["52", "38"], ["75", "80"], ["20", "69"], ["63", "24"]]
    sheet, draw = compose([[] for _ in lines])
    for row, numbers in enumerate(lines):
        y = MARGIN + 92 * row
        for column, number in enumerate(numbers):
            left = MARGIN + 130 * column - 24
            draw.rectangle([left, y - 24, left + 130, y + 68], outline=RULE, width=3)
            write_number(draw, number, left + 24, y)
    assert read(predictor, sheet) == lines


def test_squared_paper_parts_nothing(predictor: Predictor) -> None:
    lines = [["20263", "314"], ["758069", "32"], ["5902", "86"]]
    written, _ = compose(lines)
    squared, draw = compose([[] for _ in lines])
    for x in range(40, squared.width, 70):
        draw.line([(x, 0), (x, squared.height)], fill=(190, 190, 200), width=2)
    for y in range(60, squared.height, 92):
        draw.line([(0, y), (squared.width, y)], fill=(190, 190, 200), width=2)
    assert read(predictor, ImageChops.darker(written, squared)) == lines


def test_a_digit_cut_by_the_border_puts_its_number_in_doubt(predictor: Predictor) -> None:
    sheet, _ = compose([["2026", "314"], ["8758", "32"]])
    reading = read_page(predictor, rgba(sheet.crop((MARGIN + 12, 0, sheet.width, sheet.height))))
    firsts = [line.numbers[0] for line in reading.lines]
    assert all(number.doubtful for number in firsts)
    assert not any(number.doubtful for line in reading.lines for number in line.numbers[1:])


def test_words_alone_are_no_number(predictor: Predictor) -> None:
    sheet, draw = compose([[], []])
    for row in range(2):
        draw.text((MARGIN, MARGIN + 92 * row), "Total kg", INK, ImageFont.load_default(52))
    with pytest.raises(InputError, match="shows no number"):
        read_page(predictor, rgba(sheet))


def test_a_stroke_far_higher_than_the_digits_puts_its_number_in_doubt(predictor: Predictor) -> None:
    sheet, draw = compose([["2026", "314"], ["75"]])
    draw.line([(MARGIN + 110, MARGIN + 84), (MARGIN + 110, MARGIN + 154)], fill=INK, width=4)
    reading = read_page(predictor, rgba(sheet))
    assert [line.text for line in reading.lines] == ["2026 314", "751"]
    assert [number.doubtful for number in reading.numbers] == [False, False, True]


def test_what_only_the_border_cuts_is_no_number(predictor: Predictor) -> None:
    sheet, draw = compose([["2026", "314"], [], ["75"]])
    draw.line([(0, MARGIN + 96), (16, MARGIN + 110), (0, MARGIN + 132)], fill=INK, width=5)
    assert read(predictor, sheet) == [["2026", "314"], ["75"]]
