"""Readings that no network made."""

import numpy as np

from zen_digits.core.ink.mnist_format import preprocess
from zen_digits.core.labels import DIGITS
from zen_digits.core.reading.result import DigitReading, NumberReading, Reading


def number_reading(
    *best: tuple[str, float, bool], names: tuple[str, ...] = DIGITS
) -> NumberReading:
    """A number of which each digit has a label, its probability and whether it looks like one."""
    image = np.zeros((28, 28), np.uint8)
    digits = []
    for label, probability, is_digit in best:
        rest = (1 - probability) / (len(names) - 1)
        probabilities = tuple(probability if name == label else rest for name in names)
        reading = Reading(probabilities, names, 1.0, is_digit)
        digits.append(DigitReading((0.0, 0.0, 1.0, 1.0), image, reading, lambda: preprocess(image)))
    return NumberReading(tuple(digits))
