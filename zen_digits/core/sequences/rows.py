"""Rows: numbers composed of digits and signs that stand apart, touch, overlap or are joined.

Each row comes with what else stands in pictures of numbers: signs, which it tells, and pieces of
ruling, of print and of cut neighbours, which are nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from zen_digits.core.ink.raster import paint_over
from zen_digits.core.models.sequence_graph import SYMBOLS
from zen_digits.core.reading.sequence.row_format import row_image, x_in_row
from zen_digits.core.sequences.disturbances import blurred, disturbed
from zen_digits.core.sequences.glyphs import LETTER, TALL, Glyph, MnistGlyphs, Pixels, stroke_glyphs
from zen_digits.core.sequences.sign_glyphs import random_sign_hand, sign_glyph
from zen_digits.core.sequences.texts import random_text

_DIGITS = SYMBOLS.index("9") + 1  # symbols from there on are signs
_LOW_SIGNS = [SYMBOLS.index(sign) for sign in ".,-:"]
_FAR = 10**6  # where a row of pixels has no ink
_SPACE = TALL * 2  # pixels around the digits until the row is cropped
_JOINED = 0.3  # share of rows whose digits are joined by strokes
_NEAREST = 10  # pixels of the finished row between the middles of two digits, at least
_NEAREST_SIGN = 5  # and of a sign and what is beside it
_UP = 0.06  # standard deviation of how far digits stand above the line, in heights
_SLOPE = 0.06  # of a row, in all
_WITH_LETTERS = 0.05  # share of rows of which some glyphs are letters
_SMALL_ZEROS = 0.07  # share of rows whose zeros are much smaller
_TUCKED = 0.2  # share of signs that stand no farther from digits than those from each other
_AROUND_ALL = 0.35  # share of rows that are cropped about all ink, not about digits and slashes
_CUT = 0.08  # share of rows whose foot or head is cut off …
_MOST_CUT = 0.25  # … by so much of their height at most


@dataclass(frozen=True, slots=True)
class Row:
    """A picture of a number, uint8 32 × width, and where the middles of its symbols are (x)."""

    image: NDArray[np.uint8]
    symbols: tuple[int, ...]
    """Their places in ``SYMBOLS``."""
    middles: tuple[float, ...]


def random_row(mnist: MnistGlyphs, rng: Generator) -> Row:
    """A number in a random hand."""
    while True:
        symbols = [SYMBOLS.index(symbol) for symbol in random_text(rng)]
        if rng.random() < _WITH_LETTERS:
            symbols = [LETTER if rng.random() < 0.5 else symbol for symbol in symbols]
        glyphs, radius = _glyphs(symbols, mnist, rng)
        row = _composed(symbols, glyphs, radius, rng)
        if _are_apart(row):
            return row


def _are_apart(row: Row) -> bool:
    is_sign = np.array(row.symbols) >= _DIGITS
    least = np.where(is_sign[1:] | is_sign[:-1], _NEAREST_SIGN, _NEAREST)
    return bool((np.diff(row.middles) >= least).all())


def _glyphs(
    symbols: Sequence[int], mnist: MnistGlyphs, rng: Generator
) -> tuple[list[Glyph], float]:
    """The symbols in one hand, and the radius of its pen in pixels."""
    labels = [symbol for symbol in symbols if symbol < _DIGITS]
    if LETTER in labels or rng.random() < 0.5:
        digits, radius, slant = stroke_glyphs(labels, rng)
    else:
        (digits, slant), radius = mnist.draw(labels, rng), float(rng.uniform(2, 3.5))
    if rng.random() < _SMALL_ZEROS:
        digits = _with_small_zeros(labels, digits, rng)
    hand = random_sign_hand(radius, slant, rng)
    each, ends = iter(digits), (0, len(symbols) - 1)
    glyphs = [
        next(each)
        if symbol < _DIGITS
        else sign_glyph(SYMBOLS[symbol], hand, rng, at_end=place in ends)
        for place, symbol in enumerate(symbols)
    ]
    return glyphs, radius


def _with_small_zeros(
    labels: Sequence[int], glyphs: Sequence[Glyph], rng: Generator
) -> list[Glyph]:
    factor, up = float(rng.uniform(0.4, 0.7)), TALL * float(rng.uniform(0, 0.35))
    return [
        glyph.shrunk(factor * float(rng.uniform(0.9, 1.1)), up) if label == 0 else glyph
        for label, glyph in zip(labels, glyphs, strict=True)
    ]


def _composed(
    symbols: Sequence[int], glyphs: Sequence[Glyph], radius: float, rng: Generator
) -> Row:
    places = _places(symbols, glyphs, rng)
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
    return _finished(canvas, symbols, np.array(boxes, np.float64), rng)


def _places(
    symbols: Sequence[int], glyphs: Sequence[Glyph], rng: Generator
) -> list[tuple[int, int]]:
    """The left and top of each glyph, in pixels."""
    usual, spread = _distances(rng)
    slope = rng.normal(0, _SLOPE) * TALL / max(len(glyphs), 3)
    places: list[tuple[int, int]] = []
    right = np.full(TALL * 4, -_FAR)
    middle = -_FAR
    for index, glyph in enumerate(glyphs):
        is_by_sign = max(symbols[max(index - 1, 0) : index + 1]) >= _DIGITS
        bottom = TALL * 3 + (slope * index + rng.normal(0, _UP) * TALL) - glyph.up
        high, wide = glyph.pixels.shape
        y = int(np.clip(bottom - high, 0, TALL * 4 - high))
        gap = usual + rng.normal(0, spread)
        if is_by_sign and rng.random() > _TUCKED:
            gap = rng.uniform(0.02, 0.45)
        elif index and rng.random() < 0.05:
            gap = rng.uniform(0.3, 1.2)
        x = 0 if not index else _beside(glyph.pixels, y, right, gap * TALL)
        apart = round((0.13 if is_by_sign else 0.22) * TALL)
        x = max(x, middle + apart - wide // 2) if index else x
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
    canvas: Pixels, symbols: Sequence[int], boxes: NDArray[np.float64], rng: Generator
) -> Row:
    """The row cropped about its symbols, as it comes out of a picture."""
    sets_height = np.isin(symbols, _LOW_SIGNS, invert=True)
    if rng.random() < _AROUND_ALL or not sets_height.any():
        sets_height[:] = True
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    low[1], high[1] = boxes[sets_height, 1].min(), boxes[sets_height, 3].max()
    rim = rng.uniform(-0.02, 0.12, 4) * TALL * (rng.random(4) < 0.5)
    if rng.random() < _CUT:
        rim[rng.choice([1, 3])] = -rng.uniform(0, _MOST_CUT) * (high[1] - low[1])
    left, top = np.maximum(low - rim[:2], 0).astype(int).tolist()
    right, bottom = (high + rim[2:]).astype(int).tolist()
    ink = disturbed(blurred(canvas[top:bottom, left:right], rng), rng)
    image, scale = row_image(ink)
    scale *= ink.shape[1] / (right - left)  # fewer pixels, if it was blurred so
    middles = tuple(x_in_row(x - left, scale) for x in boxes[:, ::2].mean(axis=1).tolist())
    read = [(s, x) for s, x in zip(symbols, middles, strict=True) if s != LETTER]
    return Row(image, tuple(s for s, _ in read), tuple(x for _, x in read))
