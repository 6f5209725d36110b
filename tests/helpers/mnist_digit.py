"""MNIST's first test digit, a 7, small and large."""

import numpy as np
from helpers.small_runs import mnist_test
from PIL import Image


def digit() -> np.ndarray:
    """The digit as uint8 28 × 28."""
    return mnist_test().images[0, 0]


def enlarged() -> np.ndarray:
    """The digit eight times as large, on a margin."""
    return np.pad(np.kron(digit(), np.ones((8, 8), np.uint8)), 20)


def as_grey() -> Image.Image:
    return Image.fromarray(enlarged())


def as_dark_on_light() -> Image.Image:
    return Image.fromarray(255 - enlarged())


def as_colour() -> Image.Image:
    blue = np.stack([255 - enlarged(), 255 - enlarged(), np.full_like(enlarged(), 255)], axis=2)
    return Image.fromarray(blue)


def as_transparent() -> Image.Image:
    black = np.zeros((*enlarged().shape, 4), np.uint8)
    black[..., 3] = enlarged()
    return Image.fromarray(black, "RGBA")


def as_palette() -> Image.Image:
    return as_dark_on_light().convert("P")


def as_deep() -> Image.Image:
    return Image.fromarray(enlarged().astype(np.uint16) * 257)
