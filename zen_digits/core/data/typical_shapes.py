"""What digits and letters look like on average, to see whether others lie as they do."""

from collections.abc import Mapping
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.labels import DIGITS

Shapes = Mapping[str, NDArray[np.float32]]
"""28 × 28 by the character they show; ink is bright."""

_HEIGHT = 80  # pixels of a printed letter
_BLUR = 1.5  # pixels: as writers differ from print, and from each other


@cache
def digit_shapes() -> Shapes:
    """The mean of each digit of MNIST."""
    test = load_mnist_test()
    images, labels = test.images[:, 0], test.labels
    return {
        digit: images[labels == value].mean(axis=0, dtype=np.float32)
        for value, digit in enumerate(DIGITS)
    }


@cache
def letter_shapes() -> Shapes:
    """Letters in print, blurred: capitals and small ones; empty where no font can be drawn."""
    try:
        font = ImageFont.load_default(_HEIGHT)
    except (ImportError, OSError):  # Pillow without FreeType
        return {}
    letters = (chr(code) for first in "Aa" for code in range(ord(first), ord(first) + 26))
    return {letter: _printed(letter, font) for letter in letters}


def _printed(
    letter: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont
) -> NDArray[np.float32]:
    page = Image.new("L", (2 * _HEIGHT, 2 * _HEIGHT))
    ImageDraw.Draw(page).text((_HEIGHT, _HEIGHT), letter, 255, font, "mm")
    image = Image.fromarray(mnist_image(np.asarray(page) / 255))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(_BLUR)), np.float32)
