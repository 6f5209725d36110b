"""The border around a page is cut away, and no ink with it."""

import numpy as np
import pytest
from helpers.drawings import DIGITS
from hypothesis import given, settings
from hypothesis import strategies as st

from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.pictures.ink_extraction import extract_ink
from zen_digits.core.pictures.page_border import find_page

DESK = (0.35, 0.22, 0.12)
ROWS, COLUMNS = np.mgrid[:300, :260]

AROUND = {
    "left": COLUMNS < 5,
    "right": COLUMNS >= 240,
    "top": ROWS < 60,
    "bottom": ROWS >= 290,
    "left, askew": COLUMNS < 20 + 0.05 * ROWS,
    "all": (ROWS < 30) | (ROWS >= 270) | (COLUMNS < 50) | (COLUMNS >= 230),
    "a deep top and a narrow left": (ROWS < 60) | (COLUMNS < 5),
    "a deep left and a narrow top": (ROWS < 5) | (COLUMNS < 60),
    "a deep bottom and a narrow right": (ROWS >= 250) | (COLUMNS >= 255),
    "a thin border": (ROWS < 3) | (ROWS >= 297) | (COLUMNS < 3) | (COLUMNS >= 257),
    "a border of one pixel": (ROWS < 1) | (ROWS >= 299) | (COLUMNS < 1) | (COLUMNS >= 259),
    "nothing": ROWS < 0,
}


def page() -> np.ndarray:
    """A dark 3 on paper, 300 × 260: about 70 to 230 down and 90 to 190 across."""
    ink = draw_strokes(DIGITS["3"])
    paper = np.ones((300, 260, 3), np.float32)
    paper[70 : 70 + ink.shape[0], 90 : 90 + ink.shape[1]][ink] = 0.1
    return paper


def photo(around: np.ndarray) -> np.ndarray:
    picture = page()
    picture[around] = DESK
    grain = np.random.default_rng(0).normal(0, 0.02, picture.shape)
    return np.clip(picture + grain, 0, 1).astype(np.float32)


@pytest.mark.parametrize("name", AROUND)
def test_only_the_page_is_left(name: str) -> None:
    around = AROUND[name]
    rows, columns = find_page(photo(around))
    assert not around[rows, columns].any()
    assert around[rows, columns].size > 0.9 * (~around).sum()


@pytest.mark.parametrize("name", AROUND)
def test_the_ink_is_that_of_the_page_alone(name: str) -> None:
    found, meant = (mnist_image(extract_ink(p)).astype(int) for p in (photo(AROUND[name]), page()))
    assert np.abs(found - meant).mean() < 5


def test_a_blank_page_on_a_desk_has_no_ink() -> None:
    blank = np.ones((300, 260, 3), np.float32)
    blank[AROUND["all"]] = DESK
    assert not extract_ink(blank).any()


def test_a_border_that_would_cut_through_ink_is_no_border() -> None:
    picture = np.ones((300, 260, 3), np.float32)
    picture[:, :5] = 0
    picture[140:146] = 0  # grows out of the dark side, to the other one
    assert extract_ink(picture)[10, 2] == 1


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 400), st.integers(1, 400), st.integers(0, 2**31))
def test_pictures_of_any_shape_have_ink_of_that_shape(height: int, width: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    blocks = random.integers(0, 2, (1 + height // 37, 1 + width // 23)).astype(np.float32)
    grey = blocks.repeat(37, axis=0).repeat(23, axis=1)[:height, :width]
    ink = extract_ink(np.repeat(grey[..., None], 3, axis=2))
    assert ink.shape == (height, width)
    assert np.isfinite(ink).all()


@pytest.mark.parametrize("size", [(1476, 48), (48, 1476), (48, 49), (400, 1600)])
def test_a_narrow_page_between_black_borders_raises_nothing(size: tuple[int, int]) -> None:
    picture = np.ones((*size, 3), np.float32)
    picture[:, :11] = picture[:, -11:] = 0
    assert extract_ink(picture).shape == size
    turned = np.ascontiguousarray(picture.swapaxes(0, 1))
    assert extract_ink(turned).shape == size[::-1]


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("is_light", [False, True])
def test_a_digit_that_fills_its_picture_is_not_cut(digit: str, is_light: bool) -> None:
    ink = draw_strokes(DIGITS[digit], pen=0.1)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    cut = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    picture = np.repeat((cut if is_light else ~cut)[..., None], 3, axis=2).astype(np.float32)
    assert np.array_equal(mnist_image(extract_ink(picture)), mnist_image(cut))


def test_a_shadow_along_a_side_is_no_border() -> None:
    soft = 0.5 + 0.5 / (1 + np.exp(-(COLUMNS - 40) / 8))
    assert find_page((page() * soft[..., None]).astype(np.float32)) == (
        slice(0, 300),
        slice(0, 260),
    )
