"""Where labels stand."""

from itertools import pairwise
from math import log10

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zen_digits.app.common.charts.axis_ticks import linear_ticks, log_ticks


@pytest.mark.parametrize(
    ("low", "high", "gap", "ticks"),
    [
        (0.01, 10, 0.05, [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]),
        (0.01, 10, 0.2, [0.01, 0.1, 1, 10]),
        (0.02, 0.55, 0.25, [0.02, 0.05, 0.2, 0.5]),
        (0.02, 0.55, 0.3, [0.02, 0.1, 0.5]),
        (1e-6, 10, 0.2, [1e-6, 1e-4, 0.01, 1]),
        (0.42, 0.61, 0.2, [0.45, 0.5, 0.55, 0.6]),
        (0.4, 0.41, 0.3, [0.4, 0.405, 0.41]),
    ],
)
def test_powers_of_ten_are_thinned_and_filled(
    low: float, high: float, gap: float, ticks: list[float]
) -> None:
    assert log_ticks(low, high, gap) == pytest.approx(ticks)


def test_linear_ticks_are_round() -> None:
    assert linear_ticks(0, 215, 0.1) == [0, 50, 100, 150, 200]
    assert linear_ticks(-0.1, 2.4, 0.3) == [0, 1, 2]


@given(st.floats(1e-6, 1e3), st.floats(1.0001, 1e6), st.floats(0.01, 0.35))
def test_no_two_labels_are_closer_than_the_gap(low: float, factor: float, gap: float) -> None:
    high = low * factor
    ticks = log_ticks(low, high, gap)
    shares = [log10(tick / low) / log10(factor) for tick in ticks]
    assert all(b - a >= gap * 0.999 for a, b in pairwise(shares))
    assert len(ticks) <= 1 / gap + 1.01
    shares = [(tick - low) / (high - low) for tick in linear_ticks(low, high, gap)]
    assert all(b - a >= gap * 0.99 for a, b in pairwise(shares))
