"""A number that somebody marked on a page that was read: it is read as it stands there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.pages.result import PageNumber, PageReading
from zen_digits.core.pages.straightening import Matrix
from zen_digits.core.pictures.ink_extraction import ink_of_rgba, reduction_factor
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.result import Box, DigitReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_LOWEST = 8  # pixels of the page: a lower or narrower part holds no digit
_SURE = 0.9  # least confidence of a digit that is not doubted


def read_marked(
    predictor: Predictor, pixels: NDArray[np.uint8], page: PageReading, box: Box, name: str
) -> PageNumber:
    """Read the number in a box of the straightened page, from the picture, height × width × 4.

    Raises InputError, with ``name`` for the picture, where there is no digit.
    """
    none = f"No digit was found in the marked part of {name}; mark all of one number."
    left, top, right, bottom = box
    if min(right - left, bottom - top) < _LOWEST:
        raise InputError(none)
    part = _straightened(pixels, page.straightening.matrix, box)
    try:
        read = read_number(predictor, ink_of_rgba(part, name))
    except InputError as error:
        raise InputError(none) from error
    if not read.digits:
        raise InputError(none)
    scale = reduction_factor(*part.shape[:2])
    digits = tuple(replace(d, box=_on_page(d.box, scale, left, top)) for d in read.digits)
    return _number(digits, has_signs=bool(read.signs))


def _straightened(pixels: NDArray[np.uint8], matrix: Matrix, box: Box) -> NDArray[np.uint8]:
    """A part of a page in its own pixels: height × width × 4."""
    left, top, right, bottom = box
    corner = np.array([[1, 0, left], [0, 1, top], [0, 0, 1.0]])
    back = matrix @ corner
    data = tuple((back / back[2, 2]).ravel()[:8].tolist())
    size = (round(right - left), round(bottom - top))
    way, smooth = Image.Transform.PERSPECTIVE, Image.Resampling.BICUBIC
    return np.asarray(Image.fromarray(pixels).transform(size, way, data, smooth))


def _number(digits: tuple[DigitReading, ...], *, has_signs: bool) -> PageNumber:
    """A sign among them is not read, so that they are in doubt."""
    boxes = np.array([digit.box for digit in digits])
    (left, top), (right, bottom) = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    doubts = tuple(not d.reading.is_digit or d.reading.confidence < _SURE for d in digits)
    return PageNumber(
        "".join(digit.reading.text for digit in digits),
        (float(left), float(top), float(right), float(bottom)),
        float(np.prod([digit.reading.confidence for digit in digits])),
        not any(doubts) and not has_signs,
        digits,
        doubts,
    )


def _on_page(box: Box, scale: float, x: float, y: float) -> Box:
    left, top, right, bottom = (side * scale for side in box)
    return left + x, top + y, right + x, bottom + y
