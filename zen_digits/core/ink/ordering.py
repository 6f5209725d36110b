"""What numpy's own functions give, without the masked arrays that they import at their first call.

That takes as long as some readings, and would come with the first stroke.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def median(values: NDArray[np.float64]) -> float:
    """The median of n numbers, n ≥ 1."""
    ordered, last = np.sort(values), len(values) - 1
    return float(ordered[last // 2] + ordered[len(values) // 2]) / 2


def distinct(values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each of n numbers once, from the smallest on."""
    ordered: NDArray[Any] = np.sort(values)
    differs = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=differs[1:])
    return ordered[differs]
