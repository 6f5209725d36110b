"""What a network takes for none of its classes, by its own threshold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False, slots=True)
class Rejection:
    """The digit scores of n images, and the one below which the network answers nothing.

    The score tells how much an image looks like anything that was learned, and is another quantity
    than confidence: a horse may surely be a 3 rather than an 8.
    """

    scores: NDArray[np.float64]
    threshold: float

    @property
    def accepted(self) -> NDArray[np.bool_]:
        """Which images are answered."""
        return np.asarray(self.scores >= self.threshold)

    def subset(self, chosen: NDArray[np.bool_]) -> Rejection:
        """The same of some of the images; ``chosen`` is n."""
        return Rejection(self.scores[chosen], self.threshold)
