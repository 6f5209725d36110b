"""How far one way of a pen is from another, where both may be stretched (dynamic time warping).

Source: Sakoe and Chiba, "Dynamic programming algorithm optimization for spoken word recognition",
1978.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.trajectory import PLACES

Values = NDArray[np.float32]
_WINDOW = 6  # places by which one may run ahead of the other
_MOST_PAIRS = 1000  # at once: with more the tables are too large for the processor’s cache


def _diagonals() -> NDArray[np.int64]:
    """The cells of a table of places × places that are computed together, one step a row.

    Each is its index in the flat table; those beyond the window are one behind the last.
    """
    steps, rows = np.arange(2 * PLACES - 1)[:, None], np.arange(PLACES)
    columns = steps - rows
    inside = (columns >= 0) & (columns < PLACES) & (np.abs(rows - columns) <= _WINDOW)
    return np.where(inside, rows * PLACES + columns, PLACES**2)


_DIAGONALS = _diagonals()


def elastic_distances(ones: Values, others: Values) -> Values:
    """Between m and n trajectories, both at least 1: m × n.

    Each is the least sum of squared distances between places that are matched in their order, as a
    mean over the places of one.
    """
    together = max(_MOST_PAIRS // len(others), 1)
    starts = range(0, len(ones), together)
    return np.concatenate([_distances(ones[k : k + together], others) for k in starts])


def _distances(ones: Values, others: Values) -> Values:
    pairs = len(ones) * len(others)
    costs = np.full((PLACES**2 + 1, pairs), np.inf, np.float32)
    costs[:-1] = _costs(ones, others)
    # The sums on the latest three diagonals, each behind a row that cannot be reached:
    older, before, latest = np.full((3, PLACES + 1, pairs), np.inf, np.float32)
    before[1:] = costs[_DIAGONALS[0]]
    for cells in _DIAGONALS[1:]:
        sums = latest[1:]
        np.minimum(before[1:], before[:-1], out=sums)
        np.minimum(sums, older[:-1], out=sums)
        sums += costs[cells]
        older, before, latest = before, latest, older
    distances = np.maximum(before[-1], 0) / PLACES  # a sum of squares may be just below
    return np.asarray(distances.reshape(len(ones), len(others)), np.float32)


def _costs(ones: Values, others: Values) -> Values:
    """The squared distance of each place from each: (places × places) × (m × n)."""
    mine, theirs = (np.swapaxes(each, 0, 1).reshape(-1, each.shape[-1]) for each in (ones, others))
    costs = mine @ (-2 * theirs.T)
    costs += np.square(mine).sum(axis=1)[:, None]
    costs += np.square(theirs).sum(axis=1)
    table = costs.reshape(PLACES, len(ones), PLACES, len(others)).swapaxes(1, 2)
    return np.asarray(table.reshape(PLACES**2, -1))
