"""A few of many. Imports nothing heavy."""

import numpy as np
from numpy.typing import NDArray


def spread_evenly(indices: NDArray[np.intp], most: int) -> NDArray[np.intp]:
    """At most so many of the indices, from the first to the last of them."""
    return indices[np.linspace(0, len(indices) - 1, min(most, len(indices))).astype(int)]
