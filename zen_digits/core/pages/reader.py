"""Reads pages: a photo becomes a level sheet of paper, and each number on it is read."""

from __future__ import annotations

from math import ceil, sqrt
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.pages.numbers import read_lines
from zen_digits.core.pages.print_check import is_print
from zen_digits.core.pages.progress import Show, show_nobody
from zen_digits.core.pages.result import PageReading
from zen_digits.core.pages.sheet import find_sheet
from zen_digits.core.pages.straightening import Straightening
from zen_digits.core.pictures.pixels import reduce_rgba

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_MOST_PIECES = 2000  # of one page, which are read in about 20 seconds
_MOST_PIXELS = 4_200_000  # of the copy that is read: a quarter of a telephone's photo is enough


class TooMuchError(InputError):
    """There is more on a page than is read at once, print or numbers."""


def read_page(
    predictor: Predictor,
    pixels: NDArray[np.uint8],
    name: str = "The picture",
    show: Show = show_nobody,
) -> PageReading:
    """Read every number in a picture, height × width × 4 of red, green, blue and opacity.

    ``show`` is told how far it is, and may end it. Raises InputError, with ``name`` for the
    picture, where there is nothing to read.
    """
    height, width = pixels.shape[:2]
    factor = max(ceil(sqrt(height * width / _MOST_PIXELS)), 1)
    sheet = find_sheet(predictor, _opaque(reduce_rgba(pixels, factor)), name, show)
    if is_print(predictor, sheet):
        raise TooMuchError(
            f"{name} looks like a page of print, not of numbers; cut out the part with the numbers."
        )
    if len(sheet.pieces) > _MOST_PIECES:
        raise TooMuchError(
            f"{name} has more than {_MOST_PIECES:,} pieces of ink, more than are read at once; cut "
            "out a part with fewer numbers."
        )
    back = Straightening.of_scale(factor).after(sheet.back)
    lines = tuple(read_lines(predictor, sheet, show))
    if not any(line.numbers for line in lines):
        raise InputError(
            f"{name} shows no number: what is on it looks like words or drawings; choose another "
            "picture."
        )
    return PageReading(width, height, back, lines, sheet.turned)


def _opaque(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Pixels on white paper: height × width × 3."""
    if pixels[..., 3].min() == 255:
        return pixels[..., :3]
    image = Image.fromarray(pixels)
    paper = Image.new("RGBA", image.size, "white")
    return np.asarray(Image.alpha_composite(paper, image).convert("RGB"))
