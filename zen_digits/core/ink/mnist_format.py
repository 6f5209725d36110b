"""The way in: a drawing, as strokes or pixels, becomes a 28×28 image exactly as MNIST was made.

MNIST's recipe, as reconstructed by Yadav and Bottou ("Cold Case: the Lost MNIST Digits", 2019):
a black-and-white digit is cropped to its ink, made square, resampled by area to 20×20, scaled so
that its darkest pixel is 255, and pasted into 28×28 so that its centre of mass lies in the middle.
Strokes are first drawn as such a black-and-white digit, with a pen as thick, for the digit's size,
as MNIST's writers had: the brush, the zoom and the size of the canvas change nothing. Where a hasty
mouse left few points, a person's stroke is drawn as a curve through them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from zen_digits.core.ink.raster import draw_lines
from zen_digits.core.ink.spline import curved

Stroke = Sequence[Sequence[float]] | NDArray[np.float64]
"""A pen-down run: (x, y) in any unit, y down; n × 2 where it is an array."""

Strokes = Sequence[Stroke]
"""A drawing: its pen-down runs, in order."""

SIDE = 28
BOX = 20
_FINE = 8  # black-and-white pixels across one pixel of the 20×20 box
PEN = 0.13
"""Thickness of the pen against the longer side of the path that it follows."""
FARTHEST = 1e153
"""Coordinates go no farther: the squares of what lies beyond are no numbers."""
_SMALLEST = 1e-200  # of an extent: what is smaller is a point
_INK = 0.02  # fainter than this share of the darkest pixel is paper


@dataclass(frozen=True, slots=True)
class WayIn:
    """What a picture of one digit becomes, step by step; without ink the first two are 0×0."""

    cropped: NDArray[np.float32]
    """Its ink, cut out: height × width."""
    box: NDArray[np.float32]
    """Resampled, the longer side 20, from 0 to 1."""
    image: NDArray[np.uint8]
    """28×28, centred, from 0 to 255."""


def digit_image(strokes: Strokes) -> NDArray[np.uint8]:
    """Strokes as the network sees them: 28×28 of 0 (paper) to 255 (ink); all 0 without ink."""
    return mnist_image(draw_strokes(curved_runs(strokes)))


def mnist_image(pixels: ArrayLike) -> NDArray[np.uint8]:
    """A picture of one digit, height × width, ink bright on black, made like MNIST's images.

    Gives 28×28 of 0 (paper) to 255 (ink); all 0 where the picture is empty.
    """
    return way_in(pixels).image


def way_in(pixels: ArrayLike) -> WayIn:
    """Every step from a picture of one digit, as ``mnist_image`` takes it, to the network's."""
    cropped = _crop(np.asarray(pixels, dtype=np.float32))
    box = _fit_box(cropped)
    image = np.zeros((SIDE, SIDE), np.uint8)
    peak = box.max(initial=0.0)
    if peak > 0:
        box = box / peak
        top, left = _centring_offset(box)
        rows, columns = box.shape
        image[top : top + rows, left : left + columns] = np.round(box * 255)
    return WayIn(cropped, box, image)


def draw_strokes(strokes: Strokes, pen: float = PEN) -> NDArray[np.bool_]:
    """Strokes drawn in black and white by a round pen, about 160 pixels along the longer side.

    ``pen`` is the thickness against the longer side of their path: MNIST's unless for training.

    Gives height × width of bool; empty (0×0) without points.
    """
    runs = as_runs(strokes)
    if not runs:
        return np.zeros((0, 0), np.bool_)
    points = np.concatenate(runs)
    low, extent = points.min(axis=0), np.ptp(points, axis=0).max()
    path = BOX * _FINE / (1 + pen)
    scale = path / extent if extent > _SMALLEST else 1.0
    radius = path * pen / 2
    return draw_lines([(run - low) * scale for run in runs], radius)


def curved_runs(strokes: Strokes) -> list[NDArray[np.float64]]:
    """A person's strokes as ``as_runs`` gives them, with points where a hasty mouse left few."""
    return [curved(run) for run in as_runs(strokes)]


def as_runs(strokes: Strokes) -> list[NDArray[np.float64]]:
    """Strokes as arrays, n × 2, without those that have no points.

    Points that are no numbers are left out, those beyond ±``FARTHEST`` are brought there.
    """
    arrays = (np.asarray(stroke, dtype=np.float64)[:, :2] for stroke in strokes if len(stroke))
    numbers = (points[~np.isnan(points).any(axis=1)] for points in arrays)
    return [np.clip(points, -FARTHEST, FARTHEST) for points in numbers if len(points)]


def _crop(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Cut away the paper around the ink; 0×0 where there is none."""
    dark = ink > _INK * ink.max(initial=0.0)
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    if not len(rows):
        return np.zeros((0, 0), np.float32)
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _fit_box(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Resample by area so that the longer side is 20 pixels, keeping the aspect ratio.

    The first row and column of ink begin on a pixel's edge: padding the shorter side to a square
    would move it by half a pixel and blur what is already 20 pixels large.
    """
    longer = max(ink.shape)
    if not longer:
        return ink
    down, across = (_area_weights(side, BOX * side / longer) for side in ink.shape)
    return np.asarray(down @ ink @ across.T, np.float32)


def _area_weights(count: int, length: float) -> NDArray[np.float32]:
    """How much each of ``count`` cells covers of each pixel, when stretched over ``length``.

    Gives ceil(length) × count; a row sums to 1 where the cells cover its whole pixel.
    """
    edges = np.arange(count + 1) * (length / count)
    pixel = np.arange(int(np.ceil(length - 1e-9)))[:, None]
    return np.diff(np.clip(edges, pixel, pixel + 1), axis=1).astype(np.float32)


def _centring_offset(box: NDArray[np.float32]) -> tuple[int, int]:
    """Where the box goes (row, column), so that its centre of mass lands on pixel 14 of 28."""
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
