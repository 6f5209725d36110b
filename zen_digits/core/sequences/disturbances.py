"""What else is in pictures of numbers: signs, pieces of ruling and of neighbours, blur and gaps."""

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from zen_digits.core.ink.raster import draw_lines
from zen_digits.core.sequences.glyphs import Pixels

_Box = tuple[int, int, int, int]
_Line = list[tuple[float, float]]
_SIGN_AFTER = 0.07  # share of digits after which a point or comma stands
_SIGN_AT_END = 0.15  # share of rows that end in dashes, or begin with a sign
_POINTS: list[list[_Line]] = [
    [[(0, 0), (1, 1)]],
    [[(0, 0), (-6, 10)]],
    [[(0, 0), (2, 4), (-3, 9)]],
]
_DASHES: list[list[_Line]] = [
    [[(0, 0), (20, -1)]],
    [[(0, 0), (20, 0)], [(1, 9), (20, 8)]],
    [[(0, 0), (9, -4), (16, 3), (24, -2)]],
]


def add_signs(canvas: Pixels, boxes: Sequence[_Box], rng: Generator) -> Pixels:
    """Points and commas between digits, and dashes before and after them."""
    radius = float(rng.uniform(1.5, 4))
    for _, _, right, bottom in boxes:
        if rng.random() < _SIGN_AFTER:
            place = (right + int(rng.integers(-4, 10)), bottom + int(rng.integers(-5, 6)))
            _stamp(canvas, _scaled(_POINTS[rng.integers(3)], rng), radius, place)
    (left, top, _, _), (_, _, right, bottom) = boxes[0], boxes[-1]
    for at_end in (False, True):
        if rng.random() < _SIGN_AT_END:
            y = int(top + (bottom - top) * rng.uniform(0.3, 0.9))
            x = right + int(rng.integers(-2, 25)) if at_end else left - int(rng.integers(20, 50))
            _stamp(canvas, _scaled(_DASHES[rng.integers(3)], rng), radius, (max(x, 0), y))
    return canvas


def _scaled(lines: Sequence[_Line], rng: Generator) -> list[NDArray[np.float64]]:
    size = float(rng.uniform(0.6, 1.4))
    low = np.array([point for line in lines for point in line]).min(axis=0)
    return [(np.array(line, np.float64) - low) * size for line in lines]


def _stamp(
    canvas: Pixels, lines: Sequence[NDArray[np.float64]], radius: float, place: tuple[int, int]
) -> None:
    stamp = draw_lines(lines, radius).view(np.uint8) * 255
    x, y = place
    part = canvas[y : y + stamp.shape[0], x : x + stamp.shape[1]]
    np.maximum(part, stamp[: part.shape[0], : part.shape[1]], out=part)


def blurred(ink: Pixels, rng: Generator) -> Pixels:
    """Ink as a camera or scanner of some resolution sees it, and as ink is found in its picture."""
    picture = Image.fromarray(ink)
    kind = rng.random()
    if kind < 0.35:  # few pixels
        factor = float(rng.uniform(0.25, 0.7))
        size = (max(round(ink.shape[1] * factor), 1), max(round(ink.shape[0] * factor), 8))
        picture = picture.resize(size, Image.Resampling.BOX)
    elif kind < 0.7:
        picture = picture.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 3))))
    grey = np.asarray(picture, np.float32)
    if rng.random() < 0.5:
        low, gain = rng.uniform(0, 110), rng.uniform(1.0, 4.0)
        grey = (grey - low) * gain
    return np.clip(grey, 0, 255).astype(np.uint8)


def disturbed(ink: Pixels, rng: Generator) -> Pixels:
    """Ink with pieces of lines and of cut neighbours, gaps, and specks."""
    grey = ink.astype(np.float32)
    if rng.random() < 0.15:
        _gaps(grey, rng)
    if rng.random() < 0.15:
        _ruling(grey, rng)
    if rng.random() < 0.12:
        _neighbour(grey, rng)
    if rng.random() < 0.1:
        grey[rng.random(grey.shape) < rng.uniform(0, 0.02)] = rng.uniform(60, 255)
    if rng.random() < 0.3:
        grey *= rng.uniform(0.5, 1.0)
    return np.clip(grey, 0, 255).astype(np.uint8)


def _gaps(grey: NDArray[np.float32], rng: Generator) -> None:
    """Pale ink and broken strokes: some spots of the paper are rough."""
    coarse = rng.uniform(0, 255, (grey.shape[0] // 5 + 1, grey.shape[1] // 5 + 1)).astype(np.uint8)
    size = (grey.shape[1], grey.shape[0])
    rough = np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BILINEAR))
    grey *= np.clip((rough - rng.uniform(10, 80)) / 40, rng.uniform(0, 0.6), 1)


def _ruling(grey: NDArray[np.float32], rng: Generator) -> None:
    """A piece of a printed line."""
    height, width = grey.shape
    thick = max(round(height * rng.uniform(0.01, 0.05)), 1)
    top = int(height * (rng.uniform(0.85, 1.0) if rng.random() < 0.6 else rng.uniform(0, 1)))
    ends = np.sort(rng.integers(0, width + 1, 2))
    dark = np.float32(rng.uniform(50, 255))
    part = grey[max(min(top, height - thick), 0) :][:thick, ends[0] : ends[1]]
    np.maximum(part, dark, out=part)


def _neighbour(grey: NDArray[np.float32], rng: Generator) -> None:
    """A sliver of what stands beside the number, cut by the picture's edge."""
    height, width = grey.shape
    across = max(int(height * rng.uniform(0.03, 0.15)), 1)
    top, bottom = np.sort(rng.integers(0, height + 1, 2))
    first = width - across if rng.random() < 0.5 else 0
    part = grey[top:bottom, max(first, 0) :][:, :across]
    sliver = rng.uniform(0, 255, (3, 3)).astype(np.uint8)
    if part.size:
        size = (part.shape[1], part.shape[0])
        smooth = np.asarray(Image.fromarray(sliver).resize(size, Image.Resampling.BILINEAR))
        np.maximum(part, np.where(smooth > 120, np.float32(255), np.float32(0)), out=part)
