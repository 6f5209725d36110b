"""What each stroke of a digit is worth: what would it be without it?

Source: Shapley, "A Value for n-Person Games", 1953: a stroke's worth is what it adds to the
probability of the reading, averaged over all orders in which the strokes could come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import factorial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import draw_strokes, mnist_image
from zen_digits.core.reading.result import Reading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

MOST_EXACT = 8
"""Strokes: with more, their worth is what is lost without each, not an average over all orders."""


@dataclass(frozen=True, slots=True)
class StrokeWorth:
    """What one stroke adds to a reading, and what the others alone are read as."""

    stroke: int
    worth: float
    """Probability of the reading that it adds; negative where it takes some away."""
    without: Reading | None
    """The reading of all other strokes; None where there are none."""

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON."""
        return {
            "stroke": self.stroke,
            "text_without": self.without.text if self.without else "",
            "confidence_without": round(self.without.confidence, 6) if self.without else None,
            "worth": round(self.worth, 6),
        }


def stroke_worths(
    predictor: Predictor, strokes: Sequence[NDArray[np.float64]], label: int
) -> list[StrokeWorth]:
    """The worth of each stroke of one digit for its reading as ``label``.

    ``strokes`` are float n × 2 each, interpolated. With up to 8 strokes their worths are Shapley
    values, whose sum is the probability of the reading less that of a guess.
    """
    count = len(strokes)
    everything = (1 << count) - 1
    exact = count <= MOST_EXACT
    groups = range(1, everything + 1) if exact else [everything, *_all_but_one(count)]
    readings = _read(predictor, strokes, [group for group in groups if group])
    worth = _shapley if exact else _loss
    return [
        StrokeWorth(k, worth(readings, label, k, count), readings.get(everything & ~(1 << k)))
        for k in range(count)
    ]


def _all_but_one(count: int) -> list[int]:
    return [((1 << count) - 1) & ~(1 << stroke) for stroke in range(count)]


def _read(
    predictor: Predictor, strokes: Sequence[NDArray[np.float64]], groups: Sequence[int]
) -> dict[int, Reading]:
    """The reading of each group of strokes; a group's bits say which strokes belong to it."""
    images = [
        mnist_image(draw_strokes([s for k, s in enumerate(strokes) if group >> k & 1]))
        for group in groups
    ]
    readings = predictor.read_all(np.stack(images)) if images else []
    return dict(zip(groups, readings, strict=True))


def _shapley(readings: dict[int, Reading], label: int, stroke: int, count: int) -> float:
    def probability(group: int) -> float:
        reading = readings.get(group)
        if reading is None:  # nothing is drawn: a guess
            return 1 / len(readings[1].probabilities)
        return reading.probabilities[label]

    own = 1 << stroke
    return sum(
        factorial(size := group.bit_count()) * factorial(count - size - 1) / factorial(count)
        * (probability(group | own) - probability(group))
        for group in range(1 << count)
        if not group & own
    )  # fmt: skip


def _loss(readings: dict[int, Reading], label: int, stroke: int, count: int) -> float:
    everything = (1 << count) - 1
    rest = readings[everything & ~(1 << stroke)]
    return readings[everything].probabilities[label] - rest.probabilities[label]
