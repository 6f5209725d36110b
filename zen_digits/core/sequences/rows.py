"""Rows: numbers composed of glyphs that stand apart, touch, overlap or are joined.

Each row comes with what else stands in pictures of numbers: signs, pieces of ruling and of cut
neighbours, which are no digits.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.ink.raster import paint_over
from zen_digits.core.reading.sequence.row_format import row_image, x_in_row
from zen_digits.core.sequences.disturbances import add_signs, blurred, disturbed
from zen_digits.core.sequences.glyphs import LETTER, TALL, Glyph, MnistGlyphs, Pixels, stroke_glyphs

MOST_DIGITS = 8
_FAR = 10**6  # where a row of pixels has no ink
_SPACE = TALL * 2  # pixels around the digits until the row is cropped
_REPEATED = 0.2  # share of digits that are the same as the one before, as zeros at the end are
_ROUND = 0.25  # share of numbers that end in zeros
_JOINED = 0.3  # share of rows whose digits are joined by strokes
_NEAREST = 10  # pixels of the finished row between the middles of two digits, at least
_UP = 0.06  # standard deviation of how far digits stand above the line, in heights
_SLOPE = 0.06  # of a row, in all
_WITH_LETTERS = 0.05  # share of rows of which some glyphs are letters


@dataclass(frozen=True, slots=True)
class Row:
    """A picture of a number, uint8 32 × width, and where the middles of its digits are (x)."""

    image: NDArray[np.uint8]
    digits: tuple[int, ...]
    middles: tuple[float, ...]


def random_row(mnist: MnistGlyphs, rng: Generator) -> Row:
    """A number in a random hand."""
    while True:
        labels = random_digits(rng)
        if rng.random() < _WITH_LETTERS:
            labels = [LETTER if rng.random() < 0.5 else label for label in labels]
        if LETTER in labels or rng.random() < 0.5:
            glyphs, radius = stroke_glyphs(labels, rng)
        else:
            glyphs, radius = mnist.draw(labels, rng), 2.5
        row = _composed(labels, glyphs, radius, rng)
        if (np.diff(row.middles) >= _NEAREST).all():
            return row


def random_digits(rng: Generator) -> list[int]:
    """The digits of a number."""
    count = int(rng.choice(MOST_DIGITS, p=_LENGTHS)) + 1
    digits = [int(digit) for digit in rng.integers(10, size=count)]
    for place in range(1, count):
        if rng.random() < _REPEATED:
            digits[place] = digits[place - 1]
    if rng.random() < _ROUND:
        zeros = int(rng.integers(1, 4))
        digits[max(count - zeros, 1) :] = [0] * min(zeros, count - 1)
    return digits


_LENGTHS = np.array([4, 10, 12, 14, 14, 8, 4, 2]) / 68


def _composed(labels: Sequence[int], glyphs: Sequence[Glyph], radius: float, rng: Generator) -> Row:
    places = _places(glyphs, rng)
    width = max(x + glyph.pixels.shape[1] for (x, _), glyph in zip(places, glyphs, strict=True))
    canvas = np.zeros((TALL * 4, width + 2 * _SPACE), np.uint8)
    boxes = []
    for (x, y), glyph in zip(places, glyphs, strict=True):
        high, wide = glyph.pixels.shape
        part = canvas[y : y + high, x + _SPACE : x + _SPACE + wide]
        np.maximum(part, glyph.pixels[: part.shape[0]], out=part)
        boxes.append((x + _SPACE, y, x + _SPACE + wide, y + high))
    if rng.random() < _JOINED:
        _join(canvas, glyphs, places, radius, rng)
    canvas = add_signs(canvas, boxes, rng)
    return _finished(canvas, labels, np.array(boxes, np.float64), rng)


def _places(glyphs: Sequence[Glyph], rng: Generator) -> list[tuple[int, int]]:
    """The left and top of each glyph, in pixels."""
    usual, spread = _distances(rng)
    slope = rng.normal(0, _SLOPE) * TALL / max(len(glyphs), 3)
    places: list[tuple[int, int]] = []
    right = np.full(TALL * 4, -_FAR)
    middle = -_FAR
    for index, glyph in enumerate(glyphs):
        bottom = TALL * 3 + (slope * index + rng.normal(0, _UP) * TALL)
        high, wide = glyph.pixels.shape
        y = int(np.clip(bottom - high, 0, TALL * 4 - high))
        gap = usual + rng.normal(0, spread)
        if index and rng.random() < 0.05:
            gap = rng.uniform(0.3, 1.2)
        x = 0 if not index else _beside(glyph.pixels, y, right, gap * TALL)
        x = max(x, middle + round(0.22 * TALL) - wide // 2) if index else x
        right[y : y + high] = np.maximum(right[y : y + high], x + _last_ink(glyph.pixels))
        middle = x + wide // 2
        places.append((x, y))
    return places


def _distances(rng: Generator) -> tuple[float, float]:
    """How far apart the digits of a row are between their contours, in heights, and how much that
    differs."""
    kind = rng.random()
    if kind < 0.4:  # touching
        return float(rng.normal(-0.02, 0.03)), 0.04
    if kind < 0.6:  # overlapping
        return float(rng.uniform(-0.25, 0.0)), 0.06
    return float(rng.uniform(0.0, 0.4)), 0.07


def _beside(pixels: Pixels, y: int, right: NDArray[np.int64], gap: float) -> int:
    """The x from which a glyph is ``gap`` pixels from the ink before it."""
    left = _first_ink(pixels)
    before = right[y : y + len(left)]
    distance = (left - before)[(left < _FAR) & (before > -_FAR)]
    nearest = int(distance.min()) if len(distance) else int(-right.max())
    return round(gap) - nearest


def _first_ink(pixels: Pixels) -> NDArray[np.int64]:
    """The first column with ink in each row of pixels and those beside it."""
    inked = pixels > 60
    first = np.where(inked.any(axis=1), inked.argmax(axis=1), _FAR)
    padded = np.pad(first, 2, constant_values=_FAR)
    return np.min([padded[k : k + len(first)] for k in range(5)], axis=0)


def _last_ink(pixels: Pixels) -> NDArray[np.int64]:
    inked = pixels > 60
    last = pixels.shape[1] - inked[:, ::-1].argmax(axis=1)
    return np.where(inked.any(axis=1), last, -_FAR)


def _join(
    canvas: Pixels,
    glyphs: Sequence[Glyph],
    places: Sequence[tuple[int, int]],
    radius: float,
    rng: Generator,
) -> None:
    """Let the pen glide from some digits to the next."""
    ink = np.zeros(canvas.shape, np.float32)
    for index in range(len(glyphs) - 1):
        begin, end = glyphs[index + 1].begin, glyphs[index].end
        if begin is None or end is None or rng.random() < 0.4:
            continue
        start = np.array(end) + places[index] + (_SPACE, 0)
        stop = np.array(begin) + places[index + 1] + (_SPACE, 0)
        bend = (start + stop) / 2 + rng.normal(0, 0.08 * TALL, 2)
        t = np.linspace(0, 1, 12)[:, None]
        line = (1 - t) ** 2 * start + 2 * t * (1 - t) * bend + t**2 * stop
        paint_over(ink, [np.clip(line, 0, None)], radius * float(rng.uniform(0.5, 1.0)), 255)
    np.maximum(canvas, ink.astype(np.uint8), out=canvas)


def _finished(
    canvas: Pixels, labels: Sequence[int], boxes: NDArray[np.float64], rng: Generator
) -> Row:
    """The row cropped about its digits, as it comes out of a picture."""
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    rim = rng.uniform(-0.02, 0.12, 4) * TALL * (rng.random(4) < 0.5)
    left, top = np.maximum(low - rim[:2], 0).astype(int).tolist()
    right, bottom = (high + rim[2:]).astype(int).tolist()
    ink = disturbed(blurred(canvas[top:bottom, left:right], rng), rng)
    image, scale = row_image(ink)
    scale *= ink.shape[1] / (right - left)  # fewer pixels, if it was blurred so
    middles = tuple(x_in_row(x - left, scale) for x in boxes[:, ::2].mean(axis=1).tolist())
    digits = [(d, x) for d, x in zip(labels, middles, strict=True) if d != LETTER]
    return Row(image, tuple(d for d, _ in digits), tuple(x for _, x in digits))
