"""Plates: what is around them is as light as their digits."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from zen_digits.core.pictures import ink_extraction
from zen_digits.core.pictures.two_tone import ink_of_two_tones

SIZE = (60, 110)
FOUR = [[(33, 18), (16, 62), (48, 62)], [(40, 42), (37, 82)]]


def plate(ink: int, around: int, *, marks: bool = True) -> Image.Image:
    """A 4 on a plate between two edges of what is around it, and half of the next digit."""
    image = Image.new("L", SIZE, around)
    draw = ImageDraw.Draw(image)
    draw.rectangle([0, 8, 60, 103], 255 - ink)
    for stroke in FOUR:
        draw.line(stroke, ink, 10, joint="curve")
    draw.rectangle([12, 90, 46, 110], ink)
    for y in range(20, 100, 9 if marks else 200):
        draw.line([(54, y), (60, y)], ink, 4)
    return image.filter(ImageFilter.GaussianBlur(0.8))


def floats(image: Image.Image) -> NDArray[np.float32]:
    return np.asarray(image.convert("RGB"), np.float32) / 255


def four() -> NDArray[np.bool_]:
    image = Image.new("1", SIZE)
    for stroke in FOUR:
        ImageDraw.Draw(image).line(stroke, 1, 10, joint="curve")
    return np.asarray(image)


@pytest.mark.parametrize("ink", [235, 20], ids=["light", "dark"])
def test_of_a_plate_the_digit_alone_is_found(ink: int) -> None:
    found = ink_of_two_tones(floats(plate(ink, ink))) > 0.5
    assert (found & four()).sum() > 0.95 * four().sum()
    assert (found & ~four()).sum() < 0.05 * four().sum()


def test_a_plate_is_looked_at_where_no_background_tells_ink_from_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nothing(picture: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.zeros(picture.shape[:2], np.float32)

    monkeypatch.setattr(ink_extraction, "_ink_at_once", nothing)
    assert ink_extraction.ink_of_rgba(np.asarray(plate(235, 245).convert("RGBA"))).any()


def test_noise_shade_and_a_disc_are_no_digit() -> None:
    noise = np.random.default_rng(0).random((90, 70, 3), np.float32)
    shade = np.repeat(
        np.repeat(np.linspace(0, 1, 90, dtype=np.float32)[:, None], 70, 1)[..., None], 3, 2
    )
    disc = Image.new("L", SIZE, 240)
    ImageDraw.Draw(disc).ellipse([10, 30, 50, 70], 20)
    for picture in (noise, shade, floats(disc), np.ones((1, 1, 3), np.float32)):
        assert not ink_of_two_tones(picture).any()
