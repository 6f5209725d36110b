"""What lies around the paper of a photo is left out; what is written on it is not."""

from collections.abc import Callable

import numpy as np
import pytest
from drawings import DIGITS

from zen_digits.core.ink import draw_strokes, mnist_image
from zen_digits.core.paper import ink_on
from zen_digits.core.sheet import sheet_in

DESK = (0.35, 0.22, 0.12)
ROWS, COLUMNS = np.mgrid[:300, :260]
Around = Callable[[], np.ndarray]

AROUND: dict[str, Around] = {
    "left": lambda: COLUMNS < 5,
    "right": lambda: COLUMNS >= 240,
    "top": lambda: ROWS < 60,
    "bottom": lambda: ROWS >= 290,
    "left, askew": lambda: COLUMNS < 20 + 0.05 * ROWS,
    "all": lambda: (ROWS < 30) | (ROWS >= 270) | (COLUMNS < 50) | (COLUMNS >= 230),
    "a thin border": lambda: (ROWS < 3) | (ROWS >= 297) | (COLUMNS < 3) | (COLUMNS >= 257),
    "nothing": lambda: ROWS < 0,
}


def page(digit: str = "3") -> np.ndarray:
    """A dark digit on paper, 300 × 260: about 70 to 230 down and 90 to 190 across."""
    ink = draw_strokes(DIGITS[digit])
    sheet = np.ones((300, 260, 3), np.float32)
    sheet[70 : 70 + ink.shape[0], 90 : 90 + ink.shape[1]][ink] = 0.1
    return sheet


def photo(around: np.ndarray, digit: str = "3") -> np.ndarray:
    picture = page(digit)
    picture[around] = DESK
    grain = np.random.default_rng(0).normal(0, 0.02, picture.shape)
    return np.clip(picture + grain, 0, 1).astype(np.float32)


@pytest.mark.parametrize("name", AROUND)
def test_only_the_sheet_is_left(name: str) -> None:
    around = AROUND[name]()
    rows, columns = sheet_in(photo(around))
    assert not around[rows, columns].any()
    assert around[rows, columns].size > 0.9 * (~around).sum()


@pytest.mark.parametrize("name", AROUND)
def test_its_ink_is_that_of_the_page(name: str) -> None:
    found, meant = (mnist_image(ink_on(p)).astype(int) for p in (photo(AROUND[name]()), page()))
    assert np.abs(found - meant).mean() < 5


@pytest.mark.parametrize("digit", DIGITS)
@pytest.mark.parametrize("is_light", [False, True])
def test_a_digit_that_fills_its_picture_is_read_whole(digit: str, is_light: bool) -> None:
    ink = draw_strokes(DIGITS[digit], pen=0.1)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    cut = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    picture = np.repeat((cut if is_light else ~cut)[..., None], 3, axis=2).astype(np.float32)
    assert np.array_equal(mnist_image(ink_on(picture)), mnist_image(cut))


def test_a_shadow_along_a_side_is_no_desk() -> None:
    soft = 0.5 + 0.5 / (1 + np.exp(-(COLUMNS - 40) / 8))
    assert sheet_in((page() * soft[..., None]).astype(np.float32)) == (slice(0, 300), slice(0, 260))
