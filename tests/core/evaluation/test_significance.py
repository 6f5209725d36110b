"""Intervals and comparisons, against the values of SciPy."""

import numpy as np
import pytest

from zen_digits.core.evaluation.significance import Comparison, compare, wilson_interval


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


@pytest.mark.parametrize(("mended", "broken"), [(10, 2), (3, 3), (1, 0), (60, 20)])
def test_certainty_is_no_more_than_the_probability_of_being_better(
    mended: int, broken: int
) -> None:
    """From a flat prior, that is the share of Beta(mended + 1, broken + 1) beyond ½."""
    shares = np.linspace(0, 1, 100_001)
    density = shares**mended * (1 - shares) ** broken
    probability = density[shares > 0.5].sum() / density.sum()
    certainty = Comparison(mended, broken).certainty
    assert certainty <= probability + 1e-6


def test_a_difference_of_three_images_in_ten_thousand_may_be_chance() -> None:
    assert not Comparison(mended=3, broken=0).is_certain
    assert not Comparison(mended=23, broken=20).is_certain


def test_compare_counts_what_only_one_reads_rightly() -> None:
    first, second = np.array([1, 1, 0, 0, 0], bool), np.array([1, 0, 1, 1, 0], bool)
    assert compare(first, second) == Comparison(mended=2, broken=1)


def test_nobody_celebrates_what_may_be_chance() -> None:
    sentence = Comparison(mended=3, broken=0).sentence("one", "other")
    assert sentence == (
        "This may be chance: equally good networks differ as much in 25 % of comparisons."
    )
    sentences = [Comparison(*counts).sentence("one", "other") for counts in ((20, 2), (2, 20))]
    assert [each.split("sure that ")[1] for each in sentences] == [
        "other is better.",
        "one is better.",
    ]
