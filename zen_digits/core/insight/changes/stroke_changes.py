"""The changes that are tried of a digit in strokes: cuts, bends, and lines that are added.

Lengths are in units of the digit's longer side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

import numpy as np

from zen_digits.core.ink.strokes import Points
from zen_digits.core.insight.changes.ink_changes import Bend, Change, Cut, Kind, Line, Trace

# Tuned by hand: some 200 changes of a usual digit, which take 0.3 s to read.
_CUTS = (0.25, 0.4, 0.6, 0.9)  # from the middle of a stroke, where the pen's ends close 0.13 again
_ENDS = (0.1, 0.2, 0.3, 0.45, 0.6)  # from its beginning or end
_STEP = 0.4  # of a cut's length: to the next cut
_NODE, _MOST_NODES = 0.2, 30  # between places from which a line may go; and so many at most
_LINES = (0.15, 0.75)  # the shortest and the longest between two such places
_SPROUTS = (0.2, 0.4)  # lines from an end to nowhere
_CROSSBAR = 0.4
_TAIL, _SHIFTS = 0.5, (0.15, 0.3)  # what is bent of a stroke, and how far its end moves
_STROKES, _LONGEST = 6, 8.0  # so many, the longest; and all of them together: more is a scribble
_AROUND = [np.array((np.cos(a), np.sin(a))) for a in np.arange(8) * np.pi / 4]


def stroke_changes(traces: Sequence[Trace], size: float) -> Iterator[Change]:
    """The changes of a digit, whose longer side is ``size``, in its strokes' unit.

    A dot and a scribble have none.
    """
    if not 0 < sum(trace.length for trace in traces) <= _LONGEST * size:
        return
    longest = sorted(range(len(traces)), key=lambda number: -traces[number].length)[:_STROKES]
    for number in longest:
        trace = traces[number]
        yield from _cuts(number, trace.length, size)
        if trace.length > 0:
            yield from _bends(number, trace.length, size)
            yield from _sprouts(trace, size)
    nodes = _nodes([traces[number] for number in longest], size)
    yield from _bridges(nodes, size)
    yield from _crossbars(nodes, size)


def _cuts(number: int, length: float, size: float) -> Iterator[Change]:
    for cut in (share * size for share in _CUTS if share * size < length):
        for start in np.arange(_STEP * cut, length - 1.2 * cut, _STEP * cut):
            yield Cut(number, float(start), float(start) + cut)
    for end in (share * size for share in _ENDS if share * size < length):
        yield Cut(number, 0.0, end)
        yield Cut(number, length - end, length)
    yield Cut(number, 0.0, length)


def _bends(number: int, length: float, size: float) -> Iterator[Change]:
    tail = min(_TAIL * size, length)
    for at_end, shift, direction in product((False, True), _SHIFTS, _AROUND):
        x, y = (shift * size * direction).tolist()
        yield Bend(number, at_end, (x, y), tail)


def _sprouts(trace: Trace, size: float) -> Iterator[Change]:
    for end, length, direction in product(trace.points[[0, -1]], _SPROUTS, _AROUND):
        yield Line(Kind.ADDED, end, end + length * size * direction)


def _bridges(nodes: Sequence[Points], size: float) -> Iterator[Change]:
    shortest, longest = (share * size for share in _LINES)
    for one, other in combinations(nodes, 2):
        if shortest < np.hypot(*(other - one)) < longest:
            yield Line(Kind.ADDED, one, other)


def _crossbars(nodes: Sequence[Points], size: float) -> Iterator[Change]:
    half = np.array((_CROSSBAR / 2 * size, 0.0))
    for node in nodes:
        yield Line(Kind.ADDED, node - half, node + half)


def _nodes(traces: Sequence[Trace], size: float) -> list[Points]:
    """Places along the strokes, their ends among them."""
    places = []
    for trace in traces:
        count = max(round(trace.length / (_NODE * size)), 1) + 1
        places += [*trace.at(np.linspace(0, trace.length, count))]
    return places[:: -(-len(places) // _MOST_NODES)]
