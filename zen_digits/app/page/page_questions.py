"""What is asked about a picture on another thread: is it a page, and what is on it?"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.app.common.images import Pixels
from zen_digits.core.errors import InputError
from zen_digits.core.pages.progress import Show, show_nobody

if TYPE_CHECKING:
    from zen_digits.core.pages.result import PageReading
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import NumberReading

_LONGEST = 3200  # pixels of what is kept of a picture on the canvas: no canvas has more
# Chosen on half of the pictures of single numbers: none of a digit is taken for a page.
_GLANCE = 600  # pixels of the longer side of the copy that is looked at first
_CERTAIN = 0.9  # least confidence of what is one number at a glance
_WIDE = 1.2  # heights of its digits: a wider gap may part two numbers


@dataclass(frozen=True, slots=True, eq=False)
class OneNumber:
    """A picture for the canvas: what is seen of it, and its ink."""

    pixels: Pixels
    ink: NDArray[np.float32]


def read_as_number(pixels: Pixels, name: str, _show: Show = show_nobody) -> OneNumber:
    """The picture, height × width × 4, as one number; raises InputError without ink.

    It is read too fast to tell how far it is.
    """
    from zen_digits.core.pictures.ink_extraction import ink_of_rgba
    from zen_digits.core.pictures.pixels import reduce_rgba

    ink = ink_of_rgba(pixels, name)
    return OneNumber(reduce_rgba(pixels, ceil(max(pixels.shape[:2]) / _LONGEST)), ink)


def read_as_page(
    predictor: Predictor, pixels: Pixels, name: str, show: Show = show_nobody
) -> PageReading:
    """The picture as a page; raises InputError where nothing can be read of it.

    ``show`` is told how far it is, and may end it.
    """
    from zen_digits.core.pages.reader import read_page

    if not predictor.reads_digits:
        raise InputError("This network does not read digits, as pages need; choose another model.")
    return read_page(predictor, pixels, name, show)


def read_as_fits(
    predictor: Predictor, pixels: Pixels, name: str, show: Show = show_nobody
) -> PageReading | OneNumber:
    """The picture as a page if it is one, or else as one number; ``show`` as above.

    Raises InputError where it is neither.
    """
    from zen_digits.core.pages.reader import TooMuchError

    if predictor.reads_digits and not is_plainly_one_number(predictor, pixels):
        try:
            reading = read_as_page(predictor, pixels, name, show)
            if is_plainly_page(reading):
                return reading
        except TooMuchError:
            raise
        except InputError:  # reading it as one number says why, or does better
            pass
    return read_as_number(pixels, name)


def is_plainly_one_number(predictor: Predictor, pixels: Pixels) -> bool:
    """Whether a look at a small copy of a picture is enough to tell that no page is in it."""
    from zen_digits.core.pictures.ink_extraction import ink_of_rgba
    from zen_digits.core.pictures.pixels import reduce_rgba
    from zen_digits.core.reading.number_reader import read_number

    small = reduce_rgba(pixels, ceil(max(pixels.shape[:2]) / _GLANCE))
    try:
        number = read_number(predictor, ink_of_rgba(small, ""))
    except InputError:
        return False
    return number.is_digit and number.confidence >= _CERTAIN and not _has_wide_gap(number)


def _has_wide_gap(number: NumberReading) -> bool:
    """Whether it may be several numbers in one line."""
    boxes = [digit.box for digit in number.digits]
    tallest = max(bottom - top for _, top, _, bottom in boxes)
    return any(after[0] - before[2] > _WIDE * tallest for before, after in pairwise(boxes))


def is_plainly_page(reading: PageReading) -> bool:
    """Whether several numbers were found, most of them without a doubt.

    Around a digit in a photo of a desk much may be found that is doubtful.
    """
    numbers = [*reading.numbers]
    sure = sum(not number.doubtful for number in numbers)
    return sure > 1 and 2 * sure >= len(numbers)
