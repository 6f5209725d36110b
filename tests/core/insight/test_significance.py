"""Intervals and comparisons, against the values of SciPy."""

import numpy as np
import pytest

from zen_digits.core.insight.significance import Comparison, compare, wilson_interval


@pytest.mark.parametrize(
    ("hits", "number", "low", "high"),
    [
        (9973, 10_000, 0.996074, 0.998144),
        (10, 10, 0.722467, 1.0),
        (0, 10, 0.0, 0.277533),
        (1, 2, 0.094531, 0.905469),
    ],
)
def test_wilson_interval(hits: int, number: int, low: float, high: float) -> None:
    assert wilson_interval(hits, number) == pytest.approx((low, high), abs=1e-6)


def test_nothing_is_known_of_no_images() -> None:
    assert wilson_interval(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("mended", "broken", "p_value"),
    [(10, 2, 0.038574), (8, 2, 0.109375), (3, 3, 1.0), (0, 0, 1.0), (300, 200, 8.9e-6)],
)
def test_mcnemar(mended: int, broken: int, p_value: float) -> None:
    comparison = Comparison(mended, broken)
    assert comparison.p_value == pytest.approx(p_value, rel=0.02)
    assert comparison.is_certain == (p_value < 0.05)
    assert Comparison(broken, mended).p_value == pytest.approx(comparison.p_value)


def test_compare_counts_what_only_one_reads_rightly() -> None:
    first, second = np.array([1, 1, 0, 0, 0], bool), np.array([1, 0, 1, 1, 0], bool)
    assert compare(first, second) == Comparison(mended=2, broken=1)
