"""Changes of a digit that a pen could make, each of which can be made smaller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.strokes import Points

_SMALLER = ((0.5, 1.0), (0.0, 0.5), (0.25, 1.0), (0.0, 0.75), (0.25, 0.75))  # parts of a length


class Kind(Enum):
    """What is done to the ink."""

    REMOVED = auto()
    ADDED = auto()
    MOVED = auto()


@dataclass(frozen=True, slots=True)
class Changed:
    """A digit after a change, as lines: float n × 2 each, in the unit of its strokes.

    In a picture they are drawn with its pen, in pixels of the 28 × 28 image from its corner.
    """

    kind: Kind
    kept: tuple[Points, ...]
    """Strokes, and what is left of them; none in a picture."""
    removed: tuple[Points, ...]
    added: tuple[Points, ...]


class Change(Protocol):
    """A change that can be made, and made smaller."""

    def make(self, traces: Sequence[Trace]) -> Changed:
        """Make it in a digit with these strokes; a picture has none."""

    def smaller(self) -> list[Change]:
        """The same with less ink."""


class Trace:
    """A stroke, n × 2, measured along its path."""

    def __init__(self, points: Points) -> None:
        self.points = points
        steps = np.hypot(*np.diff(points, axis=0).T)
        self._arcs = np.concatenate([[0.0], np.cumsum(steps)])
        self.length = float(self._arcs[-1])

    def at(self, arcs: Sequence[float] | NDArray[np.float64]) -> Points:
        """The points at distances from the beginning."""
        return np.stack([np.interp(arcs, self._arcs, axis) for axis in self.points.T], axis=1)

    def piece(self, start: float, end: float) -> Points:
        """What lies between two distances from the beginning."""
        inner = self._arcs[(self._arcs > start) & (self._arcs < end)]
        return self.at(np.concatenate([[start], inner, [end]]))


@dataclass(frozen=True, slots=True)
class Cut:
    """A piece of a stroke is left out."""

    stroke: int
    start: float
    end: float

    def make(self, traces: Sequence[Trace]) -> Changed:
        trace = traces[self.stroke]
        kept = [other.points for other in traces if other is not trace]
        if self.start > 0:
            kept.append(trace.piece(0, self.start))
        if self.end < trace.length:
            kept.append(trace.piece(self.end, trace.length))
        return Changed(Kind.REMOVED, (*kept,), (trace.piece(self.start, self.end),), ())

    def smaller(self) -> list[Change]:
        length = self.end - self.start
        return [
            replace(self, start=self.start + low * length, end=self.start + high * length)
            for low, high in _SMALLER
        ]


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A straight line is added, or wiped out of a picture."""

    kind: Kind
    start: Points
    end: Points

    def make(self, traces: Sequence[Trace]) -> Changed:
        kept, line = tuple(trace.points for trace in traces), (np.stack([self.start, self.end]),)
        if self.kind is Kind.ADDED:
            return Changed(self.kind, kept, (), line)
        return Changed(self.kind, kept, line, ())

    def smaller(self) -> list[Change]:
        way = self.end - self.start
        return [
            Line(self.kind, self.start + low * way, self.start + high * way)
            for low, high in _SMALLER
        ]


@dataclass(frozen=True, slots=True)
class Bend:
    """An end of a stroke is moved, and what leads to it follows."""

    stroke: int
    at_end: bool
    shift: tuple[float, float]
    tail: float

    def make(self, traces: Sequence[Trace]) -> Changed:
        trace = traces[self.stroke]
        kept = [other.points for other in traces if other is not trace]
        points = trace.points if self.at_end else trace.points[::-1]
        turned = Trace(points)
        joint = turned.length - self.tail
        places = np.linspace(joint, turned.length, 9)
        bent = turned.at(places) + np.linspace(0, 1, 9)[:, None] * np.array(self.shift)
        old = turned.piece(joint, turned.length)
        return Changed(Kind.MOVED, (*kept, turned.piece(0, joint)), (old,), (bent,))

    def smaller(self) -> list[Change]:
        x, y = self.shift
        return [replace(self, shift=(part * x, part * y)) for part in (0.5, 0.75)]
