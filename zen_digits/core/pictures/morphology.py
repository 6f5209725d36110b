"""Connected components of a mask, found by its rows' runs."""

import numpy as np
from numpy.typing import NDArray

_Numbers = NDArray[np.int64]


def label_components(mask: NDArray[np.bool_]) -> tuple[NDArray[np.int32], int]:
    """Number the parts of a mask that hang together, corners included, in reading order.

    ``mask`` is height × width. Gives labels of the same shape, 0 outside the mask and 1 … count
    inside, and the count. Runs of a row are joined with those they touch in the next one, and
    their smallest numbers spread along the joins (Shiloach and Vishkin, 1982).
    """
    labels = np.zeros(mask.shape, np.int32)
    start, end = _runs(mask)
    if not len(start):
        return labels, 0
    roots = _smallest_reachable(len(start), *_touching(start, end, mask.shape[1] + 2))
    heads, number = np.unique(roots, return_inverse=True)
    labels[mask] = np.repeat(number + 1, end - start)
    return labels, len(heads)


def _runs(mask: NDArray[np.bool_]) -> tuple[_Numbers, _Numbers]:
    """First place of each run and the one after its last, in rows that are two places longer."""
    padded = np.pad(mask, ((0, 0), (1, 1))).ravel()
    changes = np.flatnonzero(padded[1:] != padded[:-1])
    return changes[::2], changes[1::2]


def _touching(start: _Numbers, end: _Numbers, stride: int) -> tuple[_Numbers, _Numbers]:
    """Pairs of runs, one in a row and one in the next, that share an edge or a corner."""
    first = np.searchsorted(end, start + stride, side="left")
    count = np.searchsorted(start, end + stride, side="right") - first
    upper = np.repeat(np.arange(len(start)), count)
    skipped = np.repeat(np.cumsum(count) - count, count)
    return upper, np.arange(len(upper)) - skipped + first[upper]


def _smallest_reachable(count: int, one: _Numbers, other: _Numbers) -> _Numbers:
    """For each of ``count`` nodes the smallest node that edges lead to."""
    parent = np.arange(count)
    while len(one):
        low, high = np.minimum(parent[one], parent[other]), np.maximum(parent[one], parent[other])
        apart = low != high
        one, other = one[apart], other[apart]
        np.minimum.at(parent, high[apart], low[apart])
        parent = _flattened(parent)
    return parent


def _flattened(parent: _Numbers) -> _Numbers:
    """Let each node point at its root."""
    while True:
        grand = parent[parent]
        if np.array_equal(grand, parent):
            return parent
        parent = grand
