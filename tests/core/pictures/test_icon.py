"""Icons: no grain is ink, and a small photo is no icon."""

import numpy as np
from helpers.drawings import DIGITS
from PIL import Image

from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.pictures.ink_extraction import extract_ink


def small(digit: str, side: int) -> np.ndarray:
    """The digit's ink of 0 to 1 in the middle of a square."""
    drawn = Image.fromarray(draw_strokes(DIGITS[digit], pen=0.1)).convert("L")
    ink = Image.new("L", (side, side))
    ink.paste(drawn.resize((side // 3, side // 2)), (side // 3, side // 4))
    return np.asarray(ink, np.float32) / 255


def coloured(grey: np.ndarray) -> np.ndarray:
    return np.clip(grey, 0, 1).astype(np.float32)[..., None].repeat(3, axis=2)


def test_grain_around_a_small_digit_is_no_ink() -> None:
    meant = small("2", 28)
    grain = np.random.default_rng(0).normal(0, 0.02, meant.shape)
    ink = extract_ink(coloured(meant + np.clip(grain, 0, 1)))
    assert not ink[:5].any()
    assert not ink[:, :7].any()
    assert ink[meant > 0.8].min() > 0.5


def test_the_line_of_a_small_cell_does_not_make_its_pencil_pale() -> None:
    """Nothing but the line is as dark as the darkest, by which icons are measured."""
    meant = small("3", 42)
    grey = 0.8 - 0.3 * meant + np.random.default_rng(0).normal(0, 0.01, meant.shape)
    grey[:2] = 0.1
    ink = extract_ink(coloured(grey))
    assert not ink[:3].any()
    assert np.median(ink[meant > 0.8]) > 0.8
