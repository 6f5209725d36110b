"""A tremor is taken out of ink while it is drawn."""

import numpy as np
import pytest
import tremor_figures as figures

from zen_digits.core.ink.tremor import TremorFilter
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.shipped_model import load_shipped_model

SECONDS = np.arange(0, 2, 0.008)


def ink(xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
    tremor = TremorFilter(xs[0], ys[0], 0.0)
    points = zip(xs[1:], ys[1:], SECONDS[1:], strict=True)
    return np.array([tremor.steadied(x, y, when) for x, y, when in points])


@pytest.mark.parametrize("hertz", [4, 6, 8])
def test_a_pen_that_trembles_in_its_place_leaves_little_of_it(hertz: float) -> None:
    shaking = 10 * np.sin(2 * np.pi * hertz * SECONDS)
    drawn = ink(100 + shaking, 50 + shaking)
    assert np.abs(drawn - (100, 50)).max() < 6


def test_a_slow_line_becomes_straighter() -> None:
    shaking = 10 * np.sin(2 * np.pi * 5 * SECONDS)
    drawn = ink(100 * SECONDS, 50 + shaking)
    assert np.abs(drawn[:, 1] - 50).max() < 6


def test_a_quick_line_stays_where_it_is() -> None:
    drawn = ink(2000 * SECONDS, 0 * SECONDS)
    steps = np.diff(drawn[:, 0])
    assert steps.min() > 0
    assert steps[50:] == pytest.approx(2000 * 0.008, rel=0.05)
    assert drawn[-1, 0] > 2000 * SECONDS[-1] - 16  # a step behind the pen, at most


def test_a_clock_that_stands_still_or_has_rested_does_no_harm() -> None:
    tremor = TremorFilter(0, 0, 5.0)
    for when in (5.0, 5.0, 4.0, 1000.0):
        x, y = tremor.steadied(10, 20, when)
        assert 0 < x < 10
        assert 0 < y < 20


def test_digits_of_a_trembling_hand_are_read_better() -> None:
    rng, predictor = np.random.default_rng(1), load_shipped_model()
    drawings = figures.imaginary(60, rng)
    hands = [figures.trembling(figures.timed(s, 4), 20, rng) for _, s in drawings]
    raw = read_all(predictor, [[places for _, places in hand] for hand in hands])
    calm = read_all(predictor, [[figures.steadied(s) for s in hand] for hand in hands])

    def right(readings: list) -> int:
        pairs = zip(readings, drawings, strict=True)
        return sum(reading.text == label for reading, (label, _) in pairs)

    assert right(calm) >= right(raw) + 2
