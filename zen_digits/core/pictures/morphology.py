"""Morphology on the grid of pixels, and the small filters used beside it."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
_Integers = NDArray[np.int64]
_Value = TypeVar("_Value", np.bool_, np.float32, np.uint8)


def dilate(values: NDArray[_Value], reach: int, axes: tuple[int, ...] = (0, 1)) -> NDArray[_Value]:
    """The largest value up to ``reach`` pixels away along each of ``axes``: a square, by default.

    For masks and for grey values; beyond the border there is nothing.
    """
    nothing = values.dtype.type(-np.inf if values.dtype == np.float32 else 0)
    for axis in axes:
        padded = np.moveaxis(_surrounded(values, reach, axis, nothing), axis, 0)
        values = np.moveaxis(_running_maximum(padded, 2 * reach + 1), 0, axis)
    return values


def _running_maximum(values: NDArray[_Value], window: int) -> NDArray[_Value]:
    """The largest of each ``window`` values that follow each other along the first axis.

    Two windows that overlap are one of any length up to both: so it takes log2(window) passes.
    """
    count, reach = len(values) - window + 1, 1
    while 2 * reach <= window:
        values = np.maximum(values[:-reach], values[reach:])
        reach *= 2
    return np.maximum(values[:count], values[window - reach :][:count])


def dilate_cross(mask: Mask) -> Mask:
    """A mask, height × width, and all pixels that share an edge with it."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown


def close(values: NDArray[_Value], reach: int, axes: tuple[int, ...] = (0, 1)) -> NDArray[_Value]:
    """Fill low parts too narrow for a square of ``reach`` pixels to each side of its centre.

    ``values`` are masks or grey: height × width or height × width × channels; of one axis only
    where ``axes`` says so.
    """
    return _inverted(dilate(_inverted(dilate(values, reach, axes)), reach, axes))


def _inverted(values: NDArray[_Value]) -> NDArray[_Value]:
    return np.negative(values) if values.dtype == np.float32 else np.invert(values)


def fill_holes(mask: Mask) -> Mask:
    """A mask and the background it encloses: what no path along edges joins to the border."""
    background = ~framed(mask, 1, 1)
    reached = np.zeros_like(background)
    grown = ~framed(np.ones_like(mask), 1, 1)
    while (grown != reached).any():
        reached, grown = grown, dilate_cross(grown) & background
    return ~grown[1:-1, 1:-1]


def framed(mask: Mask, rows: int, columns: int) -> Mask:
    """A mask with so many empty rows and columns on each side: ``np.pad`` takes ten times as long
    for a small one."""
    height, width = mask.shape
    frame = np.zeros((height + 2 * rows, width + 2 * columns), np.bool_)
    frame[rows : rows + height, columns : columns + width] = mask
    return frame


def box_blur(values: Floats, reach: int) -> Floats:
    """The mean up to ``reach`` pixels away, down and across, of height × width."""
    for axis in (0, 1):
        values = _windows(values, reach, axis).mean(axis=-1)
    return values


def _windows(values: NDArray[_Value], reach: int, axis: int) -> NDArray[_Value]:
    """Each value's neighbours up to ``reach`` pixels away along an axis, in a new last one.

    Beyond the border is what lies on it.
    """
    margin = [(reach, reach) if axis == other else (0, 0) for other in range(values.ndim)]
    padded = np.pad(values, margin, mode="edge")
    return np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1, axis)


def _surrounded(
    values: NDArray[_Value], reach: int, axis: int, beyond: np.generic
) -> NDArray[_Value]:
    """Values with so many of ``beyond`` before and after them along an axis."""
    shape = [*values.shape]
    shape[axis] += 2 * reach
    padded: NDArray[_Value] = np.full(shape, beyond, values.dtype)
    inside = [slice(None)] * values.ndim
    inside[axis] = slice(reach, reach + values.shape[axis])
    padded[tuple(inside)] = values
    return padded


def binomial_blur(values: Floats) -> Floats:
    """Each value averaged with its eight neighbours: weights 1, 2, 1 down and across."""
    padded = np.pad(values, 1, mode="edge")
    rows = _binomial(padded[:-2], padded[1:-1], padded[2:])
    blurred = _binomial(rows[:, :-2], rows[:, 1:-1], rows[:, 2:])
    blurred /= 16
    return blurred


def _binomial(before: Floats, values: Floats, after: Floats) -> Floats:
    total = 2 * values
    total += before
    total += after
    return total


def label_components(mask: Mask) -> tuple[NDArray[np.int32], int]:
    """The 8-connected components of a mask, height × width, numbered in reading order.

    Gives labels of the same shape, 0 outside the mask and 1 … count inside, and the count. Each
    row's runs are joined with those they touch in the next row, and their smallest numbers spread
    along the joins (Shiloach and Vishkin, 1982).
    """
    labels = np.zeros(mask.shape, np.int32)
    start, end = _runs(mask)
    if not len(start):
        return labels, 0
    roots = _smallest_reachable(len(start), *_touching(start, end, mask.shape[1] + 2))
    heads, number = np.unique(roots, return_inverse=True)
    labels[mask] = np.repeat(number + 1, end - start)
    return labels, len(heads)


def _runs(mask: Mask) -> tuple[_Integers, _Integers]:
    """Start and end (exclusive) of each run, as indices into all rows, padded by one pixel."""
    padded = framed(mask, 0, 1).ravel()
    changes = np.flatnonzero(padded[1:] != padded[:-1])
    return changes[::2], changes[1::2]


def _touching(start: _Integers, end: _Integers, stride: int) -> tuple[_Integers, _Integers]:
    """Pairs of runs in neighbouring rows that share an edge or a corner."""
    first = np.searchsorted(end, start + stride, side="left")
    count = np.searchsorted(start, end + stride, side="right") - first
    upper = np.repeat(np.arange(len(start)), count)
    skipped = np.repeat(np.cumsum(count) - count, count)
    return upper, np.arange(len(upper)) - skipped + first[upper]


def _smallest_reachable(count: int, one: _Integers, other: _Integers) -> _Integers:
    """The smallest node that edges join to each of ``count`` nodes."""
    parent = np.arange(count)
    while len(one):
        low, high = np.minimum(parent[one], parent[other]), np.maximum(parent[one], parent[other])
        apart = low != high
        one, other = one[apart], other[apart]
        np.minimum.at(parent, high[apart], low[apart])
        parent = _compress_paths(parent)
    return parent


def _compress_paths(parent: _Integers) -> _Integers:
    """Point each node at its root."""
    while True:
        grand = parent[parent]
        if np.array_equal(grand, parent):
            return parent
        parent = grand
