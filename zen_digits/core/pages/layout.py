"""Layout: pieces of ink become lines, and lines become numbers.

Pieces as tall as digits are chained to their neighbours; chains at one level are a line, whatever
the gaps between them. A line falls into numbers where a gap is wide, or where an upright rule of a
table stands in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pages.pieces import Pieces
from zen_digits.core.pages.skew import Skew
from zen_digits.core.pictures.morphology import Mask

# Chosen on composed pages; lengths in digit heights.
TALL = 0.45
"""Lower pieces are bars, dots and signs."""
_SAME_LEVEL = 0.5  # middles of digits in a line differ by less
_GAP = 0.85  # a wider one separates numbers
_RULE_GAP = 0.45  # so does one as wide with an upright rule in it
_RULE_SHARE = 0.6  # of a line's height that such a rule covers
_NEAR = 0.6  # small pieces are no farther from their number


@dataclass(frozen=True, slots=True)
class Group:
    """The pieces of one number, by index, and its height: that of most of its tall pieces."""

    pieces: tuple[int, ...]
    height: float


def find_lines(pieces: Pieces, skew: Skew, height: float, uprights: Mask) -> list[list[Group]]:
    """The groups of each line, from top to bottom and from left to right."""
    tall = np.flatnonzero(pieces.heights >= TALL * height)
    if not len(tall):
        return []
    levels = skew.levels(pieces.centres)
    lines = _by_level(tall, levels, height)
    rows = [_groups(pieces, line, height, uprights) for line in lines]
    small = np.flatnonzero(pieces.heights < TALL * height)
    return _with_small(pieces, rows, small.tolist(), height)


def _by_level(
    tall: NDArray[np.int64], levels: NDArray[np.float64], height: float
) -> list[NDArray[np.int64]]:
    order = tall[np.argsort(levels[tall], kind="stable")]
    apart = np.flatnonzero(np.diff(levels[order]) > _SAME_LEVEL * height) + 1
    return np.split(order, apart)


def _groups(
    pieces: Pieces, line: NDArray[np.int64], height: float, uprights: Mask
) -> list[list[int]]:
    """The tall pieces of each number of a line."""
    groups: list[list[int]] = []
    right = 0
    for index in line[np.argsort(pieces.boxes[line, 0], kind="stable")].tolist():
        box = pieces.boxes[index]
        if groups and not _separates(pieces, groups[-1], index, right, height, uprights):
            groups[-1].append(index)
        else:
            groups.append([index])
            right = 0
        right = max(right, int(box[2]))
    return groups


def _separates(
    pieces: Pieces, group: Sequence[int], index: int, right: int, height: float, uprights: Mask
) -> bool:
    """Whether a number ends between a group, up to column ``right``, and a piece."""
    box = pieces.boxes[index]
    gap = int(box[0]) - right
    if gap > _GAP * height:
        return True
    if gap < _RULE_GAP * height:
        return False
    between = uprights[int(box[1]) : int(box[3]), right : int(box[0])]
    return bool(between.any(axis=1).mean() > _RULE_SHARE) if between.size else False


def _with_small(
    pieces: Pieces, rows: list[list[list[int]]], small: Sequence[int], height: float
) -> list[list[Group]]:
    """Each small piece is added to the nearest number."""
    flat = [group for row in rows for group in row]
    boxes = np.array([_around(pieces, group) for group in flat])
    for index in small:
        box = pieces.boxes[index]
        across = np.maximum(np.maximum(boxes[:, 0] - box[2], box[0] - boxes[:, 2]), 0)
        down = np.maximum(np.maximum(boxes[:, 1] - box[3], box[1] - boxes[:, 3]), 0)
        distances = np.hypot(across, down)
        nearest = int(distances.argmin())
        if distances[nearest] <= _NEAR * height:
            flat[nearest].append(index)
    return [[_group(pieces, group, height) for group in row] for row in rows]


def _around(pieces: Pieces, group: Sequence[int]) -> NDArray[np.int64]:
    boxes = pieces.boxes[list(group)]
    return np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])


def _group(pieces: Pieces, group: Sequence[int], height: float) -> Group:
    heights = pieces.heights[list(group)]
    tall = heights[heights >= TALL * height]
    return Group(tuple(group), float(np.median(tall)))
