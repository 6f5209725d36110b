"""Prints how faithful and how fast the explanations of readings are, on MNIST's test images.

    python tests/insight_figures.py [NUMBER]

Deletion (Petsiuk et al., "RISE", 2018): by how much the reading's probability drops when the tenth
of the ink is removed that speaks most for it, compared with a random tenth. ``NUMBER`` images are
used, 1,000 if it is not given. Times are medians on one thread.
"""

import statistics
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from helpers.drawings import DIGITS

from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.insight.evidence import evidence
from zen_digits.core.insight.strokes import stroke_worths
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor, open_predictor

_SHARE = 0.1  # of the ink
_RANDOM = 5  # other tenths of each image


def main() -> None:
    predictor, rng = open_predictor(), np.random.default_rng(0)
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    images = np.asarray(load_mnist_test().images).reshape(-1, 28, 28)[:number]
    drops = np.array([_drops(predictor, image, rng) for image in images])
    best, chance = drops.mean(axis=0)
    print(f"a tenth of the ink: {best:.3f}, at random {chance:.3f}, {best / chance:.1f} ×")
    digits = [read_number(predictor, strokes).digits[0] for strokes in DIGITS.values()]
    seconds = _median_seconds(lambda image: evidence(predictor, image, 0), images[:100])
    print(f"evidence: {1000 * seconds:.0f} ms")
    seconds = _median_seconds(lambda digit: stroke_worths(predictor, digit.strokes, 0), digits)
    print(f"strokes: {1000 * seconds:.0f} ms")


def _drops(
    predictor: Predictor, image: np.ndarray, rng: np.random.Generator
) -> tuple[float, float]:
    """How far the probability drops: without the best tenth, and without random ones."""
    reading = predictor.read(image)
    ink = np.argwhere(image)
    heat = evidence(predictor, image, reading.index)[tuple(ink.T)]
    orders = [np.argsort(-heat), *(rng.permutation(len(ink)) for _ in range(_RANDOM))]
    removed = [ink[order[: max(1, round(_SHARE * len(ink)))]] for order in orders]
    images = np.stack([image] * len(removed))
    for left, pixels in zip(images, removed, strict=True):
        left[tuple(pixels.T)] = 0
    readings = predictor.read_all(images)
    best, *random = (reading.confidence - r.probabilities[reading.index] for r in readings)
    return best, statistics.mean(random)


def _median_seconds(work: Callable[[Any], object], items: Iterable[Any]) -> float:
    seconds = []
    for item in items:
        began = time.perf_counter()
        work(item)
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds)


if __name__ == "__main__":
    main()
