"""A contact sheet: every allograph of the ten digits, neat and in the style of several writers."""

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from zen_digits.core.ink.mnist_format import SIDE, draw_strokes, mnist_image
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS, Allograph
from zen_digits.core.synthetic.generator import draw_allograph
from zen_digits.core.synthetic.writer import NEAT, random_writer_style

WRITERS = 10
_CELL = 44  # pixels
_NAME_WIDTH = 168  # pixels
_COLUMNS = 2


def contact_sheet(seed: int = 0, allographs: Sequence[Allograph] = ALLOGRAPHS) -> Image.Image:
    """A grey picture with a row for each allograph: its name, neat, and by ten random writers."""
    columns = min(_COLUMNS, len(allographs))
    rows = math.ceil(len(allographs) / columns)
    width = _NAME_WIDTH + (1 + WRITERS) * _CELL
    sheet = Image.new("L", (columns * width, rows * _CELL))
    rng = np.random.default_rng(seed)
    for number, allograph in enumerate(allographs):
        column, row = divmod(number, rows)
        _draw_row(sheet, column * width, row * _CELL, allograph, rng)
    return sheet


def _draw_row(
    sheet: Image.Image, left: int, top: int, allograph: Allograph, rng: np.random.Generator
) -> None:
    font = ImageFont.load_default(size=13)
    ImageDraw.Draw(sheet).text((left + 8, top + _CELL // 3), allograph.name, fill=255, font=font)
    styles = [NEAT, *(random_writer_style(rng) for _ in range(WRITERS))]
    for number, style in enumerate(styles):
        strokes = draw_allograph(allograph.name, style, rng)
        image = Image.fromarray(mnist_image(draw_strokes(strokes)))
        large = image.resize((3 * SIDE // 2, 3 * SIDE // 2), Image.Resampling.BILINEAR)
        sheet.paste(large, (left + _NAME_WIDTH + number * _CELL, top))
