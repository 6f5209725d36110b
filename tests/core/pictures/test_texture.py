"""Ink on security print and other texture, and texture without ink."""

import numpy as np
import pytest
from helpers.drawings import DIGITS, side_by_side
from PIL import Image, ImageFilter

from zen_digits.core.ink.mnist_format import draw_strokes
from zen_digits.core.pictures.ink_extraction import extract_ink

DOWN, ACROSS = np.mgrid[:64, :170]
AMOUNT = side_by_side(30, DIGITS["2"], DIGITS["3"], DIGITS["0"], DIGITS["8"])

TEXTURES = {
    "waves": np.sin(DOWN * 1.5 + 2 * np.sin(ACROSS / 15)),
    "weave": np.sign(np.sin(DOWN * 1.3) * np.sin(ACROSS * 1.3)),
    "hatching": np.sin(DOWN + ACROSS / 3),
}


def amount() -> np.ndarray:
    """Four digits' ink of 0 to 1 on 64 × 170 pixels."""
    drawn = Image.fromarray(draw_strokes(AMOUNT, pen=0.035)).convert("L")
    ink = Image.new("L", (170, 64))
    ink.paste(drawn.resize((110, round(110 * drawn.height / drawn.width))), (30, 10))
    return np.asarray(ink.filter(ImageFilter.GaussianBlur(0.7)), np.float32) / 255


def photo(ink: np.ndarray, texture: np.ndarray) -> np.ndarray:
    grain = np.random.default_rng(0).normal(0, 0.02, ink.shape)
    grey = 0.6 + 0.07 * texture + grain - 0.35 * ink
    return np.clip(grey, 0, 1).astype(np.float32)[..., None].repeat(3, axis=2)


@pytest.mark.parametrize("name", TEXTURES)
@pytest.mark.parametrize("rows", [slice(64), slice(5, 52)])  # then it is as low as an icon
def test_the_ink_of_an_amount_is_told_from_its_texture(name: str, rows: slice) -> None:
    ink = extract_ink(photo(amount(), TEXTURES[name])[rows])
    found, meant = ink > 0.3, amount()[rows]
    assert found[meant > 0.8].mean() > 0.9
    assert found[meant == 0].mean() < 0.06


def test_a_printed_line_under_it_is_no_ink() -> None:
    line = (np.abs(DOWN - 57.5) < 2).astype(np.float32)
    ink = extract_ink(photo(np.maximum(amount(), line), TEXTURES["waves"]))
    assert not (ink > 0.3)[55:].any()
    assert (ink > 0.3)[amount() > 0.8].mean() > 0.9


@pytest.mark.parametrize("name", TEXTURES)
def test_texture_alone_is_no_ink(name: str) -> None:
    assert not extract_ink(photo(np.zeros_like(amount()), TEXTURES[name])).any()


def test_a_pale_blurred_digit_is_told_from_uneven_paper() -> None:
    down, across = np.mgrid[-1:1:120j, -1:1:120j]
    drawn = Image.fromarray(draw_strokes(DIGITS["3"], pen=0.15)).convert("L").resize((44, 66))
    square = Image.new("L", (120, 120))
    square.paste(drawn, (38, 30))
    meant = np.asarray(square.filter(ImageFilter.GaussianBlur(4)), np.float32) / 255
    paper = 0.5 - 0.05 * across - 0.04 * down**2 + 0.01 * np.sin(9 * across) * np.sin(7 * down)
    grey = np.round((paper - 0.06 * meant) * 255) / 255
    ink = extract_ink(grey.astype(np.float32)[..., None].repeat(3, axis=2))
    assert (ink > 0.3)[meant > 0.7].mean() > 0.8
    blank = np.round(paper * 255) / 255
    assert not extract_ink(blank.astype(np.float32)[..., None].repeat(3, axis=2)).any()
