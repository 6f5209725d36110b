"""Times the reading of one digit and of a drawn number of four, in milliseconds, on one thread.

Each differs a little from the one before: what has not changed would not be read again.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ["OMP_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).parents[1]))

from helpers.drawings import DIGITS, scaled, written

from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import open_predictor

TIMES = 200


def milliseconds(read: Callable[[Any], object], drawings: Sequence[Any]) -> float:
    """The median; the first tenth warms up."""
    taken = []
    for drawing in drawings:
        began = time.perf_counter()
        read(drawing)
        taken.append(1000 * (time.perf_counter() - began))
    return statistics.median(taken[TIMES // 10 :])


def main() -> None:
    predictor = open_predictor()
    images = [digit_image(scaled(DIGITS["7"], 1 + k / TIMES)) for k in range(TIMES)]
    for k, image in enumerate(images):
        image[0, 0] = k
    numbers = [scaled(written("2026"), 1 + k / TIMES) for k in range(TIMES)]
    assert predictor.read(images[0]).text == "7"
    assert read_number(predictor, numbers[0]).text == "2026"
    figures = {
        "digit": milliseconds(predictor.read, images),
        "number": milliseconds(lambda number: read_number(predictor, number), numbers),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
