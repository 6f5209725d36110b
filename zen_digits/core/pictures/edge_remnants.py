"""Remnants at a picture's edge: pieces of boxes, cell borders, the desk or neighbouring writing.

Whoever cuts a digit out of a form or table leaves some of what was printed around it. Such a piece
is cut by the picture's edge and lies along it, while what was meant stands free of that edge. Where
ink fills its picture, as in a tight crop, a bar or a 1 at the edge is a stroke. Thresholds were
chosen on development pictures.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Mask, label_components

_Integers = NDArray[np.int64]
_Labels = NDArray[np.int32]

_BAND = 0.12  # of the shorter side: what lies along the edge reaches no deeper into the picture
_LEAST_BAND = 3  # pixels
_CUT = 2  # pixels along the edge: ink in them is cut by it
_BESIDE = 3  # pixels: what lies along the edge is nearer to it
_LEAST_MEANT = 0.15  # of the shorter side: the longer side of what else there must be
_HUGGED = 0.25  # least share of a remnant's pixels nearest to a side that it lies along
_NEAR = 0.15  # of what else there is: a bar is no farther from its digit …
_LONGEST_BAR = 1.1  # … and no longer than this, in its longer sides
_AS_HIGH = 0.6  # of what else there is: an upright stroke beside it may be a 1 …
_PARALLEL = 0.5  # … unless the edge cuts more of its length

_SHARE = 0.95  # of what lies along the edge: so much is no deeper

# What is of the writing above or below, or a line there.
_LEAST_FREE = 0.25  # of the picture's height: what stands free of the edge is as high
_COMMON_ROWS = 0.3  # of a piece's height: it has no more rows in common with that
_LONG, _THIN = 0.75, 0.2  # of the picture: a line is at least as long and at most as high …
_FLAT = 1.5  # times as wide as high: a piece of a line that is apart from the digits …
_NEAR_EDGE = 0.1  # … and no farther from the edge

# An upright line of a frame.
_FRAME = 0.3  # of the picture's shorter side: it is no farther from the edge …
_NARROW = 0.12  # … and so wide for its length at most
_WIDE = 1.3  # width over height of a picture of several digits
_TALL = 0.7  # of the picture's height: it is as long at least
_BEYOND = 0.06  # of the height of what stands inside: it reaches so far beyond that


@dataclass(frozen=True, slots=True)
class _Pieces:
    """Components of ink, or all of it as one; sides are left, top, right, bottom."""

    boxes: _Integers
    """n × 4, inclusive."""
    cut: Mask
    """n × 4: whether the picture's side cuts the piece."""


def find_edge_remnants(ink: Mask) -> Mask:
    """The ink, height × width, that lies along the edge and is no part of what stands inside.

    Nothing where no other ink is left.
    """
    labels, count = label_components(ink)
    if not count:
        return np.zeros_like(ink)
    pieces = _pieces(labels, count)
    along = _lies_along_edge(labels, count)
    along[1:] |= _are_outside(pieces, ink.shape)
    framed = _are_frame(pieces, ink.shape)
    along[1:] |= framed
    meant = ink & ~along[labels]
    if not along.any() or not meant.any():
        return np.zeros_like(ink)
    rest = _pieces(meant.astype(np.int32), 1)
    if (rest.boxes[0, 2:] - rest.boxes[0, :2]).max() < _LEAST_MEANT * min(ink.shape):
        return np.zeros_like(ink)
    belongs = _fills_picture(labels, pieces, rest) | _stands_beside(labels, pieces, rest)
    along[1:] &= ~belongs | framed
    return np.asarray(along[labels], np.bool_)


def _are_outside(pieces: _Pieces, shape: tuple[int, ...]) -> Mask:
    """Whether each component is of the writing above or below, or a line there.

    Such a piece has hardly a row in common with what stands free of the edge; where nothing large
    does, there is none.
    """
    low, high = pieces.boxes[:, :2], pieces.boxes[:, 2:] + 1
    size = high - low
    free = ~pieces.cut.any(axis=1) & (size[:, 1] >= _LEAST_FREE * shape[0])
    if not free.any():
        return np.zeros(len(size), np.bool_)
    tall = free & (size[:, 1] >= size[free, 1].max() / 2)
    top, bottom = low[tall, 1].min(), high[tall, 1].max()
    gap = np.maximum(low[:, 1] - bottom, top - high[:, 1])
    is_cut = pieces.cut[:, 1::2].any(axis=1)
    margin = np.minimum(low[:, 1], shape[0] - high[:, 1])
    is_line = (size[:, 0] >= _LONG * shape[1]) & (size[:, 1] <= _THIN * shape[0])
    is_bar = (gap <= _NEAR * (bottom - top)) & (size[:, 0] <= _LONGEST_BAR * (bottom - top))
    is_flat = (size[:, 0] >= _FLAT * size[:, 1]) & (gap > _NEAR * (bottom - top))
    is_rule = (is_line | is_flat) & (margin <= _NEAR_EDGE * shape[0]) & ~is_bar
    return np.asarray((-gap <= _COMMON_ROWS * size[:, 1]) & (is_cut | is_rule), np.bool_)


def _are_frame(pieces: _Pieces, shape: tuple[int, ...]) -> Mask:
    """Whether each component is of an upright line, whole or dashed, beside what stands inside.

    It is narrow and reaches farther up and down than that, as a frame around a digit does; in a
    wide picture of several digits it may be one of them.
    """
    left, top, right, bottom = pieces.boxes.T
    reach = _FRAME * min(shape)
    beside = np.stack([right < reach, left >= shape[1] - reach])
    inside = ~beside.any(axis=0)
    frame = np.zeros(len(left), np.bool_)
    if not inside.any() or shape[1] > _WIDE * shape[0]:
        return frame
    first, last = top[inside].min(), bottom[inside].max()
    beyond = _BEYOND * (last - first)
    for side in beside:
        if not side.any():
            continue
        width, height = right[side].max() - left[side].min(), bottom[side].max() - top[side].min()
        ends = (first - top[side].min() > beyond, bottom[side].max() - last > beyond)
        is_frame = height >= _TALL * shape[0] and width <= _NARROW * height
        if is_frame and (all(ends) or (any(ends) and side.sum() > 1)):
            frame |= side
    return frame


def _lies_along_edge(labels: _Labels, count: int) -> Mask:
    """Whether each component, and 0 for the paper, is cut by the edge and stays near it:
    nearly all of it, as noise may cling to it."""
    height, width = labels.shape
    down, across = (np.minimum(np.arange(n), np.arange(n)[::-1]) for n in (height, width))
    depth = np.minimum(down[:, None], across)
    inked = labels > 0
    nearest = np.full(count + 1, max(height, width))
    np.minimum.at(nearest, labels[inked], depth[inked])
    band = max(_BAND * min(height, width), _LEAST_BAND)
    numbers = labels[inked]
    within = np.bincount(numbers, depth[inked] < band, minlength=count + 1)
    pixels = np.bincount(numbers, minlength=count + 1)
    return np.asarray((nearest < _BESIDE) & (within >= _SHARE * np.maximum(pixels, 1)), np.bool_)


def _pieces(labels: _Labels, count: int) -> _Pieces:
    height, width = labels.shape
    rows, columns = np.nonzero(labels)
    numbers = labels[rows, columns] - 1
    places = np.stack([columns, rows], axis=1)
    boxes = np.tile(np.array([width, height, -1, -1]), (count, 1))
    np.minimum.at(boxes[:, :2], numbers, places)
    np.maximum.at(boxes[:, 2:], numbers, places)
    margins = np.concatenate([boxes[:, :2], (width - 1, height - 1) - boxes[:, 2:]], axis=1)
    return _Pieces(boxes, margins < _CUT)


def _fills_picture(labels: _Labels, pieces: _Pieces, rest: _Pieces) -> Mask:
    """Whether each component may be a stroke of a tight crop: the rest reaches the other sides."""
    hugged, cut, box = _hugged_sides(labels, len(pieces.boxes)), rest.cut[0], rest.boxes[0]
    across = np.roll(cut, 2)  # whether the opposite side is reached
    between = np.roll(cut, 1) & np.roll(cut, -1)  # both sides beside it
    gaps = np.concatenate([box[:2] - pieces.boxes[:, 2:], pieces.boxes[:, :2] - box[2:]], axis=1)
    size, lengths = box[2:] - box[:2], (pieces.boxes[:, 2:] - pieces.boxes[:, :2]).max(axis=1)
    near = (gaps <= _NEAR * np.tile(size, 2)) & (lengths <= _LONGEST_BAR * size.max())[:, None]
    return np.asarray(
        (hugged & (between | across & (near | (cut.sum() > 1)))).any(axis=1), np.bool_
    )


def _hugged_sides(labels: _Labels, count: int) -> Mask:
    """The sides that each component lies along: n × 4."""
    height, width = labels.shape
    rows, columns = np.nonzero(labels)
    margins = np.stack([columns, rows, width - 1 - columns, height - 1 - rows])
    keys = 4 * (labels[rows, columns] - 1) + margins.argmin(axis=0)
    pixels = np.bincount(keys, minlength=4 * count).reshape(count, 4)
    return np.asarray(pixels >= _HUGGED * pixels.sum(axis=1, keepdims=True), np.bool_)


def _stands_beside(labels: _Labels, pieces: _Pieces, rest: _Pieces) -> Mask:
    """Whether each component is an upright stroke in the rows of the rest, as a 1 beside it."""
    top, bottom = pieces.boxes[:, 1], pieces.boxes[:, 3]
    common = np.minimum(bottom, rest.boxes[0, 3]) - np.maximum(top, rest.boxes[0, 1])
    is_high = common >= _AS_HIGH * (rest.boxes[0, 3] - rest.boxes[0, 1])
    reaches_beyond = (pieces.cut & ~rest.cut)[:, 1::2].any(axis=1)
    sides = (labels[:, :_BESIDE], labels[:, : -_BESIDE - 1 : -1])
    edges = [side[np.arange(len(side)), (side > 0).argmax(axis=1)] for side in sides]
    lengths = [np.bincount(edge, minlength=len(top) + 1)[1:] for edge in edges]
    is_parallel = np.maximum(*lengths) > _PARALLEL * (bottom - top + 1)
    return np.asarray(is_high & ~reaches_beyond & ~is_parallel, np.bool_)
