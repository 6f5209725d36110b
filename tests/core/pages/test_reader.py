"""Whole pages, from a photo to numbers."""

import random

import numpy as np
import pytest
from helpers.pages import INK, MARGIN, PAPER, compose, on_desk, rgba, write_number
from helpers.photographing import Pose, light_on_dark, photographed
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from zen_digits.core.errors import InputError
from zen_digits.core.pages.progress import PageProgress, Step
from zen_digits.core.pages.reader import read_page
from zen_digits.core.pages.result import PageReading
from zen_digits.core.reading.predictor import Predictor, open_predictor

LINES = [["2026", "314"], ["75", "8069"], ["5", "32", "47"]]


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    return open_predictor()


def texts(reading: PageReading) -> list[list[str]]:
    return [[number.text for number in line.numbers] for line in reading.lines]


def assert_boxes_lie_over(ink: NDArray[np.bool_], reading: PageReading) -> None:
    found = np.zeros_like(ink)
    for number in reading.numbers:
        left, top, right, bottom = map(round, reading.box_in_picture(number.box))
        assert ink[top:bottom, left:right].any()
        assert min(bottom - top, right - left) < 3 * 80
        found[top - 6 : bottom + 6, left - 6 : right + 6] = True
    assert not (ink & ~found).any()


def test_lines_and_numbers_are_read_in_reading_order(predictor: Predictor) -> None:
    reading = read_page(predictor, rgba(compose(LINES)[0]))
    assert texts(reading) == LINES
    assert all(number.is_digit for number in reading.numbers)
    assert reading.is_page


@pytest.mark.parametrize("degrees", [-8, 6])
def test_a_turned_sheet_on_a_desk_is_read(predictor: Predictor, degrees: float) -> None:
    assert texts(read_page(predictor, rgba(on_desk(compose(LINES)[0], degrees)))) == LINES


def test_a_shadow_with_an_edge_hides_nothing(predictor: Predictor) -> None:
    pixels = rgba(compose(LINES)[0]).astype(np.float32)
    pixels[120:, :430, :3] *= 0.6
    assert texts(read_page(predictor, pixels.astype(np.uint8))) == LINES


def test_boxes_lie_over_the_ink_of_a_large_turned_picture(predictor: Predictor) -> None:
    sheet = on_desk(compose(LINES)[0], 5)
    large = sheet.resize((sheet.width * 3, sheet.height * 3))
    reading = read_page(predictor, rgba(large))
    assert texts(reading) == LINES
    assert_boxes_lie_over(np.abs(np.asarray(large, np.int32) - INK).max(axis=2) < 40, reading)


def test_ruled_paper_is_no_ink(predictor: Predictor) -> None:
    sheet, draw = compose(LINES)
    for y in range(MARGIN - 40, sheet.height, 92):
        draw.line([(0, y), (sheet.width, y + 6)], fill=(150, 170, 200), width=2)
    draw.line([(60, 0), (64, sheet.height)], fill=(220, 140, 140), width=2)
    assert texts(read_page(predictor, rgba(sheet))) == LINES


def test_an_empty_page_is_refused(predictor: Predictor) -> None:
    with pytest.raises(InputError, match=r"x\.jpg is empty"):
        read_page(predictor, rgba(Image.new("RGB", (700, 500), PAPER)), "x.jpg")


def test_more_pieces_than_are_read_at_once_are_refused(predictor: Predictor) -> None:
    sheet = Image.new("RGB", (1400, 1400), PAPER)
    draw = ImageDraw.Draw(sheet)
    for place in range(50 * 50):
        x, y = 30 + 27 * (place % 50), 30 + 27 * (place // 50)
        draw.line([(x, y), (x + 8, y + 6), (x, y + 14)], fill=INK, width=3)
    with pytest.raises(InputError, match="more than 2,000 pieces of ink"):
        read_page(predictor, rgba(sheet))


class _EnoughError(Exception):
    pass


def test_it_tells_how_far_it_is_and_can_be_ended_at_each_step(predictor: Predictor) -> None:
    pixels, told = rgba(compose(LINES)[0]), list[PageProgress]()
    read_page(predictor, pixels, show=told.append)
    assert [*dict.fromkeys(each.step for each in told)] == list(Step)
    assert told[-1].total > 0

    for step in Step:
        seen: list[Step] = []

        def end(progress: PageProgress, last: Step = step, seen: list[Step] = seen) -> None:
            seen.append(progress.step)
            if progress.step is last:
                raise _EnoughError

        with pytest.raises(_EnoughError):
            read_page(predictor, pixels, show=end)
        assert seen == list(Step)[: list(Step).index(step) + 1]


def test_digits_are_as_high_as_they_are_without_the_dashes_of_rules(predictor: Predictor) -> None:
    sheet, draw = compose([["2026"], ["8069"]])
    for x in range(50, sheet.width, 41):
        for y in range(0, sheet.height, 15):
            draw.line([(x, y), (x, y + 12)], fill=(150, 150, 160), width=2)
    assert texts(read_page(predictor, rgba(sheet))) == [["2026"], ["8069"]]


def test_a_number_may_go_on_where_the_picture_ends(predictor: Predictor) -> None:
    sheet = compose(LINES)[0]
    edge = read_page(predictor, rgba(sheet.crop((MARGIN - 15, 0, sheet.width, sheet.height))))
    assert texts(edge) == LINES
    assert [[number.is_digit for number in line.numbers] for line in edge.lines] == [
        [False, *[True] * (len(line) - 1)] for line in LINES
    ]


@pytest.mark.parametrize("ruled", [False, True])
def test_a_point_on_a_ruled_line_may_be_a_part_of_it(predictor: Predictor, *, ruled: bool) -> None:
    sheet, draw = compose([["2026"]])
    end = write_number(draw, "57", MARGIN, MARGIN + 120)
    draw.ellipse([end + 2, MARGIN + 156, end + 10, MARGIN + 164], fill=INK)
    write_number(draw, "28", end + 18, MARGIN + 120)
    if ruled:
        draw.line([(0, MARGIN + 168), (sheet.width, MARGIN + 168)], fill=(170, 185, 200), width=3)
    last = [*read_page(predictor, rgba(sheet)).numbers][-1]
    assert (last.text, last.is_digit) == ("57.28", not ruled)


@pytest.mark.parametrize(("turned", "is_light"), [(-9, False), (96, True), (183, False)])
def test_a_sheet_seen_at_an_angle_on_a_desk_is_read(
    predictor: Predictor, turned: float, *, is_light: bool
) -> None:
    pose = Pose(0.25, turned, 0.8, is_light)
    page = compose(LINES)[0].resize((1350, 687))
    photo = photographed(page, pose, random.Random(3))
    reading = read_page(predictor, rgba(photo))
    assert texts(reading) == LINES
    empty = photographed(Image.new("RGB", page.size, PAPER), pose, random.Random(3))
    ink = np.abs(np.asarray(photo, np.int32) - np.asarray(empty)).max(axis=2) > 90
    assert_boxes_lie_over(ink, reading)


@pytest.mark.parametrize("way", ["screen", "board", "lying"])
def test_light_ink_on_dark_is_read(predictor: Predictor, way: str) -> None:
    photo = light_on_dark(compose(LINES)[0].resize((1350, 687)))
    if way != "screen":
        turned = 5 if way == "board" else 94
        photo = photographed(photo, Pose(0.1, turned, 0.8, is_light=True), random.Random(3))
    reading = read_page(predictor, rgba(photo))
    assert texts(reading) == LINES
    assert all(number.is_digit for number in reading.numbers)


@pytest.mark.parametrize("degrees", [0, 7])
def test_a_little_ink_on_squared_paper_is_read(predictor: Predictor, degrees: float) -> None:
    sheet = Image.new("RGB", (1500, 1200), PAPER)
    draw = ImageDraw.Draw(sheet)
    for place in range(0, 1500, 60):
        draw.line([(place, 0), (place, 1200)], fill=(196, 196, 190), width=2)
        draw.line([(0, place + 25), (1500, place + 25)], fill=(196, 196, 190), width=2)
    write_number(draw, "2026", 280, 260)
    write_number(draw, "759", 280, 380)
    photo = on_desk(sheet, degrees) if degrees else sheet
    assert texts(read_page(predictor, rgba(photo))) == [["2026"], ["759"]]


def test_a_number_whose_first_digit_touches_the_desk_is_in_doubt(predictor: Predictor) -> None:
    sheet, draw = compose([["2026"], ["314"], ["75"]])
    desk, middle = (30, 20, 20), MARGIN + 92 + 22
    draw.polygon([(0, 250), (0, 330), (14, 330), (14, 220)], fill=desk)
    draw.line([(0, middle), (MARGIN + 12, middle)], fill=desk, width=8)
    reading = read_page(predictor, rgba(sheet))
    assert [number.is_digit for number in reading.numbers] == [True, False, True]


def test_a_point_before_a_number_is_a_doubt(predictor: Predictor) -> None:
    sheet, draw = compose([["2026"], ["314"], ["75"]])
    draw.ellipse([(MARGIN - 22, MARGIN + 128), (MARGIN - 14, MARGIN + 136)], fill=INK)
    reading = read_page(predictor, rgba(sheet))
    assert texts(reading) == [["2026"], [".314"], ["75"]]
    assert [number.is_digit for number in reading.numbers] == [True, False, True]
