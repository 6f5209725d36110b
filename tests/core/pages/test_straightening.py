"""The way back from a page to its picture."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from zen_digits.core.pages.straightening import Straightening, seen_through, turn, unfolded


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


def test_a_sheet_seen_at_an_angle_is_unfolded() -> None:
    corners = np.array([[30.0, 40.0], [410.0, 20.0], [450.0, 330.0], [10.0, 290.0]])
    back, (width, height) = unfolded(corners)
    assert abs(width - 442) < 8
    assert abs(height - 312) < 8
    seen = Straightening(back).points(
        np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    )
    assert np.linalg.norm(seen - corners, axis=1).max() < 4  # its own edge is left out
    middle = corners.mean(axis=0)
    assert (np.linalg.norm(seen - middle, axis=1) < np.linalg.norm(corners - middle, axis=1)).all()


@pytest.mark.parametrize("way", [Image.Transform.AFFINE, Image.Transform.PERSPECTIVE])
def test_a_picture_of_many_strips_is_seen_without_seams(way: Image.Transform) -> None:
    greys = np.random.default_rng(0).random((900, 700), np.float32)
    back, size = turn(700, 900, 0.1)
    if way is Image.Transform.PERSPECTIVE:
        back, size = unfolded(
            np.array([[30.0, 40.0], [670.0, 20.0], [690.0, 880.0], [10.0, 850.0]])
        )
    data = (back / back[2, 2]).ravel()[: 6 if way is Image.Transform.AFFINE else 8].tolist()
    image = Image.fromarray(greys)
    at_once = image.transform(size, way, data, Image.Resampling.BILINEAR)
    assert np.allclose(seen_through(image, back, size), at_once, atol=1e-4)


def test_a_picture_is_seen_through_the_same_map() -> None:
    corners = np.array([[30.0, 40.0], [410.0, 20.0], [450.0, 330.0], [10.0, 290.0]])
    photo = Image.new("L", (500, 400), 0)
    ImageDraw.Draw(photo).polygon([*map(tuple, corners.tolist())], fill=200)
    assert np.asarray(seen_through(photo, *unfolded(corners))).min() > 150
