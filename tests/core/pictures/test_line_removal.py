"""Ruling lines are removed, and no strokes with them."""

import numpy as np
import pytest

from zen_digits.core.pictures.line_removal import remove_ruling_lines
from zen_digits.core.pictures.morphology import binomial_blur
from zen_digits.core.pictures.ruling_lines import find_ruling_lines

ROWS, COLUMNS = np.mgrid[:300, :260]


def line(start: float, slope: float, thick: float = 2, bend: float = 0) -> np.ndarray:
    """A near-level line of contrast 0 to 1, soft at its edges."""
    middle = start + slope * COLUMNS + bend * (COLUMNS / 130 - 1) ** 2
    return np.clip(thick / 2 + 0.5 - np.abs(ROWS - middle), 0, 1).astype(np.float32)


def rules(slope: float, bend: float = 0) -> np.ndarray:
    return sum(line(start, slope, bend=bend) for start in range(20, 290, 45))


def ring() -> np.ndarray:
    """A pen's stroke, eight pixels thick."""
    radius = np.hypot(ROWS - 150, COLUMNS - 130)
    return np.clip(4.5 - np.abs(radius - 60), 0, 1).astype(np.float32)


def off_ring() -> np.ndarray:
    """Where no soft edge of the ring, widened by bridging along a line, can reach."""
    return np.abs(np.hypot(ROWS - 150, COLUMNS - 130) - 60) > 12


def without_lines(contrast: np.ndarray) -> np.ndarray:
    return remove_ruling_lines(contrast, find_ruling_lines(contrast))


@pytest.mark.parametrize("strength", [0.3, 0.9])
@pytest.mark.parametrize(("slope", "bend"), [(0, 0), (0.06, 0), (-0.1, 0), (0.02, 4)])
def test_rules_are_removed_and_strokes_across_them_stay(
    strength: float, slope: float, bend: float
) -> None:
    left = without_lines(np.maximum(rules(slope, bend) * strength, ring()))
    assert left[off_ring()].max() < 0.35
    assert (left[ring() == 1] > 0.5).mean() > 0.95


def test_squares_and_a_margin_are_removed() -> None:
    upright = rules(0.03)[:260, :].T
    paper = np.maximum(rules(-0.03)[:260] * 0.4, upright * 0.4)
    left = without_lines(np.maximum(paper, ring()[:260]))
    assert left[off_ring()[:260]].max() < 0.2
    assert (left[ring()[:260] == 1] > 0.5).mean() > 0.95


@pytest.mark.parametrize("slant", [0.5, -0.5, 0.8, -0.8])
def test_a_slanted_stroke_goes_on_across_lines_as_dark_as_itself(slant: float) -> None:
    away = np.abs(COLUMNS - 130 - slant * (ROWS - 150)) / np.hypot(1, slant)
    stroke = np.clip(2 - away, 0, 1).astype(np.float32)
    left = without_lines(np.maximum(rules(0) * 0.9, stroke))
    assert (left[stroke == 1] > 0.5).mean() > 0.99
    assert left[away > 4].max() < 0.1


def test_the_mask_covers_the_lines_and_little_else() -> None:
    paper = np.maximum(rules(0.03)[:260], rules(0.03)[:260].T) * 0.4
    mask = find_ruling_lines(np.maximum(paper, ring()[:260])).mask
    assert mask[paper == paper.max()].mean() > 0.99
    assert mask[paper == 0].mean() < 0.1


def test_a_single_pale_line_is_removed() -> None:
    left = without_lines(np.maximum(line(150, 0.01) * 0.4, ring()))
    assert left[off_ring()].max() < 0.1


def test_strokes_from_side_to_side_stay() -> None:
    bar, stem = line(10, 0, thick=6), line(120, 0.1, thick=6)[:260].T
    seven = np.maximum(bar[:260], stem)
    assert np.array_equal(without_lines(seven), seven)


def test_a_straight_stroke_between_rules_stays() -> None:
    one = np.zeros_like(ring())
    one[60:220, 128:134] = 1
    left = without_lines(np.maximum(rules(0) * 0.4, one))
    assert (left[one == 1] > 0.5).all()


def test_paper_without_lines_is_unchanged() -> None:
    noise = np.abs(np.random.default_rng(0).normal(0, 0.05, ring().shape)).astype(np.float32)
    for contrast in (ring(), noise, np.zeros_like(noise)):
        assert not find_ruling_lines(contrast).mask.any()


def test_a_dark_line_is_removed_that_is_longer_than_any_stroke() -> None:
    wide = np.maximum(line(150, 0.02), ring())[60:240]
    left = without_lines(wide)
    assert left[off_ring()[60:240]].max() < 0.1
    assert np.array_equal(without_lines(wide[:, :180]), wide[:, :180])


def test_a_row_of_zeros_is_no_line() -> None:
    zeros = [np.abs(np.hypot(ROWS - 40, COLUMNS - x) - 22) for x in (30, 95, 160, 225)]
    row = np.clip(3 - np.min(zeros, axis=0), 0, 1).astype(np.float32)[:80]
    assert np.array_equal(without_lines(row), row)


def test_a_grid_as_dark_as_the_ink_is_removed_and_a_one_in_its_cell_stays() -> None:
    frame = np.maximum(rules(0)[20:245, :], np.zeros((225, 260), np.float32))
    frame[:, [10, 11, 90, 91, 170, 171, 250, 251]] = 1
    frame[:3], frame[-3:] = 0, 0
    one = np.zeros_like(frame)
    one[60:175, 130:133] = 1
    left = without_lines(np.maximum(frame, one))
    assert (left[one == 1] > 0.5).all()
    assert left[:, :120].max() < 0.1


def test_ones_that_fill_their_picture_are_no_lines() -> None:
    ones = np.zeros((100, 140), np.float32)
    ones[:, [20, 21, 22, 70, 71, 72, 120, 121, 122]] = 1
    assert np.array_equal(without_lines(ones), ones)


def test_a_dark_line_along_an_edge_is_removed_if_the_opposite_edge_is_free() -> None:
    one = np.zeros((122, 120), np.float32)
    one[8:100, 70:75] = 1
    picture = one.copy()
    picture[1:8] = np.array([0.2, 0.5, 1, 1, 1, 0.5, 0.2], np.float32)[:, None]
    left = without_lines(picture)
    assert left[:8, :60].max() < 0.1
    assert left[10:].sum() == one[10:].sum()
    seven = picture[:103]  # a tight crop: the bar of a 7, whose stem reaches the other edge
    assert np.array_equal(without_lines(seven), seven)


def small_grid(slope: float = 0.01) -> np.ndarray:
    """Squares of 24 pixels in a small picture: print three pixels thick, blurred."""
    down, across = np.mgrid[:90, :100]
    lines = np.zeros(down.shape, np.float32)
    for start in range(10, 100, 24):
        lines[np.abs(down - start - slope * across) < 1.6] = 1
        lines[np.abs(across - start + slope * down) < 1.6] = 1
    return binomial_blur(binomial_blur(lines))


def zero(thick: float = 3) -> np.ndarray:
    down, across = np.mgrid[:90, :100]
    radius = np.hypot((down - 45) / 1.3, across - 50)
    return binomial_blur((np.abs(radius - 22) < thick / 2).astype(np.float32))


@pytest.mark.parametrize("strength", [0.45, 0.8, 1.1])
def test_blurred_squares_in_a_small_picture_are_removed_and_a_zero_on_them_stays_whole(
    strength: float,
) -> None:
    ring = zero()
    left = without_lines(np.maximum(small_grid() * strength, ring))
    radius = np.hypot((np.mgrid[:90, :100][0] - 45) / 1.3, np.mgrid[:90, :100][1] - 50)
    assert (left[np.abs(radius - 22) > 7] > 0.2).mean() < 0.015  # the squares are 30 %
    assert (left[ring > 0.7] > 0.3).mean() > 0.9


def test_a_stem_on_a_pale_rule_stays() -> None:
    stem = np.zeros((90, 100), np.float32)
    stem[14:80, 33:37] = 1
    left = without_lines(np.maximum(small_grid(0) * 0.4, binomial_blur(stem)))
    assert (left[20:74, 34:36] > 0.5).all()


def test_nothing_is_left_where_dark_lines_cross() -> None:
    left = without_lines(np.maximum(small_grid() * 1.1, zero()))
    assert left[:18, :30].max() < 0.1


def test_two_dark_rules_behind_a_digit_are_removed_but_bars_of_a_tight_crop_are_none() -> None:
    rules = np.zeros((110, 100), np.float32)
    rules[[40, 41, 80, 81]] = 1
    digit = np.pad(zero(), ((10, 10), (0, 0)))
    left = without_lines(np.maximum(rules, digit))
    assert left[:, :10].max() == 0
    assert (left[digit == 1] > 0.5).mean() > 0.95
    four = np.maximum(rules, 0)
    four[80:82] = 0
    four[:, 60:64] = 1
    assert np.array_equal(without_lines(four), four)


def test_the_edge_of_a_stroke_is_no_line() -> None:
    one = np.zeros((120, 150), np.float32)
    one[15:, 80:92] = 1
    one[15:, 90:92] = 1.2
    assert np.array_equal(without_lines(one), one)


def test_dashes_of_a_texture_stay_no_thicker_parts_of_a_line() -> None:
    noise = np.random.default_rng(0)
    paper = np.abs(noise.normal(0, 0.12, ring().shape)).astype(np.float32)
    paper = np.maximum(paper, line(60, 0) * 0.5)
    for column in range(10, 260, 20):
        paper[56:66, column : column + 3] = np.maximum(paper[56:66, column : column + 3], 0.4)
    left = without_lines(np.maximum(paper, ring()))
    assert np.median(left[58:63][:, :60].max(axis=0)) < 0.35


@pytest.mark.parametrize(("start", "is_line"), [(13, False), (0, True)])
def test_a_pale_bar_in_a_small_picture_is_a_line_only_if_it_reaches_the_edges(
    start: int, is_line: bool
) -> None:
    seven = np.zeros((124, 72), np.float32)
    seven[33:36, start : 72 - start] = 0.55
    for row in range(36, 96):
        column = 52 - (row - 33) // 4
        seven[row, column : column + 4] = 1
    seven = binomial_blur(binomial_blur(seven))
    assert bool(without_lines(seven)[34, start + 4 : start + 30].max() < 0.1) == is_line
