"""Draws what was read of a page over its picture: boxes, texts, and doubts in another colour."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from zen_digits.core.files import atomic_write
from zen_digits.core.pages.result import PageNumber, PageReading
from zen_digits.core.reading.result import Box

# Okabe and Ito's colours: told apart by everybody.
_SURE, _DOUBTFUL, _NOT_DIGITS = (0, 114, 178), (213, 94, 0), (120, 120, 120)
_LINES_PER_SIDE = 600  # a line's thickness is this fraction of the longer side
_TEXT = 0.6  # of a number's height
_SMALLEST_TEXT = 10  # pixels


def save_annotated(path: Path, pixels: NDArray[np.uint8], reading: PageReading) -> None:
    """Save a picture, height × width × 4, as a PNG with its numbers; raises InputError."""
    image = Image.fromarray(pixels).convert("RGB")
    draw = ImageDraw.Draw(image)
    for line in reading.lines:
        for number in line.numbers:
            _draw_number(draw, reading, number)
        for box in line.not_digits:
            _draw_box(draw, reading, box, _NOT_DIGITS)
    file = BytesIO()
    image.save(file, "PNG")
    atomic_write(path, file.getvalue())


def _draw_number(draw: ImageDraw.ImageDraw, reading: PageReading, number: PageNumber) -> None:
    colour = _DOUBTFUL if number.doubtful else _SURE
    _draw_box(draw, reading, number.box, colour)
    for digit, doubt in zip(number.digits, number.doubts, strict=True):
        if doubt:
            _draw_box(draw, reading, digit.box, _DOUBTFUL)
    left, top, _, bottom = reading.box_in_picture(number.box)
    size = max(_TEXT * (bottom - top), _SMALLEST_TEXT)
    draw.text((left, top), number.text, colour, ImageFont.load_default(size), anchor="lb")


def _draw_box(
    draw: ImageDraw.ImageDraw, reading: PageReading, box: Box, colour: tuple[int, int, int]
) -> None:
    corners = [(x, y) for x, y in reading.corners_in_picture(box).tolist()]
    width = max(max(reading.width, reading.height) // _LINES_PER_SIDE, 1)
    draw.line([*corners, corners[0]], colour, width)
