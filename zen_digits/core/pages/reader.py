"""Reads pages: paper, skew, rules, lines, numbers, and each number's digits with the network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.errors import InputError
from zen_digits.core.pages.layout import Group, find_lines
from zen_digits.core.pages.paper import contrast_with_paper, ink_level, turned
from zen_digits.core.pages.pieces import Pieces, digit_height, find_pieces
from zen_digits.core.pages.result import PageLine, PageNumber, PageReading
from zen_digits.core.pages.rules import find_rules
from zen_digits.core.pages.skew import find_skew
from zen_digits.core.pages.straightening import Straightening, turn
from zen_digits.core.pictures.morphology import Floats, Mask, dilate, dilate_cross
from zen_digits.core.pictures.pixels import reduce_rgba
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.result import Box, DigitReading, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

# Chosen on composed pages.
_LONGEST_SIDE = 2000  # pixels of the copy that is read
_STROKE = 0.3  # of the ink's contrast: fainter is paper
_SPECK = 0.12  # digit heights: smaller pieces are dust
_LARGEST = 2.5  # digit heights: taller pieces are drawings or borders
_WIDEST = 14.0  # digit heights: wider pieces too
_ACCEPTED = 0.9  # least confidence of a digit that is not doubted
_RIM = 2  # pixels around a number's pieces that belong to it


def read_page(
    predictor: Predictor, pixels: NDArray[np.uint8], name: str = "The picture"
) -> PageReading:
    """Read every number in a picture, height × width × 4 of red, green, blue and opacity.

    Raises InputError, with ``name`` for the picture, where there is nothing to read.
    """
    height, width = pixels.shape[:2]
    factor = ceil(max(height, width) / _LONGEST_SIDE)
    page = _Page(_opaque(reduce_rgba(pixels, factor)), name)
    lines = _read(predictor, page)
    back = Straightening.of_scale(factor).after(page.back)
    return PageReading(width, height, back, tuple(lines))


class _Page:
    """The straightened ink of a page, its pieces and its lines."""

    def __init__(self, rgb: NDArray[np.uint8], name: str) -> None:
        contrast, noise = contrast_with_paper(rgb)
        height, pieces = _first_look(contrast, noise, name)
        skew = find_skew(pieces, height, (rgb.shape[1], rgb.shape[0]))
        self.back, size = turn(rgb.shape[1], rgb.shape[0], -float(np.arctan(skew.slope)))
        contrast = turned(contrast, self.back, size)
        inside = turned(np.ones(rgb.shape[:2], np.float32), self.back, size) > 0.5
        dark = (contrast > max(noise, _STROKE * ink_level(contrast, noise))) & inside
        rules = find_rules(dark, height)
        mask = dark & ~dilate_cross(rules.mask)
        level = ink_level(np.where(mask, contrast, 0), noise)
        mask &= contrast > _STROKE * level
        self.ink = np.clip(contrast / max(level, 1e-6), 0, 1)
        self.rules = rules
        pieces = _plausible(find_pieces(mask, contrast), height, inside)
        self.height = digit_height(pieces, max(size)) or height
        self.pieces = pieces.only(np.maximum(pieces.heights, pieces.widths) >= _SPECK * self.height)
        skew = find_skew(self.pieces, self.height, size)
        self.lines = find_lines(self.pieces, skew, self.height, rules.upright)


def _opaque(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Pixels on white paper: height × width × 3."""
    if pixels[..., 3].min() == 255:
        return pixels[..., :3]
    image = Image.fromarray(pixels)
    paper = Image.new("RGBA", image.size, "white")
    return np.asarray(Image.alpha_composite(paper, image).convert("RGB"))


def _first_look(contrast: Floats, noise: float, name: str) -> tuple[float, Pieces]:
    """The digits' height and all pieces, before the page is straightened."""
    mask = contrast > max(noise, _STROKE * ink_level(contrast, noise))
    pieces = find_pieces(mask, contrast)
    height = digit_height(pieces, max(contrast.shape))
    if not height:
        raise InputError(f"{name} is empty: there is no ink in it; choose another picture.")
    return height, pieces


def _plausible(pieces: Pieces, height: float, inside: Mask) -> Pieces:
    """Those not cut by the picture's edge, and not far larger than digits."""
    edge = np.unique(pieces.labels[dilate(~inside, 3) | _frame(inside.shape)])
    kept = (pieces.heights < _LARGEST * height) & (pieces.widths < _WIDEST * height)
    kept[edge[edge > 0] - 1] = False
    return pieces.only(kept)


def _frame(shape: tuple[int, int]) -> Mask:
    frame = np.ones(shape, np.bool_)
    frame[3:-3, 3:-3] = False
    return frame


def _read(predictor: Predictor, page: _Page) -> list[PageLine]:
    crops = [[_crop(page, group) for group in line] for line in page.lines]
    readings = iter(read_all(predictor, [ink for line in crops for ink, _ in line]))
    return [
        PageLine(tuple(_number(next(readings), corner) for _, corner in line)) for line in crops
    ]


def _crop(page: _Page, group: Group) -> tuple[Floats, tuple[int, int]]:
    """The ink of a number alone, and the column and row of its corner on the page."""
    boxes = page.pieces.boxes[list(group.pieces)]
    left, top = (max(int(side) - _RIM, 0) for side in boxes[:, :2].min(axis=0))
    right, bottom = (int(side) + _RIM for side in boxes[:, 2:].max(axis=0))
    labels = page.pieces.labels[top:bottom, left:right]
    own = np.isin(labels, np.array(group.pieces) + 1)
    near = dilate(own, _RIM) & ((labels == 0) | own)
    return np.where(near, page.ink[top:bottom, left:right], 0).astype(np.float32), (left, top)


def _number(reading: NumberReading, corner: tuple[int, int]) -> PageNumber:
    digits = tuple(_moved(digit, corner) for digit in reading.digits)
    doubts = tuple(not d.reading.is_digit or d.reading.confidence < _ACCEPTED for d in digits)
    return PageNumber(
        reading.text,
        _hull([digit.box for digit in digits]),
        reading.confidence,
        not any(doubts) and reading.is_digit,
        digits,
        doubts,
    )


def _moved(digit: DigitReading, corner: tuple[int, int]) -> DigitReading:
    left, top, right, bottom = digit.box
    x, y = corner
    return replace(digit, box=(left + x, top + y, right + x, bottom + y))


def _hull(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
