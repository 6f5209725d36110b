"""Splines through strokes of few points."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from zen_digits.core.ink.strokes import catmull_rom, interpolate_stroke

STROKES = hnp.arrays(
    np.float64,
    st.tuples(st.integers(1, 12), st.just(2)),
    elements=st.floats(-1e153, 1e153),
)


def circle(count: int) -> np.ndarray:
    turn = np.linspace(0, 2 * np.pi, count)
    return np.stack([np.cos(turn), np.sin(turn)], axis=1)


def test_a_circle_of_few_points_becomes_round() -> None:
    radii = np.hypot(*interpolate_stroke(circle(9)).T)
    assert radii.max() < 1.001
    assert radii.min() > 0.95  # at its ends; a chord's middle is at 0.924
    assert np.median(radii) > 0.99


def test_strokes_of_many_points_are_unchanged() -> None:
    assert np.array_equal(interpolate_stroke(circle(200)), circle(200))
    scribble = np.random.default_rng(0).random((5000, 2))
    assert interpolate_stroke(scribble) is scribble


LINES = [[(3, 4)], [(0, 0), (9, 5)], [(1, 1)] * 5, [(0, 0)] * 3 + [(9, 5)]]


@pytest.mark.parametrize("points", LINES)
def test_dots_and_lines_are_unchanged(points: list[tuple[float, float]]) -> None:
    stroke = np.array(points, float)
    assert np.array_equal(interpolate_stroke(stroke), stroke)


def test_a_leap_to_the_next_digit_stays_straight() -> None:
    left = circle(40)
    both = np.concatenate([left, left + np.array([8, 0])])
    assert np.array_equal(interpolate_stroke(both), both)


def test_points_on_a_line_are_interpolated_on_it() -> None:
    stroke = interpolate_stroke(np.array([(0, 0), (30, 30), (50, 50), (100, 100)], float))
    assert len(stroke) > 10
    assert np.allclose(stroke[:, 0], stroke[:, 1])


@given(STROKES)
def test_a_strokes_own_points_stay_in_order(stroke: np.ndarray) -> None:
    points = interpolate_stroke(stroke)
    assert np.isfinite(points).all()
    assert (points[0] == stroke[0]).all()
    assert (points[-1] == stroke[-1]).all()
    size = 1e-12 * np.abs(stroke).max()  # the rounding error of its coordinates
    place = 0
    for point in stroke:
        near = (np.abs(points[place:] - point) <= size).all(axis=1)
        place += int(np.flatnonzero(near)[0])


def mix(a: np.ndarray, b: np.ndarray, start: float, end: float, t: float) -> np.ndarray:
    return ((end - t) * a + (t - start) * b) / (end - start)


def pyramid(p: np.ndarray, knots: np.ndarray, t: float) -> np.ndarray:
    """The point at ``t`` between the second and the third of four points."""
    a = [mix(p[i], p[i + 1], knots[i], knots[i + 1], t) for i in range(3)]
    b = [mix(a[i], a[i + 1], knots[i], knots[i + 2], t) for i in range(2)]
    return mix(b[0], b[1], knots[1], knots[2], t)


@pytest.mark.parametrize("count", [2, 3, 8])
def test_the_spline_is_that_of_barry_and_goldman(count: int) -> None:
    """Their recursion (1988), with the ends mirrored, is another algorithm for the same spline."""
    points = np.random.default_rng(count).uniform(0, 100, (count, 2))
    p = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    knots = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(p, axis=0).T) ** 0.5)])
    expected = [
        pyramid(p[i - 1 : i + 3], knots[i - 1 : i + 3], t)
        for i in range(1, count)
        for t in np.linspace(knots[i], knots[i + 1], 8, endpoint=False)
    ]
    fine = catmull_rom(points, np.full(count - 1, 8))
    assert np.allclose(fine, [*expected, points[-1]], rtol=0, atol=1e-11)
