"""Slashes: straight strokes that lean more, or are higher, than the digits about them.

A slash and a plain 1 are the same stroke, so that only the others in the number tell them apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

# Chosen on numbers composed of the writers of UCI pendigits and of imaginary ones.
_OFF = 0.1  # of its height: no ink of a slash is farther from its middle line
_LEAN = 0.12  # to the right for each of its height, at least
_LOWEST = 0.8  # of the others' height
_HIGHER = 2.0  # how much being higher counts, against leaning more
_CLEAR = 0.3  # from which sum of both on it is no 1


class Slash(Enum):
    """Whether a stroke is a slash."""

    NO = "no"
    MAY_BE = "may be"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Shape:
    """How a piece of ink stands: lengths in any unit."""

    height: float
    lean: float
    """How far it goes to the right for each unit up."""
    off: float
    """How far its ink is from a straight line at most, for each unit of its height."""


def shape_of(x: NDArray[np.number], y: NDArray[np.number]) -> Shape:
    """The shape of ink in cells of a grid, given their columns and rows, y down."""
    height = float(np.ptp(y)) + 1
    if height < 2:
        return Shape(height, 0.0, 1.0)
    slope, start = np.polyfit(y.astype(np.float64), x.astype(np.float64), 1)
    off = float(np.abs(x - (start + slope * y)).max())
    return Shape(height, float(-slope), off / height)


def judge(shape: Shape, others: Sequence[Shape]) -> Slash:
    """Whether a stroke between digits, of which ``others`` are in its number, is a slash."""
    usual = float(np.median([other.height for other in others])) if others else 0.0
    if shape.off > _OFF or shape.lean < _LEAN or shape.height < _LOWEST * usual or not others:
        return Slash.NO
    leans_more = shape.lean - float(np.median([other.lean for other in others]))
    is_clear = _HIGHER * (shape.height / usual - 1) + leans_more > _CLEAR
    return Slash.YES if is_clear else Slash.MAY_BE
