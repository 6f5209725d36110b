"""A picture out of a set as 28×28 pixels: preprocessed, unless it has MNIST’s size already."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import SIDE, mnist_image
from zen_digits.core.pictures.decode import ink_of_rgba, read_picture

_LONGER = 128  # pixels along the longer side that ink is looked for in: a letter needs no more


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture as uint8 28 × 28, and whether it had that size and keeps its grey levels."""

    image: NDArray[np.uint8]
    is_unchanged: bool


def read_sample(path: Path) -> Sample:
    """The picture in a file; raises InputError where it is none, damaged, too large or empty."""
    return _sample(read_picture(path, _LONGER), str(path))


def image_of_grey(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Grey pixels of any size, height × width, as uint8 28 × 28; all 0 without ink."""
    if grey.shape == (SIDE, SIDE):
        return grey
    rgba = np.full((*grey.shape, 4), 255, np.uint8)
    rgba[..., :3] = grey[..., None]
    try:
        return _sample(rgba, "").image
    except InputError:
        return np.zeros((SIDE, SIDE), np.uint8)


def _sample(rgba: NDArray[np.uint8], name: str) -> Sample:
    if rgba.shape[:2] == (SIDE, SIDE) and rgba[..., 3].min() == 255:
        return Sample(np.asarray(Image.fromarray(rgba).convert("L")), is_unchanged=True)
    factor = ceil(max(rgba.shape[:2]) / _LONGER)
    if factor > 1:
        rgba = np.asarray(Image.fromarray(rgba).reduce(factor))
    return Sample(mnist_image(ink_of_rgba(rgba, name)), is_unchanged=False)
