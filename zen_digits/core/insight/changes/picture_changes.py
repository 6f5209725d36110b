"""The changes that are tried of a digit in a picture: ink wiped out, and lines that are added.

Lengths are in pixels of the 28 × 28 image.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.strokes import Points
from zen_digits.core.insight.changes.ink_changes import Change, Kind, Line

_INK = 128  # of 255: fainter pixels are the edges of ink
_APART, _MOST_NODES = 3.5, 24  # places from which a line may go
_WIPES, _LINES = (0.0, 9.0), (4.0, 15.0)  # the shortest and the longest between two
_SPROUT = 5.0  # a line from a place to nowhere
_AROUND = [np.array((np.cos(a), np.sin(a))) for a in np.arange(8) * np.pi / 4]


def picture_changes(image: NDArray[np.uint8]) -> Iterator[Change]:
    """The changes of a digit, uint8 28 × 28."""
    nodes = _nodes(image)
    for node in nodes:
        yield Line(Kind.REMOVED, node, node)
    for node, direction in product(nodes, _AROUND):
        yield Line(Kind.ADDED, node, node + _SPROUT * direction)
    for one, other in combinations(nodes, 2):
        distance = np.hypot(*(other - one))
        for kind, (shortest, longest) in ((Kind.REMOVED, _WIPES), (Kind.ADDED, _LINES)):
            if shortest < distance < longest:
                yield Line(kind, one, other)


def _nodes(image: NDArray[np.uint8]) -> list[Points]:
    """Inked pixels' centres, none too near to another, the darkest first."""
    places = np.argwhere(image > _INK)
    order = np.argsort(-image[tuple(places.T)].astype(np.int64), kind="stable")
    nodes: list[Points] = []
    for place in places[order][:, ::-1] + 0.5:
        if all(np.hypot(*(place - node)) >= _APART for node in nodes):
            nodes.append(place)
    return nodes[:_MOST_NODES]
