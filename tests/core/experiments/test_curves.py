"""The mean of curves."""

import pytest

from zen_digits.core.experiments.curves import mean_curve


def test_the_mean_of_curves_with_the_same_places_is_that_of_their_values() -> None:
    assert mean_curve([([1, 2], [0.5, 0.7]), ([1, 2], [0.3, 0.9])]) == ([1, 2], [0.4, 0.8])


def test_curves_are_followed_between_their_points_and_as_far_as_all_go() -> None:
    x, y = mean_curve([([1, 3], [1.0, 3.0]), ([2, 4], [4.0, 8.0])])
    assert x == [2, 3]
    assert y == pytest.approx([(2 + 4) / 2, (3 + 6) / 2])


def test_a_mean_has_250_points_at_most() -> None:
    long = [float(n) for n in range(1000)]
    shifted = [n + 0.5 for n in long]
    x, y = mean_curve([(long, long), (shifted, long)])
    assert len(x) == len(y) == 250
    assert y[10] == pytest.approx(x[10] - 0.25)


def test_without_points_there_is_no_mean() -> None:
    assert mean_curve([]) == ([], [])
    assert mean_curve([([], []), ([1], [1.0])]) == ([], [])
    assert mean_curve([([1], [1.0]), ([2], [1.0])]) == ([], [])
