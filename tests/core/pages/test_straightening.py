"""The way back from a page to its picture."""

import numpy as np
import pytest

from zen_digits.core.pages.straightening import Straightening, turn


def test_a_reduced_picture_has_larger_boxes() -> None:
    assert Straightening.of_scale(3).box((1, 2, 4, 6)) == (3, 6, 12, 18)


@pytest.mark.parametrize("degrees", [-90, -7, 0, 12, 180])
def test_a_turned_page_keeps_its_middle_and_fits(degrees: float) -> None:
    back, (wide, high) = turn(400, 300, np.radians(degrees))
    page = Straightening(back)
    assert page.points(np.array([[wide / 2, high / 2]])) == pytest.approx(np.array([[200, 150]]))
    corners = np.array([[0, 0], [400, 0], [400, 300], [0, 300], [1, 1]], float)
    forth = np.linalg.inv(back)
    seen = Straightening(forth).points(corners)
    assert seen.min() > -1e-6
    assert (seen <= np.array([wide, high]) + 1e-6).all()


def test_a_turn_is_clockwise() -> None:
    back, _ = turn(400, 300, np.radians(10))
    ahead = Straightening(back).points(np.array([[0.0, 0.0], [1.0, 0.0]]))
    step = ahead[1] - ahead[0]  # of the page's rows, seen in the picture: they rise
    assert step == pytest.approx([np.cos(np.radians(10)), -np.sin(np.radians(10))])


def test_corners_go_round_clockwise_from_the_top_left() -> None:
    corners = Straightening.of_scale(1).corners((1, 2, 3, 5))
    assert corners.tolist() == [[1, 2], [3, 2], [3, 5], [1, 5]]
