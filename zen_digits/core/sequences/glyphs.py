"""Glyphs: digits as small pictures, from MNIST's writers and from imaginary ones.

All digits of a row come from one hand: they lean alike and are written with the same pen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.ink.raster import draw_lines
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS
from zen_digits.core.synthetic.generator import random_allograph
from zen_digits.core.synthetic.non_digits import NON_DIGITS
from zen_digits.core.synthetic.template import Template, parse_template
from zen_digits.core.synthetic.writer import WriterStyle, random_writer_style, write

Pixels = NDArray[np.uint8]
TALL = 48
"""Pixels of a glyph's height, about."""
_SIZE = 0.1  # standard deviation of the heights in a row
_SMALL = 0.08  # share of glyphs that are much smaller than the others
_LEAN, _WIDE = 0.05, 0.08  # how much the slants and widths of a row differ
_THIN, _THICK = 0.03, 0.16  # pens, as shares of the height
_UNEVEN = 0.12  # of a row of MNIST's digits: its slant and stretch
_USUAL_SLANT = 0.12  # of MNIST's digits
_FAINT = 60  # greys below are paper
_DIGITS = {allograph.name: parse_template(allograph.template) for allograph in ALLOGRAPHS}
_RARELY = 0.15  # share of some digits in forms that only their neighbours tell from other signs
_RARE = {
    label: tuple(map(parse_template, forms))
    for label, forms in {
        1: ("0,98~8 30,40~7 52,0 / 60,50 66,100~7", "6,70~9 34,26~7 58,0 / 66,50 70,100~7"),
        7: ("36,10~7 60,3~6 / 52,50 44,100~7 | 8,50~8 94,44~8",
            "14,20~7 40,6 62,8 52,54 42,100~7 | 10,58~8 92,50~8"),
        9: ("46,100~7 48,60 50,16 66,2 84,18 74,42 48,46~6",
            "52,40~5 32,28 42,4 68,4 78,24 56,46 / 50,70 44,100~7"),
    }.items()
}  # fmt: skip
_LETTERS = tuple(map(parse_template, NON_DIGITS))
_LOOP = 0.08  # × its height: where a loop from the zero before begins it
LETTER = -1
"""The label of what is no digit."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A digit: height × width, bright on black, and where the pen begins and ends it (x, y)."""

    pixels: Pixels
    begin: tuple[float, float] | None = None
    end: tuple[float, float] | None = None
    up: float = 0.0
    """How far above the row's foot it ends, in pixels."""

    def shrunk(self, factor: float, up: float) -> "Glyph":
        """The same, smaller, and so far above the foot."""
        size = [max(round(side * factor), 4) for side in self.pixels.shape[::-1]]
        small = Image.fromarray(self.pixels).resize((size[0], size[1]), Image.Resampling.BOX)
        return Glyph(np.asarray(small), up=up)


def stroke_glyphs(labels: Sequence[int], rng: Generator) -> tuple[list[Glyph], float, float]:
    """Digits drawn by one imaginary writer, the radius of the pen in pixels, and the slant."""
    style = replace(random_writer_style(rng), rotation=0.0, joins_strokes=False, dash=0.0)
    templates = {label: _template(label, rng) for label in set(labels)}
    radius = TALL * float(rng.uniform(_THIN, _THICK)) / 2
    glyphs = [_stroke_glyph(templates[label], style, radius, rng) for label in labels]
    return glyphs, radius, style.slant


def _template(label: int, rng: Generator) -> Template:
    if label == LETTER:
        return _LETTERS[rng.integers(len(_LETTERS))]
    if label in _RARE and rng.random() < _RARELY:
        return _RARE[label][rng.integers(len(_RARE[label]))]
    return _DIGITS[random_allograph(str(label), rng).name]


def _stroke_glyph(template: Template, style: WriterStyle, radius: float, rng: Generator) -> Glyph:
    own = replace(
        style,
        slant=style.slant + float(rng.normal(0, _LEAN)),
        width=style.width * float(np.exp(rng.normal(0, _WIDE))),
    )
    strokes = write(template, own, rng)
    points = np.concatenate(strokes)
    low = points.min(axis=0)
    height = TALL * _size(rng)
    scale = height / max(float(np.ptp(points[:, 1])), 40.0)
    scaled = [(stroke - low) * scale for stroke in strokes]
    pixels = draw_lines(scaled, radius).view(np.uint8) * 255
    shift = int(radius) + 1
    begin, end = scaled[0][0] + shift, scaled[-1][-1] + shift
    return Glyph(pixels, (float(begin[0]), float(begin[1])), (float(end[0]), float(end[1])))


def _size(rng: Generator) -> float:
    if rng.random() < _SMALL:
        return float(rng.uniform(0.55, 0.85))
    return float(np.clip(np.exp(rng.normal(0, _SIZE)), 0.7, 1.35))


class MnistGlyphs:
    """Digits of MNIST's writers, each image of any writer."""

    def __init__(self, images: ImageSet) -> None:
        self._images = images.images[:, 0]
        self._by_label = [np.flatnonzero(images.labels == label) for label in range(10)]

    def draw(self, labels: Sequence[int], rng: Generator) -> tuple[list[Glyph], float]:
        """Digits that lean alike, and their slant."""
        slant, wide = rng.normal(0, 2 * _UNEVEN), float(np.exp(rng.normal(-0.05, 1.5 * _UNEVEN)))
        glyphs = [self._glyph(label, slant, wide, rng) for label in labels]
        return glyphs, _USUAL_SLANT + float(slant)

    def _glyph(self, label: int, slant: float, wide: float, rng: Generator) -> Glyph:
        index = rng.choice(self._by_label[label])
        image = _cropped(self._images[index])
        scale = TALL * _size(rng) / max(image.shape[0], 14)
        lean = slant + float(rng.normal(0, _LEAN))
        pixels = _sheared(image, scale * wide, scale, lean)
        if label:
            return Glyph(pixels)
        y, width = _LOOP * pixels.shape[0], pixels.shape[1]  # zeros are joined by their loops
        return Glyph(pixels, (0.4 * width, y), (0.6 * width, y))


def _sheared(image: Pixels, across: float, down: float, slant: float) -> Pixels:
    """An image enlarged, with its top moved to the right by ``slant`` of its height."""
    height, width = image.shape
    tall, far = ceil(height * down), ceil(width * across)
    shift = abs(slant) * tall
    first = -shift / across if slant > 0 else 0.0  # where the first row of the result begins
    matrix = (1 / across, slant / across, first, 0.0, 1 / down, 0.0)
    size = (ceil(far + shift), tall)
    sheared = Image.fromarray(image).transform(
        size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR
    )
    return _cropped(np.asarray(sheared))


def _cropped(pixels: Pixels) -> Pixels:
    inked = pixels > _FAINT
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows):
        return pixels
    return pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
