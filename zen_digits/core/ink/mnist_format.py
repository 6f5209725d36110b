"""Preprocessing: a drawing, as strokes or pixels, becomes a 28×28 image exactly as MNIST was made.

MNIST's recipe, as reconstructed by Yadav and Bottou ("Cold Case: the Lost MNIST Digits", 2019):
a black-and-white digit is cropped to its ink, made square, resampled by area to 20×20, scaled so
that its darkest pixel is 255, and pasted into 28×28 so that its centre of mass lies in the middle.
Strokes are first drawn as such a black-and-white digit, with a pen as thick, for the digit's size,
as that of MNIST's writers: brush, zoom and canvas size make no difference. Where a quick mouse left
few points, a spline goes through them.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from zen_digits.core.ink.raster import draw_lines
from zen_digits.core.ink.strokes import Strokes, interpolate_strokes, stroke_arrays

SIDE = 28
"""Pixels of a network's image, across and down."""
BOX = 20
"""Pixels of the longer side of the digit in it."""
PEN_THICKNESS = 0.13
"""Thickness of MNIST's pens, in units of the longer side of the path that they follow."""
_OVERSAMPLING = 8  # black-and-white pixels across one pixel of the 20×20 box
_SMALLEST_EXTENT = 1e-200  # of strokes: smaller ones are a point
_FAINTEST_INK = 0.02  # of the darkest pixel: fainter ones are paper


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """The steps from a picture of one digit to its image; without ink the first two are 0×0."""

    cropped: NDArray[np.float32]
    """The picture cropped to its ink: height × width."""
    box: NDArray[np.float32]
    """Resampled so that the longer side is 20 pixels, from 0 to 1."""
    image: NDArray[np.uint8]
    """28×28, centred by mass, from 0 to 255."""
    corner: tuple[int, int] = (0, 0)
    """The row and column of the image where the box begins."""


def digit_image(strokes: Strokes) -> NDArray[np.uint8]:
    """Strokes as a network sees them: 28×28 of 0 (paper) to 255 (ink); all 0 without ink."""
    return mnist_image(draw_strokes(interpolate_strokes(strokes)))


def mnist_image(pixels: ArrayLike) -> NDArray[np.uint8]:
    """A picture of one digit, height × width, ink bright on black, in MNIST's format.

    Gives 28×28 of 0 (paper) to 255 (ink); all 0 where the picture is empty.
    """
    return preprocess(pixels).image


def preprocess(pixels: ArrayLike) -> Preprocessing:
    """All steps from a picture of one digit, as ``mnist_image`` takes it, to the image."""
    cropped = _crop(np.asarray(pixels, dtype=np.float32))
    box = _fit_box(cropped)
    image = np.zeros((SIDE, SIDE), np.uint8)
    corner = (0, 0)
    peak = box.max(initial=0.0)
    if peak > 0:
        box = box / peak
        top, left = corner = _centring_offset(box)
        rows, columns = box.shape
        image[top : top + rows, left : left + columns] = np.round(box * 255)
    return Preprocessing(cropped, box, image, corner)


def draw_strokes(strokes: Strokes, pen: float = PEN_THICKNESS) -> NDArray[np.bool_]:
    """Strokes drawn in black and white by a round pen, about 160 pixels along the longer side.

    ``pen`` is its thickness in units of the longer side of the path that it follows.
    Gives height × width of bool; empty (0×0) without points.
    """
    arrays = stroke_arrays(strokes)
    if not arrays:
        return np.zeros((0, 0), np.bool_)
    points = np.concatenate(arrays)
    low, extent = points.min(axis=0), np.ptp(points, axis=0).max()
    path = BOX * _OVERSAMPLING / (1 + pen)
    scale = path / extent if extent > _SMALLEST_EXTENT else 1.0
    radius = path * pen / 2
    return draw_lines([(stroke - low) * scale for stroke in arrays], radius)


def _crop(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Crop to the ink; 0×0 where there is none."""
    dark = ink > _FAINTEST_INK * ink.max(initial=0.0)
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    if not len(rows):
        return np.zeros((0, 0), np.float32)
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _fit_box(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Resample by area so that the longer side is 20 pixels, keeping the aspect ratio.

    The first row and column of ink begin on a pixel's edge: to pad the shorter side to a square
    first would shift it by half a pixel and blur ink that already is 20 pixels large.
    """
    longer = max(ink.shape)
    if not longer:
        return ink
    down, across = (_area_weights(side, BOX * side / longer) for side in ink.shape)
    return np.asarray(down @ ink @ across.T, np.float32)


def _area_weights(count: int, length: float) -> NDArray[np.float32]:
    """The share of each pixel that each of ``count`` cells covers, stretched over ``length``.

    Gives ceil(length) × count; a row sums to 1 where the cells cover its whole pixel.
    """
    edges = np.arange(count + 1) * (length / count)
    pixel = np.arange(int(np.ceil(length - 1e-9)))[:, None]
    return np.diff(np.clip(edges, pixel, pixel + 1), axis=1).astype(np.float32)


def _centring_offset(box: NDArray[np.float32]) -> tuple[int, int]:
    """Where to paste the box (row, column), so that its centre of mass is on pixel 14 of 28."""
    mass = box.sum()
    centres = (
        (box.sum(axis=1) @ (np.arange(box.shape[0]) + 0.5)) / mass,
        (box.sum(axis=0) @ (np.arange(box.shape[1]) + 0.5)) / mass,
    )
    row, column = (
        min(max(int(SIDE / 2 + 1 - centre), 0), SIDE - side)
        for centre, side in zip(centres, box.shape, strict=True)
    )
    return row, column
