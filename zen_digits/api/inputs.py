"""Pictures, arrays and strokes of other programs, as the ink that is read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import each_drawing, is_ink_file
from zen_digits.core.ink.limits import check_amount
from zen_digits.core.ink.strokes import FARTHEST, Strokes
from zen_digits.core.pictures.decode import Picture, decode_picture, read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba, reduction_factor

Readable: TypeAlias = "str | os.PathLike[str] | bytes | Image.Image | NDArray[Any] | Strokes"
"""What can be read: a file's path, a picture, or strokes.

A file is a picture or an ink file with one drawing; bytes are those of a picture file. An array is
a picture: height × width of grey, or height × width × 3 or 4 of red, green, blue and opacity;
uint8 from 0 to 255, bool, or float from 0 to 1; ink may be dark or bright. Strokes are sequences of
(x, y) in any unit, y down.
"""

_STROKES = "The strokes"


@dataclass(frozen=True, slots=True)
class Ink:
    """What is read of a drawing."""

    ink: Strokes | NDArray[np.float32]
    factor: int = 1
    """By which a picture was reduced."""


def ink_of(drawing: Readable) -> Ink:
    """The ink of anything that can be read; raises InputError for what cannot."""
    if isinstance(drawing, str | os.PathLike):
        path = Path(drawing)
        if is_ink_file(path):
            return Ink(_only_drawing(path))
    elif not isinstance(drawing, bytes | Image.Image) and not hasattr(drawing, "__array__"):
        return Ink(_checked_strokes(drawing))
    picture, name = picture_of(drawing)
    factor = reduction_factor(*picture.pixels.shape[:2])
    return Ink(ink_of_rgba(picture.pixels, name), picture.factor * factor)


def picture_of(picture: Readable) -> tuple[Picture, str]:
    """A picture, and what messages call it."""
    if isinstance(picture, str | os.PathLike):
        return read_picture(Path(picture)), os.fspath(picture)
    if isinstance(picture, bytes):
        return decode_picture(picture), "The picture"
    if isinstance(picture, Image.Image):
        return _whole(np.asarray(picture.convert("RGBA"))), "The picture"
    return _whole(_rgba(np.asarray(picture))), "The picture"


def _whole(pixels: NDArray[np.uint8]) -> Picture:
    """A picture in memory, all of which is there."""
    height, width = pixels.shape[:2]
    return Picture(pixels, 1, width, height)


def _only_drawing(path: Path) -> Strokes:
    drawings = list(islice(each_drawing(path), 2))
    if len(drawings) > 1:
        raise InputError(
            f"{path} has more than one drawing; give the strokes of each to Reader.read_all."
        )
    return drawings[0].strokes


def _rgba(array: NDArray[Any]) -> NDArray[np.uint8]:
    """The pixels of an array, height × width × 4."""
    is_grey, is_colour = array.ndim == 2, array.ndim == 3 and array.shape[2] in (3, 4)
    if not array.size or not (is_grey or is_colour):
        raise InputError(
            f"An array of shape {array.shape} is no picture; give height × width, or height × "
            "width × 3 or 4."
        )
    return np.asarray(Image.fromarray(_bytes(array)).convert("RGBA"))


def _bytes(array: NDArray[Any]) -> NDArray[np.uint8]:
    """Values from 0 to 255."""
    if array.dtype == np.uint8:
        return array
    if array.dtype != np.bool_ and not np.issubdtype(array.dtype, np.floating):
        raise InputError(f"A picture of {array.dtype} cannot be read; give uint8, bool or float.")
    if not ((array >= 0) & (array <= 1)).all():  # also where one is NaN
        raise InputError("A picture of float has values from 0 to 1; divide it by its largest.")
    return np.round(array.astype(np.float32) * 255).astype(np.uint8)


def _checked_strokes(strokes: Sequence[Any]) -> Strokes:
    """Strokes as arrays; raises InputError for what is none."""
    try:
        arrays = [np.asarray(stroke, np.float64) for stroke in strokes]
    except (TypeError, ValueError) as error:
        raise _no_strokes() from error
    drawn = [array for array in arrays if array.size]
    if not drawn or any(array.ndim != 2 or array.shape[1] != 2 for array in drawn):
        raise _no_strokes()
    if not all((np.abs(array) <= FARTHEST).all() for array in drawn):  # also where one is NaN
        raise InputError(f"{_STROKES} have a coordinate that is no number within ±{FARTHEST:g}.")
    check_amount(len(drawn), sum(map(len, drawn)), _STROKES)
    return drawn


def _no_strokes() -> InputError:
    return InputError(
        "This can be read neither as a picture nor as strokes; give a file’s path, a PIL image, an "
        "array, or strokes as sequences of (x, y)."
    )
