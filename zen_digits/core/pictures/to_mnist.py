"""A dataset's picture as a 28×28 image: preprocessed, unless it has that size already."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import SIDE, mnist_image
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba
from zen_digits.core.pictures.pixels import reduce_rgba

_CACHED = 200  # images: a small packed file may hold the same ones a million times
_LONGEST_SIDE = 128  # pixels of the copy that is searched for ink: one character needs no more


@dataclass(frozen=True, slots=True)
class Sample:
    """An image, uint8 28 × 28, and whether the picture had that size, so that greys are kept."""

    image: NDArray[np.uint8]
    is_unchanged: bool


def read_sample(path: Path) -> Sample:
    """The image of a picture file; raises InputError if it is no picture, damaged or empty."""
    return _sample(read_picture(path, _LONGEST_SIDE).pixels, str(path))


def image_of_grey(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Grey pixels of any size, height × width, as uint8 28 × 28; all 0 without ink."""
    if grey.shape == (SIDE, SIDE):
        return grey
    return _image_of_grey(grey.tobytes(), grey.shape).copy()


@lru_cache(_CACHED)
def _image_of_grey(pixels: bytes, shape: tuple[int, int]) -> NDArray[np.uint8]:
    rgba = np.full((*shape, 4), 255, np.uint8)
    rgba[..., :3] = np.frombuffer(pixels, np.uint8).reshape(*shape, 1)
    try:
        return _sample(rgba, "").image
    except InputError:
        return np.zeros((SIDE, SIDE), np.uint8)


def _sample(rgba: NDArray[np.uint8], name: str) -> Sample:
    if rgba.shape[:2] == (SIDE, SIDE) and rgba[..., 3].min() == 255:
        return Sample(np.asarray(Image.fromarray(rgba).convert("L")), is_unchanged=True)
    rgba = reduce_rgba(rgba, ceil(max(rgba.shape[:2]) / _LONGEST_SIDE))
    return Sample(mnist_image(ink_of_rgba(rgba, name)), is_unchanged=False)
