"""Pieces: the connected components of a page's ink, with their boxes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Floats, Mask, label_components

Boxes = NDArray[np.int64]

# Chosen on composed pages.
_SLENDER, _SQUAT = 12.0, 1.6  # height over width, and width over height, of most digits
_RIM = 0.15  # of a frame's width and height, in which its ink lies …
_INSIDE = 0.15  # … and the most of it that lies elsewhere
_LONGEST_COMMA = 0.65  # digit heights …
_BESIDE, _BELOW = 0.6, 0.06  # … it is no farther from a digit, and ends so far below it at least
_MOST = 500  # of the tallest pieces: bounds an n × n table
_SMALLEST = 0.006  # of the longer side: lower pieces are no digits


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The components of a mask: ``labels`` are 0 for paper, else 1 + the piece's index."""

    labels: NDArray[np.int32]
    boxes: Boxes
    """n × 4: left, top, right, bottom in pixels, the last two exclusive."""
    mass: NDArray[np.float64]
    """The sum of the contrasts of each."""

    def __len__(self) -> int:
        return len(self.boxes)

    @property
    def widths(self) -> NDArray[np.int64]:
        return self.boxes[:, 2] - self.boxes[:, 0]

    @property
    def heights(self) -> NDArray[np.int64]:
        return self.boxes[:, 3] - self.boxes[:, 1]

    @property
    def centres(self) -> NDArray[np.float64]:
        """n × 2 of (x, y), halfway from side to side."""
        return (self.boxes[:, :2] + self.boxes[:, 2:]) / 2

    def only(self, kept: Mask) -> Pieces:
        """Those for which ``kept``, of length n, is true."""
        numbers = np.zeros(len(self) + 1, np.int32)
        numbers[1:][kept] = np.arange(1, int(kept.sum()) + 1)
        return Pieces(numbers[self.labels], self.boxes[kept], self.mass[kept])


def find_pieces(mask: Mask, contrast: Floats) -> Pieces:
    """The 8-connected components of a mask, height × width, with the contrasts inside it."""
    labels, count = label_components(mask)
    rows, columns = np.nonzero(labels)
    numbers = labels[rows, columns]
    order = np.argsort(numbers, kind="stable")
    starts = np.searchsorted(numbers[order], np.arange(1, count + 1))
    if not count:
        return Pieces(labels, np.zeros((0, 4), np.int64), np.zeros(0))
    places = [columns[order], rows[order]]
    low = [np.minimum.reduceat(axis, starts) for axis in places]
    high = [np.maximum.reduceat(axis, starts) + 1 for axis in places]
    mass = np.bincount(numbers, contrast[rows, columns], minlength=count + 1)[1:]
    boxes = np.stack([*low, *high], axis=1).astype(np.int64)
    return Pieces(labels, boxes, np.asarray(mass, np.float64))


def digit_height(pieces: Pieces, longest: int) -> float:
    """The usual height of a page's digits in pixels; 0 where no piece might be one.

    ``longest`` is the page's longer side. The median over pieces shaped like digits, each with
    the root of its mass for a weight, so that dust hardly counts; boxes around digits do not.
    """
    widths, heights = pieces.widths, pieces.heights
    likely = (heights <= _SLENDER * widths) & (widths <= _SQUAT * heights)
    likely &= (heights >= _SMALLEST * longest) & (heights < longest / 3)
    found = np.flatnonzero(likely)
    found = found[~contain_others(pieces.boxes[found])]
    if not len(found):
        return 0.0
    found = found[np.argsort(heights[found], kind="stable")]
    weight = np.cumsum(np.sqrt(np.maximum(pieces.mass[found], 0)))
    return float(heights[found[np.searchsorted(weight, weight[-1] / 2)]])


def contain_others(boxes: Boxes) -> Mask:
    """Whether a box has any other of at least a quarter of its height inside."""
    largest = np.argsort(boxes[:, 1] - boxes[:, 3], kind="stable")[:_MOST]
    inner = boxes[largest]
    inside = (inner[None, :, :2] > boxes[:, None, :2]).all(axis=2)
    inside &= (inner[None, :, 2:] < boxes[:, None, 2:]).all(axis=2)
    heights, tall = boxes[:, 3] - boxes[:, 1], inner[:, 3] - inner[:, 1]
    return np.asarray((inside & (4 * tall[None] >= heights[:, None])).any(axis=1), np.bool_)


def hang_low(boxes: Boxes, height: float) -> Mask:
    """Whether a box is a long comma’s: lower than digits are, and beside the foot of one."""
    heights = boxes[:, 3] - boxes[:, 1]
    hanging = np.zeros(len(boxes), np.bool_)
    digits = boxes[heights > _LONGEST_COMMA * height]
    for index in np.flatnonzero(heights <= _LONGEST_COMMA * height).tolist():
        left, top, right, bottom = boxes[index].tolist()
        apart = np.maximum(digits[:, 0] - right, left - digits[:, 2])
        beside = digits[apart < _BESIDE * height]
        middle, foot = (beside[:, 1] + beside[:, 3]) / 2, beside[:, 3]
        low = (top > middle) & (top < foot) & (bottom > foot + _BELOW * height)
        hanging[index] = right - left < bottom - top and low.any()
    return hanging


def are_frames(pieces: Pieces) -> Mask:
    """Whether a piece is a box around others: nearly all of its ink lies along its four sides."""
    frames = contain_others(pieces.boxes)
    for index in np.flatnonzero(frames).tolist():
        left, top, right, bottom = pieces.boxes[index].tolist()
        own = pieces.labels[top:bottom, left:right] == index + 1
        down, across = (max(round(_RIM * side), 1) for side in own.shape)
        inner = own[down : len(own) - down, across : own.shape[1] - across]
        corners = [own[y, x].any() for y in (slice(down), slice(-down, None))
                   for x in (slice(across), slice(-across, None))]  # fmt: skip
        frames[index] = inner.sum() < _INSIDE * own.sum() and all(corners)
    return frames
