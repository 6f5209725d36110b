"""A contact sheet: every style of the ten digits, written neatly and by several hands."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from zen_digits.core.ink.mnist_format import SIDE, draw_strokes, mnist_image
from zen_digits.core.synthetic.digit_allographs import STYLES, Style
from zen_digits.core.synthetic.generator import draw_style
from zen_digits.core.synthetic.writer import NEAT, random_hand

HANDS = 10
_CELL = 44
_NAME = 168
_COLUMNS = 2


def contact_sheet(seed: int = 0, styles: Sequence[Style] = STYLES) -> Image.Image:
    """A grey picture with a line for each style: its name, neat, then as ten hands write it."""
    columns = min(_COLUMNS, len(styles))
    rows = -(-len(styles) // columns)
    width = _NAME + (1 + HANDS) * _CELL
    sheet = Image.new("L", (columns * width, rows * _CELL))
    rng = np.random.default_rng(seed)
    for number, style in enumerate(styles):
        column, row = divmod(number, rows)
        _draw_line(sheet, column * width, row * _CELL, style, rng)
    return sheet


def _draw_line(
    sheet: Image.Image, left: int, top: int, style: Style, rng: np.random.Generator
) -> None:
    font = ImageFont.load_default(size=13)
    ImageDraw.Draw(sheet).text((left + 8, top + _CELL // 3), style.name, fill=255, font=font)
    for number, hand in enumerate([NEAT, *(random_hand(rng) for _ in range(HANDS))]):
        image = Image.fromarray(mnist_image(draw_strokes(draw_style(style.name, hand, rng))))
        large = image.resize((3 * SIDE // 2, 3 * SIDE // 2), Image.Resampling.BILINEAR)
        sheet.paste(large, (left + _NAME + number * _CELL, top))
