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
_THIN, _THICK = 0.035, 0.16  # pens, as shares of the height
_UNEVEN = 0.12  # of a row of MNIST's digits: its slant and stretch
_FAINT = 60  # greys below are paper
_DIGITS = {allograph.name: parse_template(allograph.template) for allograph in ALLOGRAPHS}
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


def stroke_glyphs(labels: Sequence[int], rng: Generator) -> tuple[list[Glyph], float]:
    """Digits drawn by one imaginary writer, and the radius of the pen in pixels."""
    style = replace(random_writer_style(rng), rotation=0.0, joins_strokes=False, dash=0.0)
    templates = {label: _template(label, rng) for label in set(labels)}
    radius = TALL * float(rng.uniform(_THIN, _THICK)) / 2
    return [_stroke_glyph(templates[label], style, radius, rng) for label in labels], radius


def _template(label: int, rng: Generator) -> Template:
    if label == LETTER:
        return _LETTERS[rng.integers(len(_LETTERS))]
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

    def draw(self, labels: Sequence[int], rng: Generator) -> list[Glyph]:
        """Digits that lean alike."""
        slant, wide = rng.normal(0, 2 * _UNEVEN), float(np.exp(rng.normal(-0.05, 1.5 * _UNEVEN)))
        return [self._glyph(label, slant, wide, rng) for label in labels]

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
