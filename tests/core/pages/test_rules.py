"""Rules are found wherever they begin and end, and ink is left alone."""

import numpy as np
from helpers.pages import INK, MARGIN, PAPER, write_number
from PIL import Image, ImageDraw

from zen_digits.core.pages.rules import find_rules, run_lengths, without_rules

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


def test_noise_around_ink_is_no_rule_where_rules_are_dark() -> None:
    page = Image.new("L", (700, 240), 0)
    draw = ImageDraw.Draw(page)
    draw.line([(20, 200), (680, 204)], fill=80, width=5)
    rng = np.random.default_rng(0)
    darkness = np.asarray(page, np.float32) / 255
    ink = np.zeros_like(darkness, np.bool_)
    ink[60:100:6, 100:600:4] = ink[60:100, 100:600:20] = True
    halo = rng.uniform(0, 0.08, (60, 540)).astype(np.float32)
    darkness[50:110, 80:620] = halo
    darkness[ink] = 0.4
    rules = find_rules(darkness, 0.04, 0.12, 0.4, HEIGHT)
    assert not rules.mask[50:110].any()
    assert rules.level[200:203, 40:660].any(axis=0).all()


def test_ink_on_top_of_pale_rules_is_not_taken_along() -> None:
    page = Image.new("L", (600, 300), 0)
    draw = ImageDraw.Draw(page)
    for x in range(20, 600, 40):
        draw.line([(x, 0), (x, 300)], fill=50, width=3)
    draw.line([(100, 100), (140, 180), (180, 100)], fill=200, width=4)
    darkness = np.asarray(page, np.float32) / 255
    rules = find_rules(darkness, 0.1, 0.15, 0.78, HEIGHT)
    ink = without_rules(darkness, 0.15, 0.78, rules, HEIGHT)
    strokes = darkness > 0.5
    assert ink[strokes].all()
    assert (ink & ~strokes).sum() < 0.08 * strokes.sum()


def test_a_point_on_a_pale_rule_is_ink_and_what_is_left_of_the_rule_is_not() -> None:
    darkness = np.zeros((200, 600), np.float32)
    darkness[100:103, 10:590] = 0.25
    darkness[94:99, 300:306] = 0.78
    darkness[104:106, 200:204] = 0.25
    rules = find_rules(darkness, 0.1, 0.15, 0.78, HEIGHT)
    ink = without_rules(darkness, 0.15, 0.78, rules, HEIGHT)
    assert ink[94:99, 300:306].all()
    assert ink.sum() == 30
