"""Rules are found wherever they begin and end, and ink is left alone."""

import numpy as np
from helpers.pages import INK, MARGIN, PAPER, write_number
from PIL import Image, ImageDraw

from zen_digits.core.pages.rules import find_rules, run_lengths

HEIGHT = 44


def test_run_lengths_are_those_of_each_row() -> None:
    mask = np.array([[1, 1, 0, 1], [0, 0, 0, 0], [1, 1, 1, 1]], np.bool_)
    assert run_lengths(mask).tolist() == [[2, 2, 0, 1], [0, 0, 0, 0], [4, 4, 4, 4]]


def test_a_table_is_found_and_its_numbers_are_not() -> None:
    page = Image.new("RGB", (700, 400), PAPER)
    draw = ImageDraw.Draw(page)
    for number, x in (("1471", 100), ("2857", 380)):
        write_number(draw, number, x, MARGIN)
    ink = np.asarray(page.convert("L")) < 150
    for x in (80, 360, 640):
        draw.line([(x, 60), (x + 4, 170)], fill=INK, width=3)
    for y in (60, 170):
        draw.line([(80, y), (640, y + 12)], fill=INK, width=3)
    dark = np.asarray(page.convert("L")) < 150
    rules = find_rules(dark.astype(np.float32), 0.1, 0.3, 1.0, HEIGHT)
    assert not (rules.mask & ink).any()
    left = dark & ~rules.mask & ~ink
    assert left.sum() < 0.05 * (dark & ~ink).sum()


def test_a_stroke_that_crosses_a_rule_stays_whole() -> None:
    page = Image.new("L", (600, 200), 255)
    draw = ImageDraw.Draw(page)
    draw.line([(300, 79), (294, 123)], fill=0, width=6)
    stroke = np.asarray(page) < 128
    draw.line([(10, 100), (590, 104)], fill=0, width=2)
    dark = np.asarray(page) < 128
    lost = find_rules(dark.astype(np.float32), 0.1, 0.3, 1.0, HEIGHT).mask & stroke
    assert lost.sum() < 0.05 * stroke.sum()
    assert lost.any(axis=1).sum() < 4
