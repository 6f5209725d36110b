"""Ink on papers of all kinds; the probe ``photos.py`` counts how many digits are read right."""

from pathlib import Path

import numpy as np
import pytest
from helpers.mnist_digit import as_colour, digit, enlarged
from PIL import Image, ImageFilter

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pictures.contrast import project_on_ink
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import (
    extract_ink,
    ink_of_rgba,
    reduction_factor,
)

DOWN, ACROSS = np.mgrid[-1:1:240j, -1:1:200j]


def seven() -> np.ndarray:
    """Ink of 0 to 1 on 240 × 200 pixels: a bar, a slanted stem, and a light stroke apart."""
    ink = np.zeros((240, 200), np.uint8)
    ink[60:72, 60:140] = 255
    for row in range(72, 180):
        start = 130 - (row - 72) // 2
        ink[row, start : start + 12] = 255
    ink[120:128, 118:150] = 110
    soft = Image.fromarray(ink).filter(ImageFilter.GaussianBlur(1))
    return np.asarray(soft, np.float32) / 255


def painted(pen: tuple[float, ...], paper: tuple[float, ...]) -> np.ndarray:
    share = seven()[..., None]
    return (share * np.array(pen) + (1 - share) * np.array(paper)).astype(np.float32)


def grey(pen: float, paper: float) -> np.ndarray:
    return painted((pen,) * 3, (paper,) * 3)


def light(picture: np.ndarray, strength: np.ndarray) -> np.ndarray:
    return (picture * strength[..., None]).astype(np.float32)


def noise(sd: float) -> np.ndarray:
    return np.random.default_rng(0).normal(0, sd, (240, 200, 1)).astype(np.float32)


PICTURES = {
    "dark on light": grey(0.1, 1),
    "light on dark": grey(1, 0.1),
    "faint": grey(0.8, 0.95),
    "gradient": light(grey(0.1, 1), 0.7 + 0.3 * ACROSS),
    "gradient on dark": light(grey(0.95, 0.15), 0.7 + 0.3 * DOWN),
    "vignette": light(grey(0.1, 1), 1 - 0.25 * (DOWN**2 + ACROSS**2)),
    "shadow": light(grey(0.1, 1), 0.5 + 0.5 / (1 + np.exp(-40 * (ACROSS + DOWN / 4 - 0.7)))),
    "noise": grey(0.1, 0.9) + noise(0.05),
    "blue on yellow": painted((0.15, 0.3, 0.8), (0.95, 0.88, 0.3)),
    "red on blue as bright": painted((0.75, 0.25, 0.3), (0.2, 0.41, 0.69)),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_same_ink_is_found_on_every_paper(name: str) -> None:
    ink = extract_ink(np.clip(PICTURES[name], 0, 1))
    assert (ink.shape, ink.dtype) == ((240, 200), np.float32)
    assert ink.min() == 0
    assert ink.max() <= 1
    found, meant = mnist_image(ink).astype(int), mnist_image(seven()).astype(int)
    assert np.abs(found - meant).mean() < 5


def test_dust_and_compression_blocks_are_no_ink() -> None:
    dusty = grey(0.1, 1)
    dusty[10:13, 20:23] = 0
    dusty[220, 190] = 0
    dusty[200:208, 16:24] -= 0.08
    assert np.array_equal(extract_ink(dusty) > 0, extract_ink(grey(0.1, 1)) > 0)


def test_a_faint_separate_stroke_is_ink() -> None:
    assert extract_ink(grey(0.1, 1))[124, 145] > 0.3


@pytest.mark.parametrize("strength", [np.ones_like(DOWN), 1 - 0.25 * (DOWN**2 + ACROSS**2)])
def test_blank_paper_has_no_ink(strength: np.ndarray) -> None:
    paper = light(np.full((240, 200, 3), 0.9, np.float32), strength) + noise(0.03)
    assert not extract_ink(paper).any()


@pytest.mark.parametrize("left", [10, 17, 18, 19, 20, 21, 22, 25])
def test_ink_may_cover_half_of_its_picture_or_more(left: int) -> None:
    picture = np.ones((100, 80, 3), np.float32)
    picture[5:95, left:70] = 0.1
    picture[40:60, 30:50] = 1
    ink = extract_ink(picture)
    assert ink[20, 40] > 0.9
    assert ink[50, 40] == 0
    assert ink[50, 5] == 0


def test_projected_greys_keep_their_differences() -> None:
    greys = np.random.default_rng(0).random((6, 7, 1), np.float32).repeat(3, axis=2)
    everywhere = np.ones((6, 7), np.bool_)
    assert np.allclose(project_on_ink(greys / 99, everywhere), greys[..., 0] / 99, atol=1e-6)
    assert np.allclose(project_on_ink(-greys, everywhere), greys[..., 0], atol=1e-6)
    assert not project_on_ink(np.zeros_like(greys), everywhere).any()


def test_pasted_pixels_have_the_same_ink_as_the_file(tmp_path: Path) -> None:
    as_colour().save(tmp_path / "digit.png")
    pasted = np.asarray(as_colour().convert("RGBA"))
    assert np.array_equal(
        ink_of_rgba(pasted), ink_of_rgba(read_picture(tmp_path / "digit.png").pixels)
    )


def test_pixels_without_ink_are_refused() -> None:
    for height, width in [(0, 0), (40, 0), (1, 1), (60, 50)]:
        with pytest.raises(InputError, match="The picture is empty"):
            ink_of_rgba(np.full((height, width, 4), 255, np.uint8))


def test_an_icon_keeps_its_greys(tmp_path: Path) -> None:
    Image.fromarray(digit()).save(tmp_path / "digit.png")
    ink = ink_of_rgba(read_picture(tmp_path / "digit.png").pixels)
    assert np.abs(ink - digit() / 255).max() < 1e-6
    assert np.array_equal(mnist_image(ink), mnist_image(digit()))


@pytest.mark.parametrize("colour", [0, 255])
def test_ink_on_a_transparent_background_is_found(colour: int) -> None:
    pixels = np.full((*enlarged().shape, 4), colour, np.uint8)
    pixels[..., 3] = enlarged()
    image = mnist_image(ink_of_rgba(pixels))
    assert np.abs(image.astype(int) - digit()).mean() < 2


def test_a_large_photo_is_reduced() -> None:
    small = np.pad(255 - enlarged(), 5, mode="edge")
    large = np.asarray(Image.fromarray(small).resize((1999, 1711)).convert("RGBA"))
    ink = ink_of_rgba(large)
    assert reduction_factor(1711, 1999) == 2
    assert (ink.shape, ink.dtype) == ((856, 1000), np.float32)
    rows, columns = np.nonzero(ink > 0.5)
    dark_rows, dark_columns = (index / 2 for index in np.nonzero(large[..., 0] < 128))
    for found, meant in [(rows, dark_rows), (columns, dark_columns)]:
        assert abs(found.min() - meant.min()) <= 3
        assert abs(found.max() - meant.max()) <= 3


def test_where_nothing_is_found_the_margin_is_left_out() -> None:
    """A noisy photo of light ink on a dark plate, in a wide red frame."""
    picture = painted((0.85, 0.85, 0.8), (0.08, 0.08, 0.1))
    around = np.ones(picture.shape[:2], np.bool_)
    around[30:-30, 40:-40] = False
    picture[around] = (0.75, 0.1, 0.15)
    small = np.asarray(Image.fromarray((picture * 255).astype(np.uint8)).reduce(3)) / 255
    grain = np.random.default_rng(0).normal(0, 0.03, small.shape)
    ink = extract_ink((small + grain).astype(np.float32))
    assert not ink[:10].any()
    assert (ink[seven()[1::3, 1::3][: len(ink)] > 0.9] > 0.5).mean() > 0.9
