"""Connected components of a mask, with numpy alone."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


def label_components(mask: NDArray[np.bool_]) -> tuple[NDArray[np.int32], int]:
    """Number the 8-connected components of a mask, height × width of bool.

    Gives int32 height × width, 0 where the mask is false and 1 to count elsewhere, and the count.
    Runs of each row are joined to those that touch them in the row below (He, Chao and Suzuki,
    "A Run-Based Two-Scan Labeling Algorithm", 2008).
    """
    rows, starts, stops = _runs(mask)
    roots = _connect(len(rows), *_touching(rows, starts, stops, mask.shape[1]))
    _, numbers = np.unique(roots, return_inverse=True)
    labels = np.zeros(mask.shape, np.int32)
    labels[mask] = np.repeat(numbers + 1, stops - starts)
    return labels, int(numbers.max(initial=-1)) + 1


def _runs(mask: NDArray[np.bool_]) -> tuple[Ints, Ints, Ints]:
    """Row, first column and column after the last of each horizontal run, in reading order."""
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    return rows, starts, np.nonzero(edges == -1)[1]


def _touching(rows: Ints, starts: Ints, stops: Ints, width: int) -> tuple[Ints, Ints]:
    """Pairs of runs, by index, that touch: one in a row, the other in the next."""
    stride = width + 2  # so that a run at a row's end does not reach the next row's beginning
    below = (rows + 1) * stride
    first = np.searchsorted(rows * stride + stops, below + starts, side="left")
    last = np.searchsorted(rows * stride + starts, below + stops, side="right")
    counts = np.maximum(last - first, 0)
    upper = np.repeat(np.arange(len(rows)), counts)
    offset = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    return upper, np.repeat(first, counts) + offset


def _connect(count: int, left: Ints, right: Ints) -> Ints:
    """The least index that each of ``count`` nodes is connected to by the edges."""
    roots = np.arange(count)
    while True:
        least = np.minimum(roots[left], roots[right])
        before = roots.copy()
        np.minimum.at(roots, before[left], least)
        np.minimum.at(roots, before[right], least)
        while not np.array_equal(roots, roots[roots]):
            roots = roots[roots]
        if np.array_equal(roots, before):
            return roots
