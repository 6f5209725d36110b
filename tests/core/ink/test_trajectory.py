"""The way of a pen, in a form in which drawings can be compared."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.trajectory import NO_TRAJECTORY, NUMBERS, PLACES, trajectory

LINE = [(0, 0), (0, 100)]


@pytest.mark.parametrize("strokes", DIGITS.values(), ids=DIGITS)
def test_size_place_and_speed_do_not_matter(strokes: list) -> None:
    wanted = trajectory(strokes)
    moved = [[(3 * x - 50, 3 * y + 70) for x, y in stroke] for stroke in strokes]
    np.testing.assert_allclose(trajectory(moved), wanted, atol=1e-5)
    # between two points the pen was slow:
    slow = [[p for point in stroke for p in (point, point)] for stroke in strokes]
    assert np.abs(trajectory(slow) - wanted)[:, :2].max() < 0.2
    assert wanted.shape == NO_TRAJECTORY.shape == (PLACES, NUMBERS)
    assert np.abs(wanted).max() <= 1


def test_place_direction_and_whether_the_pen_is_lifted() -> None:
    down = trajectory([LINE])
    np.testing.assert_allclose(down[:, 0], 0, atol=1e-6)
    np.testing.assert_allclose(down[:, 1], np.arange(-15, 16, 2) / 16, atol=1e-6)
    np.testing.assert_allclose(down[:, 2:], [[0, 0.5, 0]] * 16, atol=1e-6)
    np.testing.assert_allclose(trajectory([LINE[::-1]])[:, 3], -0.5, atol=1e-6)
    two = trajectory([LINE, [(100, 100), (100, 0)]])
    lifted = two[:, 4] > 0
    assert two[lifted, 1] == pytest.approx(1)  # along the ground
    assert 4 <= lifted.sum() <= 6


@pytest.mark.parametrize(
    "strokes", [[[(5, 5)]], [[(5, 5)] * 3], [[(1, 1)], [(1, 1)]], [[(0, 0), (1e153, -1e153)]]]
)
def test_a_dot_and_the_farthest_ink_have_one(strokes: list) -> None:
    found = trajectory(strokes)
    assert np.isfinite(found).all()
    assert np.abs(found).max() <= 1
