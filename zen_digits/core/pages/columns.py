"""Columns: a number that runs into the next column is parted where that column begins.

Where other lines have numbers that begin one above the other, a smaller gap ends a number than
elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pages.pieces import Boxes

# Chosen on composed pages; lengths in digit heights.
_GAP = 0.4  # a wider one may end a number where a column begins
_NEAR = 0.4  # numbers of a column begin so near to one line …
_LEAN = 0.1  # … which leans by so much at most
_LINES = 4  # of the nearest lines with columns …
_AGREE = 2  # … so many must have a number that begins there

Groups = list[list[int]]
Begins = NDArray[np.float64]
"""Where numbers begin: n × 2 of (x, y)."""


def part_at_columns(boxes: Boxes, rows: Sequence[Groups], height: float) -> list[Groups]:
    """The tall pieces of each number of each line, by index; ``boxes`` are those of all pieces."""
    begins = [begins_beside_others(boxes[[group[0] for group in row]]) for row in rows]
    parted = []
    for place, row in enumerate(rows):
        others = [begin for index, begin in enumerate(begins) if index != place and len(begin)]
        parted.append([part for group in row for part in _parts(boxes, group, others, height)])
    return parted


def begins_beside_others(boxes: NDArray[np.number]) -> Begins:
    """Where the numbers of a line begin, n × 4 from left to right, but for the first."""
    return np.stack([boxes[1:, 0], (boxes[1:, 1] + boxes[1:, 3]) / 2], axis=1)


def _parts(boxes: Boxes, group: list[int], others: Sequence[Begins], height: float) -> Groups:
    parts = [group[:1]]
    right = int(boxes[group[0], 2])
    for index in group[1:]:
        is_apart = boxes[index, 0] - right > _GAP * height
        if is_apart and begins_a_column(boxes[index].tolist(), others, height):
            parts.append([])
        parts[-1].append(index)
        right = max(right, int(boxes[index, 2]))
    return parts


def begins_a_column(box: Sequence[float], others: Sequence[Begins], height: float) -> bool:
    """Whether numbers of other lines begin, beside others, above or below the left of a box."""
    x, y = box[0], (box[1] + box[3]) / 2
    nearest = sorted(others, key=lambda begins: float(np.abs(begins[:, 1] - y).min()))[:_LINES]
    agree = 0
    for begins in nearest:
        away = np.abs(begins[:, 0] - x) - _LEAN * np.abs(begins[:, 1] - y)
        agree += bool((away < _NEAR * height).any())
    return agree >= _AGREE
