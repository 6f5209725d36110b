"""Rasterisation: polylines drawn by a round pen on a grid of pixels, in black and white."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
_Pixel = TypeVar("_Pixel", np.bool_, np.float32)


def draw_lines(lines: Sequence[NDArray[np.float64]], radius: float) -> Mask:
    """Polylines (n × 2 of x, y in pixels, none negative) drawn by a round pen of ``radius`` pixels.

    Gives height × width of bool, large enough for all of the ink.
    """
    margin = int(radius) + 1
    cells = np.concatenate([trace(line) for line in lines]) + margin
    width, height = cells.max(axis=0) + margin + 1
    mask = np.zeros((height, width), np.bool_)
    mask[cells[:, 1], cells[:, 0]] = True
    return dilate_disk(mask, radius)


def trace(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """The grid cells along a polyline, without gaps: n × 2 of (column, row)."""
    steps = np.ceil(np.abs(np.diff(points, axis=0)).max(axis=1)).astype(np.int64)
    steps = np.maximum(steps, 1)
    segment = np.repeat(np.arange(len(steps)), steps)
    first = np.repeat(np.cumsum(steps) - steps, steps)
    t = ((np.arange(steps.sum()) - first) / steps[segment])[:, None]
    between = points[segment] * (1 - t) + points[segment + 1] * t
    return np.rint(np.concatenate([between, points[-1:]])).astype(np.int64)


def dilate_disk(mask: Mask, radius: float) -> Mask:
    """Dilate a mask, height × width, by a disk of ``radius`` pixels.

    A disk's rows are runs: a pixel is reached if cumulated counts differ between a run's ends.
    """
    height, width = mask.shape
    farthest = min(int(radius), width)  # farther columns do not exist, nor do farther rows
    counts = np.cumsum(np.pad(mask, ((0, 0), (farthest + 1, farthest))), axis=1, dtype=np.int32)
    dilated = np.zeros_like(mask)
    for down in range(min(int(radius), height - 1) + 1):
        half = min(int(np.sqrt(radius**2 - down**2)), farthest)
        first, last = farthest - half, farthest + half + 1
        run = counts[:, last : last + width] > counts[:, first : first + width]
        dilated[down:] |= run[: height - down]
        dilated[: height - down] |= run[down:]
    return dilated


def paint_over(
    pixels: NDArray[_Pixel], lines: Sequence[NDArray[np.float64]], radius: float, value: float
) -> None:
    """Set the pixels, height × width, under polylines, in place; points outside are ignored."""
    height, width = pixels.shape
    for line in lines:
        cells = trace(line)
        cells = cells[(cells >= 0).all(axis=1) & (cells < (width, height)).all(axis=1)]
        if not len(cells):
            continue
        reach = int(radius) + 1
        low = np.maximum(cells.min(axis=0) - reach, 0)
        across, down = np.minimum(cells.max(axis=0) + reach + 1, (width, height)) - low
        part = np.zeros((down, across), np.bool_)  # no larger than the line can change
        part[cells[:, 1] - low[1], cells[:, 0] - low[0]] = True
        around = pixels[low[1] : low[1] + down, low[0] : low[0] + across]
        around[dilate_disk(part, radius)] = value
