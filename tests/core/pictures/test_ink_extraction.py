"""Digits on papers of all kinds; the probe ``photos.py`` counts how many are read right."""

import numpy as np
import pytest
from PIL import Image, ImageFilter

from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pictures.ink_extraction import along_axis, ink_on

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
    ink = ink_on(np.clip(PICTURES[name], 0, 1))
    assert (ink.shape, ink.dtype) == ((240, 200), np.float32)
    assert ink.min() == 0
    assert ink.max() <= 1
    found, meant = mnist_image(ink).astype(int), mnist_image(seven()).astype(int)
    assert np.abs(found - meant).mean() < 5


def test_dust_and_blocks_are_no_ink() -> None:
    dusty = grey(0.1, 1)
    dusty[10:13, 20:23] = 0
    dusty[220, 190] = 0
    dusty[200:208, 16:24] -= 0.08
    assert np.array_equal(ink_on(dusty) > 0, ink_on(grey(0.1, 1)) > 0)


def test_a_light_stroke_apart_is_ink() -> None:
    assert ink_on(grey(0.1, 1))[124, 145] > 0.3


@pytest.mark.parametrize("strength", [np.ones_like(DOWN), 1 - 0.25 * (DOWN**2 + ACROSS**2)])
def test_paper_with_nothing_on_it_has_no_ink(strength: np.ndarray) -> None:
    paper = light(np.full((240, 200, 3), 0.9, np.float32), strength) + noise(0.03)
    assert not ink_on(paper).any()


@pytest.mark.parametrize("left", [10, 17, 18, 19, 20, 21, 22, 25])
def test_ink_that_covers_half_of_its_picture_or_more_is_ink(left: int) -> None:
    picture = np.ones((100, 80, 3), np.float32)
    picture[5:95, left:70] = 0.1
    picture[40:60, 30:50] = 1
    ink = ink_on(picture)
    assert ink[20, 40] > 0.9
    assert ink[50, 40] == 0
    assert ink[50, 5] == 0


def test_greys_keep_their_differences() -> None:
    greys = np.random.default_rng(0).random((6, 7, 1), np.float32).repeat(3, axis=2)
    everywhere = np.ones((6, 7), np.bool_)
    assert np.allclose(along_axis(greys / 99, everywhere), greys[..., 0] / 99, atol=1e-6)
    assert np.allclose(along_axis(-greys, everywhere), greys[..., 0], atol=1e-6)
    assert not along_axis(np.zeros_like(greys), everywhere).any()
