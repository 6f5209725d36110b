"""Times the reading of one digit and of a drawn number of four, in milliseconds, on one thread."""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).parents[1]))

from helpers.drawings import DIGITS, written

from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import open_predictor

TIMES = 200


def milliseconds(action: Callable[[], object]) -> float:
    """The median; the first tenth warms up."""
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        action()
        taken.append(1000 * (time.perf_counter() - began))
    return statistics.median(taken[TIMES // 10 :])


def main() -> None:
    predictor = open_predictor()
    image, number = digit_image(DIGITS["7"]), written("2026")
    assert predictor.read(image).text == "7"
    assert read_number(predictor, number).text == "2026"
    figures = {
        "digit": milliseconds(lambda: predictor.read(image)),
        "number": milliseconds(lambda: read_number(predictor, number)),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
