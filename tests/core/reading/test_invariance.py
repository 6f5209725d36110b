"""A drawing is read the same whatever its size, place or the density of its points."""

from itertools import pairwise

import numpy as np
import pytest
from helpers.drawings import DIGITS, scaled

from zen_digits.core.reading.number_reader import read_number
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.reading.result import NumberReading
from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS
from zen_digits.core.synthetic.generator import draw_allograph
from zen_digits.core.synthetic.writer import random_writer_style

Strokes = list[list[tuple[float, float]]]


def drawings() -> list[Strokes]:
    """The tests' own digits, and one of each allograph by a random writer."""
    rng = np.random.default_rng(4)
    drawn = [draw_allograph(a.name, random_writer_style(rng), rng) for a in ALLOGRAPHS]
    return [*DIGITS.values(), *([[tuple(p) for p in s] for s in strokes] for strokes in drawn)]


def dense(strokes: Strokes) -> Strokes:
    """Nine more points between any two."""
    shares = np.linspace(0, 1, 10, endpoint=False)
    return [
        [
            *((a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s)
              for a, b in pairwise(stroke) for s in shares),
            stroke[-1],
        ]
        for stroke in strokes
    ]  # fmt: skip


def on_whole_pixels(strokes: Strokes) -> Strokes:
    return [[(round(x), round(y)) for x, y in stroke] for stroke in strokes]


CHANGES = {
    "small": lambda s: scaled(s, 0.01),
    "large": lambda s: scaled(s, 1e4),
    "far away": lambda s: scaled(s, 1, 5e5, -3e5),
    "dense": dense,
    "small, on whole pixels": lambda s: on_whole_pixels(scaled(s, 0.6, 3, 7)),
    "backwards": lambda s: [stroke[::-1] for stroke in s[::-1]],
}


@pytest.fixture(scope="module")
def before(predictor: Predictor) -> list[tuple[Strokes, str]]:
    """The drawings and their readings."""
    return [(drawing, read_number(predictor, drawing).text) for drawing in drawings()]


@pytest.mark.parametrize("change", CHANGES)
def test_the_reading_does_not_change(
    predictor: Predictor, before: list[tuple[Strokes, str]], change: str
) -> None:
    differing = 0
    for drawing, text in before:
        differing += read_number(predictor, CHANGES[change](drawing)).text != text
    assert differing == 0


def test_images_of_a_larger_drawing_are_bit_identical(predictor: Predictor) -> None:
    def images(reading: NumberReading) -> list[bytes]:
        return [digit.image.tobytes() for digit in reading.digits]

    for drawing in DIGITS.values():
        doubled = read_number(predictor, scaled(drawing, 2))
        assert images(read_number(predictor, drawing)) == images(doubled)
