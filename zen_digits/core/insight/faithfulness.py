"""Whether evidence is faithful: is the ink that is said to speak for a reading what it needs?

Source: Petsiuk, Das and Saenko, "RISE: Randomized Input Sampling for Explanation of Black-box
Models", 2018 (deletion and insertion).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_SHARE = 0.1  # of the inked pixels
_OTHERS = 5  # random tenths that it is compared with

Order = NDArray[np.intp]
"""Inked pixels as n × 2 of (row, column), in the order in which they go or come."""


@dataclass(frozen=True, slots=True)
class Deletion:
    """The probability of a reading without a tenth of its inked pixels."""

    without_best: float
    """Without those that speak most for it."""
    without_random: float
    """Without others, chosen at random; the mean of several choices."""

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON."""
        return {
            "without_best": round(self.without_best, 6),
            "without_random": round(self.without_random, 6),
        }


def deletion(
    predictor: Predictor, image: NDArray[np.uint8], evidence: NDArray[np.float32], label: int
) -> Deletion:
    """Delete the tenth of the ink that speaks most for a class, and random tenths.

    ``image`` is uint8 28 × 28, ``evidence`` float 28 × 28.
    """
    best, rng = order_of(image, evidence), np.random.default_rng(0)
    orders = [best, *(rng.permutation(best) for _ in range(_OTHERS))]
    tenth = max(1, round(_SHARE * len(best)))
    left = np.stack([_without(image, order[:tenth]) for order in orders])
    first, *others = (reading.probabilities[label] for reading in predictor.read_all(left))
    return Deletion(first, sum(others) / len(others))


def order_of(image: NDArray[np.uint8], evidence: NDArray[np.float32]) -> Order:
    """The inked pixels, those that speak most for a reading first."""
    ink = np.argwhere(image)
    return ink[np.argsort(-evidence[tuple(ink.T)], kind="stable")]


def curves(
    predictor: Predictor, image: NDArray[np.uint8], order: Order, label: int, steps: int = 10
) -> tuple[list[float], list[float]]:
    """The probability of a class as ink goes, and as it comes on blank paper; steps + 1 of each."""
    counts = [round(step / steps * len(order)) for step in range(steps + 1)]
    without = [_without(image, order[:count]) for count in counts]
    readings = predictor.read_all(np.stack([*without, *(image - left for left in without)]))
    probabilities = [reading.probabilities[label] for reading in readings]
    return probabilities[: steps + 1], probabilities[steps + 1 :]


def _without(image: NDArray[np.uint8], pixels: Order) -> NDArray[np.uint8]:
    left = image.copy()
    left[tuple(pixels.T)] = 0
    return left
