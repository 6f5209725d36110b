"""Pieces of ink on a common scale, whether they come from strokes or from pixels.

Lengths are in line heights: the height of the tallest stroke or component of the drawing, so that
no threshold depends on the unit that somebody draws in.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.raster import trace

Floats = NDArray[np.float64]
GRID = 32
"""Cells of a part's grid to a line height."""
_FLATTEST = 0.25  # a line height is at least this share of the widest piece's width
_SMALLEST = 1e-6  # and this share of the whole drawing's extent
_SPECK = 0.04  # in line heights; no component of a picture that is smaller counts
_MOST_COMPONENTS = 500
_MOST_CELLS = 600  # of one part, where distances are measured


@dataclass(frozen=True, slots=True)
class Piece:
    """A stroke or a component, by its index, or what of it lies from one x to another."""

    source: int
    left: float = -np.inf
    right: float = np.inf


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Ink that stays together.

    ``box`` is left, top, right, bottom in line heights; ``cells`` are the grid's cells that are
    inked, int64 n × 2 of (column, row), GRID of them to a line height.
    """

    box: Floats
    cells: NDArray[np.int64]
    pieces: tuple[Piece, ...]

    @property
    def width(self) -> float:
        return float(self.box[2] - self.box[0])

    @property
    def height(self) -> float:
        return float(self.box[3] - self.box[1])

    @property
    def middle(self) -> float:
        """Halfway from left to right."""
        return float(self.box[0] + self.box[2]) / 2


def stroke_parts(strokes: Sequence[Floats]) -> tuple[list[Part], float]:
    """One part for each stroke, float64 n × 2 in any unit, and the line height in that unit."""
    boxes = np.array([[*points.min(axis=0), *points.max(axis=0)] for points in strokes])
    unit, origin = line_height(boxes), boxes[:, :2].min(axis=0)
    parts = []
    for index, (points, box) in enumerate(zip(strokes, boxes, strict=True)):
        cells = _distinct(trace((points - origin) * (GRID / unit)))
        parts.append(Part((box - np.tile(origin, 2)) / unit, cells, (Piece(index),)))
    return parts, unit


def line_height(boxes: Floats) -> float:
    """The height of the tallest of n × 4 boxes, and more where all are flat or far apart.

    1 where there is only one point.
    """
    width, height = (boxes[:, 2:] - boxes[:, :2]).max(axis=0)
    whole = float((boxes[:, 2:].max(axis=0) - boxes[:, :2].min(axis=0)).max())
    tallest = max(float(height), _FLATTEST * float(width), _SMALLEST * whole)
    return tallest if tallest > 0 else 1.0


def join(parts: Iterable[Part]) -> Part:
    """Several parts as one; what was cut and comes together again is whole again."""
    parts = list(parts)
    if len(parts) == 1:
        return parts[0]
    boxes = np.array([part.box for part in parts])
    box = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
    cells = np.concatenate([part.cells for part in parts])
    return Part(box, cells, _fuse(piece for part in parts for piece in part.pieces))


def _fuse(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    fused: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: (piece.source, piece.left)):
        last = fused[-1] if fused else None
        if last and last.source == piece.source and last.right == piece.left:
            fused[-1] = Piece(last.source, last.left, piece.right)
        else:
            fused.append(piece)
    return tuple(fused)


def gap(one: Part, other: Part, axis: int = 0) -> float:
    """The space between two parts across (axis 0) or down (1); negative where they overlap."""
    low = max(one.box[axis], other.box[axis])
    return float(low - min(one.box[axis + 2], other.box[axis + 2]))


def distance(one: Part, other: Part) -> float:
    """From the nearest ink of one part to the other's."""
    first, second = (_sample(part.cells).astype(np.float32) for part in (one, other))
    across = first[:, None, 0] - second[None, :, 0]
    down = first[:, None, 1] - second[None, :, 1]
    return float(np.sqrt((across**2 + down**2).min())) / GRID


def _sample(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    return cells[:: -(-len(cells) // _MOST_CELLS)]


def _distinct(cells: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each cell once, in reading order of columns."""
    stride = int(cells[:, 1].max()) + 1
    columns, rows = np.divmod(np.unique(cells[:, 0] * stride + cells[:, 1]), stride)
    return np.stack([columns, rows], axis=1)


def pixel_parts(labels: NDArray[np.int32], count: int) -> tuple[list[Part], float]:
    """One part for each of the ``count`` components of a picture, and the line height in pixels.

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
    kept = _largest(boxes, _SPECK * unit)
    labels[~np.isin(labels, kept + 1)] = 0
    points = np.stack([columns, rows], axis=1)
    cells = (points * (GRID / unit)).astype(np.int64)
    return [
        Part(boxes[index] / unit, _distinct(cells[starts[index] : ends[index]]), (Piece(index),))
        for index in kept.tolist()
    ], unit


def _largest(boxes: Floats, least: float) -> NDArray[np.int64]:
    """The indices of the boxes whose longer side is at least that, 500 at most."""
    sides = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    largest = np.sort(np.argsort(-sides, kind="stable")[:_MOST_COMPONENTS])
    return np.asarray(largest[sides[largest] >= least], np.int64)
