"""Variations of a picture, of which there are only pixels, as the same hand would differ."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.evaluation.deformations import sample, thicken
from zen_digits.core.ink.mnist_format import SIDE, mnist_image

_FINENESS = 3  # points across a pixel at which the picture is looked up: few would blur it
_PLACES = (np.arange(_FINENESS * SIDE, dtype=np.float32) + 0.5) / _FINENESS - SIDE / 2
_DOWN, _RIGHT = np.meshgrid(_PLACES, _PLACES, indexing="ij")


def varied_pictures(image: NDArray[np.uint8], number: int, rng: Generator) -> NDArray[np.uint8]:
    """Variations of a picture with ink, 28 × 28 in MNIST's format: uint8 number × 28 × 28.

    They are turned, slanted, and wider or thinner, as ``varied_images`` of strokes are.
    """
    return np.stack([_varied(image, rng) for _ in range(number)])


def _varied(image: NDArray[np.uint8], rng: Generator) -> NDArray[np.uint8]:
    thick = thicken(image[None].astype(np.float32), float(rng.uniform(-0.4, 0.7)))
    if thick.max() <= image.max() / 2:  # a line so fine that nothing is left of it
        thick = image[None].astype(np.float32)
    turned = float(rng.normal(0, 0.07))
    down = np.float32(np.cos(turned)) * _DOWN - np.float32(np.sin(turned)) * _RIGHT
    right = np.float32(np.cos(turned)) * _RIGHT + np.float32(np.sin(turned)) * _DOWN
    slant, width = np.float32(rng.normal(0, 0.1)), np.float32(np.exp(rng.normal(0, 0.12)))
    shift = rng.normal(0, 0.4, 2).astype(np.float32)  # of the grid: its pixels fall otherwise
    right = (right + slant * down) / width
    return mnist_image(sample(thick, down + shift[0], right + shift[1])[0])
