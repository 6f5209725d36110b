"""Pages of numbers that a synthetic writer writes, as photos."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from zen_digits.core.synthetic.generator import draw_allograph
from zen_digits.core.synthetic.writer import NEAT

STYLES = {
    "0": "plain 0", "1": "plain 1", "2": "plain 2", "3": "round 3", "4": "open 4",
    "5": "one-stroke 5", "6": "plain 6", "7": "plain 7", "8": "one-stroke 8", "9": "straight 9",
}  # fmt: skip
PAPER = (236, 232, 222)
INK = (40, 44, 70)
_HEIGHT = 44  # pixels of a digit
_STEP = 92  # from line to line
_ADVANCE = 1.25  # digit heights from digit to digit, at most
_GAP = 2.6  # and between numbers
MARGIN = 90


def compose(
    lines: Sequence[Sequence[str]], width: int = 900, height: int = 0
) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """A sheet of paper on which numbers are written, and what draws on it."""
    sheet = Image.new("RGB", (width, height or 2 * MARGIN + _STEP * len(lines)), PAPER)
    draw = ImageDraw.Draw(sheet)
    for row, numbers in enumerate(lines):
        x = float(MARGIN)
        for number in numbers:
            x = write_number(draw, number, x, MARGIN + row * _STEP) + _GAP * _HEIGHT
    return sheet, draw


def write_number(
    draw: ImageDraw.ImageDraw, text: str, x: float, y: float, pitch: float = 0.0
) -> float:
    """Write digits from (x, y) on, and tell where they end; ``pitch`` is from digit to digit."""
    rng = np.random.default_rng(0)
    for digit in text:
        strokes = draw_allograph(STYLES[digit], NEAT, rng)
        low = np.min([stroke.min(axis=0) for stroke in strokes], axis=0)
        size = np.max([stroke.max(axis=0) for stroke in strokes], axis=0) - low
        scale = _HEIGHT / size[1]
        for stroke in strokes:
            points = [tuple(point) for point in ((stroke - low) * scale + (x, y)).tolist()]
            draw.line(points, fill=INK, width=4, joint="curve")
        x += pitch or float(size[0]) * scale + 0.25 * _HEIGHT
    return x


def rgba(image: Image.Image) -> NDArray[np.uint8]:
    """The pixels of a picture: height × width × 4."""
    return np.asarray(image.convert("RGBA")).copy()


def on_desk(sheet: Image.Image, degrees: float) -> Image.Image:
    """The sheet on a dark desk, turned counter-clockwise."""
    desk = Image.new("RGB", (sheet.width + 120, sheet.height + 120), (130, 90, 60))
    desk.paste(sheet, (60, 60))
    return desk.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(130, 90, 60))
