"""Strokes of few points become curves through them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from zen_digits.core.ink.spline import interpolate_stroke

STROKES = hnp.arrays(
    np.float64,
    st.tuples(st.integers(1, 12), st.just(2)),
    elements=st.floats(-1e153, 1e153),
)


def circle(count: int) -> np.ndarray:
    turn = np.linspace(0, 2 * np.pi, count)
    return np.stack([np.cos(turn), np.sin(turn)], axis=1)


def test_a_circle_of_few_points_is_nearly_round() -> None:
    radii = np.hypot(*interpolate_stroke(circle(9)).T)
    assert radii.max() < 1.001
    assert radii.min() > 0.95  # at its ends; a chord's middle is at 0.924
    assert np.median(radii) > 0.99


def test_many_points_are_left_as_they_are() -> None:
    assert np.array_equal(interpolate_stroke(circle(200)), circle(200))
    scribble = np.random.default_rng(0).random((5000, 2))
    assert interpolate_stroke(scribble) is scribble


LINES = [[(3, 4)], [(0, 0), (9, 5)], [(1, 1)] * 5, [(0, 0)] * 3 + [(9, 5)]]


@pytest.mark.parametrize("points", LINES)
def test_dots_and_lines_are_left_as_they_are(points: list[tuple[float, float]]) -> None:
    stroke = np.array(points, float)
    assert np.array_equal(interpolate_stroke(stroke), stroke)


def test_a_leap_from_one_digit_to_the_next_stays_straight() -> None:
    left = circle(40)
    both = np.concatenate([left, left + np.array([8, 0])])
    assert np.array_equal(interpolate_stroke(both), both)


def test_what_lies_on_a_line_stays_on_it() -> None:
    stroke = interpolate_stroke(np.array([(0, 0), (30, 30), (50, 50), (100, 100)], float))
    assert len(stroke) > 10
    assert np.allclose(stroke[:, 0], stroke[:, 1])


@given(STROKES)
def test_all_of_its_own_points_stay_in_order(stroke: np.ndarray) -> None:
    points = interpolate_stroke(stroke)
    assert np.isfinite(points).all()
    assert (points[0] == stroke[0]).all()
    assert (points[-1] == stroke[-1]).all()
    size = 1e-12 * np.abs(stroke).max()  # what arithmetic on its coordinates loses
    place = 0
    for point in stroke:
        near = (np.abs(points[place:] - point) <= size).all(axis=1)
        place += int(np.flatnonzero(near)[0])
