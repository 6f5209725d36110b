"""A digit on a sheet of paper, where changes are made, measured and drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import (
    BOX,
    PEN_THICKNESS,
    SIDE,
    draw_strokes,
    mnist_image,
)
from zen_digits.core.ink.raster import paint_over
from zen_digits.core.ink.strokes import Points
from zen_digits.core.insight.changes.ink_changes import Change, Changed, Trace
from zen_digits.core.insight.changes.picture_changes import picture_changes
from zen_digits.core.insight.changes.stroke_changes import stroke_changes

if TYPE_CHECKING:
    from zen_digits.core.reading.result import DigitReading

PICTURE_PEN = BOX * PEN_THICKNESS / (1 + PEN_THICKNESS)
"""Thickness of lines that are added to a picture, in pixels of the 28 × 28 image."""
WIPER = 1.6 * PICTURE_PEN
"""The same of those that are wiped out: writers' pens differ."""
_SIDE, _PAPER = 56, 112  # pixels of a digit's longer side, and of paper, where ink is measured

_ROWS, _COLUMNS = np.mgrid[:SIDE, :SIDE] + 0.5


class Sheet(Protocol):
    """A digit, and what becomes of it."""

    def changes(self) -> list[Change]:
        """The changes that are tried."""

    def make(self, change: Change) -> Changed:
        """Make one of them."""

    def share(self, changed: Changed) -> float:
        """The ink that is removed and added, in units of that of the digit."""

    def image(self, changed: Changed) -> NDArray[np.uint8]:
        """The changed digit in MNIST's format: uint8 28 × 28, all 0 without ink."""


def sheet_of(digit: DigitReading) -> Sheet:
    """A sheet with a digit in strokes, or in a picture."""
    return _StrokeSheet(digit.strokes) if digit.strokes else _PictureSheet(digit.image)


class _StrokeSheet:
    def __init__(self, strokes: tuple[Points, ...]) -> None:
        self._traces = [Trace(stroke) for stroke in strokes]
        points = np.concatenate(strokes)
        self._low, self._size = points.min(axis=0), float(np.ptp(points, axis=0).max())
        self._before = self._ink(strokes)

    def changes(self) -> list[Change]:
        return [*stroke_changes(self._traces, self._size)]

    def make(self, change: Change) -> Changed:
        return change.make(self._traces)

    def share(self, changed: Changed) -> float:
        after = self._ink((*changed.kept, *changed.added))
        return float((self._before ^ after).sum() / self._before.sum())

    def image(self, changed: Changed) -> NDArray[np.uint8]:
        return mnist_image(draw_strokes([*changed.kept, *changed.added]))

    def _ink(self, lines: tuple[Points, ...]) -> NDArray[np.bool_]:
        """Where there is ink, on paper that leaves room around the digit."""
        paper = np.zeros((_PAPER, _PAPER), np.bool_)
        scale = _SIDE / self._size if self._size > 0 else 1.0
        placed = [(line - self._low) * scale + (_PAPER - _SIDE) / 2 for line in lines]
        paint_over(paper, placed, _SIDE * PEN_THICKNESS / 2, True)
        return paper


class _PictureSheet:
    def __init__(self, image: NDArray[np.uint8]) -> None:
        self._image = image.astype(np.float64)
        self._changes = [*picture_changes(image)]

    def changes(self) -> list[Change]:
        return self._changes

    def make(self, change: Change) -> Changed:
        return change.make(())

    def share(self, changed: Changed) -> float:
        return float(np.abs(self._ink(changed) - self._image).sum() / self._image.sum())

    def image(self, changed: Changed) -> NDArray[np.uint8]:
        return mnist_image(self._ink(changed))

    def _ink(self, changed: Changed) -> NDArray[np.float64]:
        ink = self._image
        for line in changed.removed:
            ink = ink * (1 - _covered(line, WIPER))
        for line in changed.added:
            ink = np.maximum(ink, 255 * _covered(line, PICTURE_PEN))
        return ink


def _covered(line: Points, pen: float) -> NDArray[np.float64]:
    """How much of each pixel a straight line, 2 × 2, covers: 28 × 28 from 0 to 1."""
    start, way = line[0], line[1] - line[0]
    squared = max(float(way @ way), 1e-9)
    along = ((_COLUMNS - start[0]) * way[0] + (_ROWS - start[1]) * way[1]) / squared
    near = np.clip(along, 0, 1)
    distance = np.hypot(_COLUMNS - start[0] - near * way[0], _ROWS - start[1] - near * way[1])
    return np.clip(pen / 2 + 0.5 - distance, 0, 1)
