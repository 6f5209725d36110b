"""Fragments: strokes or connected components, and slices of them, on a common scale.

Lengths are in line heights, the height of the tallest stroke or component of the drawing, so that
no threshold depends on the drawing's unit.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.ordering import distinct
from zen_digits.core.ink.raster import trace
from zen_digits.core.reading.limits import MOST_CELLS, MOST_COMPONENTS

Floats = NDArray[np.float64]
GRID = 32
"""Grid cells to a line height."""
_FLATTEST = 0.25  # a line height is at least this fraction of the widest box's width,
_SMALLEST = 1e-6  # and this fraction of the whole drawing's extent
_SPECK = 0.04  # line heights; smaller components of a picture are noise

# A ring, seen from the middle of its box, half of which is 1 along each axis.
_DIRECTIONS = 16
_CLOSED = 0.8  # of the directions: so many show ink …
_HOLLOW = 0.3  # … and none of it is nearer


@dataclass(frozen=True, slots=True)
class FragmentSlice:
    """A stroke or component, by its index, or the part of it between two x."""

    source: int
    left: float = -np.inf
    right: float = np.inf


@dataclass(frozen=True, slots=True, eq=False)
class Fragment:
    """Ink that stays together.

    ``box`` is left, top, right, bottom in line heights; ``cells`` are the inked grid cells,
    int64 n × 2 of (column, row), GRID of them to a line height.
    """

    box: Floats
    cells: NDArray[np.int64]
    slices: tuple[FragmentSlice, ...]

    @property
    def width(self) -> float:
        return float(self.box[2] - self.box[0])

    @property
    def height(self) -> float:
        return float(self.box[3] - self.box[1])

    @property
    def centre(self) -> float:
        """Halfway from left to right."""
        return float(self.box[0] + self.box[2]) / 2

    @property
    def is_ring(self) -> bool:
        """Whether it goes round the middle of its box, nearly closed, as a 0 does."""
        low, high = self.cells.min(axis=0), self.cells.max(axis=0)
        across, down = ((2 * self.cells - low - high) / np.maximum(high - low, 1)).T
        turns = np.arctan2(down, across) / (2 * np.pi) + 0.5
        seen = np.unique((turns * _DIRECTIONS).astype(int) % _DIRECTIONS)
        is_hollow = float(np.hypot(across, down).min()) > _HOLLOW
        return is_hollow and len(seen) >= _CLOSED * _DIRECTIONS


def stroke_fragments(strokes: Sequence[Floats]) -> tuple[list[Fragment], float]:
    """One fragment for each stroke, float64 n × 2 in any unit, and the line height in that unit."""
    boxes = np.array([[*points.min(axis=0), *points.max(axis=0)] for points in strokes])
    unit, origin = line_height(boxes), boxes[:, :2].min(axis=0)
    fragments = []
    for index, (points, box) in enumerate(zip(strokes, boxes, strict=True)):
        cells = _distinct(trace((points - origin) * (GRID / unit)))
        scaled = (box - np.tile(origin, 2)) / unit
        fragments.append(Fragment(scaled, cells, (FragmentSlice(index),)))
    return fragments, unit


def pixel_fragments(labels: NDArray[np.int32], count: int) -> tuple[list[Fragment], float]:
    """One fragment for each of a picture's ``count`` components, and the line height in pixels.

    Specks are left out, and all but the largest where there are too many; their labels become 0.
    """
    rows, columns = np.nonzero(labels)
    order = np.argsort(labels[rows, columns], kind="stable")
    rows, columns = rows[order], columns[order]
    ends = np.cumsum(np.bincount(labels[rows, columns], minlength=count + 1)[1:])
    starts = np.concatenate([[0], ends[:-1]])
    low = [np.minimum.reduceat(axis, starts) for axis in (columns, rows)]
    high = [np.maximum.reduceat(axis, starts) + 1 for axis in (columns, rows)]
    boxes = np.stack([*low, *high], axis=1).astype(np.float64)
    unit = line_height(boxes)
    large = _largest(boxes, _SPECK * unit)
    labels[~np.isin(labels, large + 1)] = 0
    points = np.stack([columns, rows], axis=1)
    cells = (points * (GRID / unit)).astype(np.int64)
    return [
        Fragment(
            boxes[index] / unit,
            _distinct(cells[starts[index] : ends[index]]),
            (FragmentSlice(index),),
        )
        for index in large.tolist()
    ], unit


def line_height(boxes: Floats) -> float:
    """The height of the tallest of n × 4 boxes, more if all are flat or far apart; 1 for points."""
    width, height = (boxes[:, 2:] - boxes[:, :2]).max(axis=0)
    whole = float((boxes[:, 2:].max(axis=0) - boxes[:, :2].min(axis=0)).max())
    tallest = max(float(height), _FLATTEST * float(width), _SMALLEST * whole)
    return tallest if tallest > 0 else 1.0


def join(fragments: Iterable[Fragment]) -> Fragment:
    """Several fragments as one; adjacent slices of the same source become one slice."""
    fragments = list(fragments)
    if len(fragments) == 1:
        return fragments[0]
    boxes = np.array([fragment.box for fragment in fragments])
    box = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
    cells = np.concatenate([fragment.cells for fragment in fragments])
    return Fragment(box, cells, _join_slices(s for f in fragments for s in f.slices))


def _join_slices(slices: Iterable[FragmentSlice]) -> tuple[FragmentSlice, ...]:
    joined: list[FragmentSlice] = []
    for piece in sorted(slices, key=lambda piece: (piece.source, piece.left)):
        last = joined[-1] if joined else None
        if last and last.source == piece.source and last.right == piece.left:
            joined[-1] = FragmentSlice(last.source, last.left, piece.right)
        else:
            joined.append(piece)
    return tuple(joined)


def have_common_source(one: Fragment, other: Fragment) -> bool:
    """Whether two fragments have slices of the same stroke or component."""
    return bool({s.source for s in one.slices} & {s.source for s in other.slices})


def gap(one: Fragment, other: Fragment, axis: int = 0) -> float:
    """The horizontal (axis 0) or vertical (1) gap between two boxes; negative for an overlap."""
    low = max(one.box[axis], other.box[axis])
    return float(low - min(one.box[axis + 2], other.box[axis + 2]))


def distance(one: Fragment, other: Fragment) -> float:
    """The distance between the nearest ink of two fragments."""
    first, second = (_sample(fragment.cells).astype(np.float32) for fragment in (one, other))
    across = first[:, None, 0] - second[None, :, 0]
    down = first[:, None, 1] - second[None, :, 1]
    return float(np.sqrt((across**2 + down**2).min())) / GRID


def _sample(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    return cells[:: math.ceil(len(cells) / MOST_CELLS)]


def _distinct(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each cell once, column by column."""
    stride = int(cells[:, 1].max()) + 1
    columns, rows = np.divmod(distinct(cells[:, 0] * stride + cells[:, 1]), stride)
    return np.stack([columns, rows], axis=1)


def _largest(boxes: Floats, least: float) -> NDArray[np.int64]:
    """The indices of the largest boxes whose longer side is at least ``least``, in order."""
    sides = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    largest = np.sort(np.argsort(-sides, kind="stable")[:MOST_COMPONENTS])
    return np.asarray(largest[sides[largest] >= least], np.int64)
