"""Preprocessing, against MNIST itself and against what people draw."""

import numpy as np
import pytest
from helpers.drawings import DIGITS, scaled
from helpers.small_runs import mnist_test
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from zen_digits.core.ink import mnist_format
from zen_digits.core.ink.strokes import stroke_arrays


@pytest.fixture(scope="module")
def mnist() -> np.ndarray:
    return mnist_test().images[:600, 0]


@pytest.mark.parametrize("factor", [3, 10])
def test_enlarged_mnist_images_are_restored(mnist: np.ndarray, factor: int) -> None:
    enlarged = np.kron(mnist, np.ones((1, factor, factor), np.uint8))
    padded = np.pad(enlarged, ((0, 0), (17, 40), (31, 5)))
    back = np.stack([mnist_format.mnist_image(picture) for picture in padded])
    difference = np.abs(back.astype(int) - mnist)
    same = (difference.max(axis=(1, 2)) <= 3).mean()
    assert difference.mean() < 0.05
    assert same > 0.95  # the others' longest side is not 20 pixels, or not 255 dark


def test_the_centre_of_mass_is_on_pixel_14_as_in_mnist(mnist: np.ndarray) -> None:
    def centre(images: np.ndarray) -> np.ndarray:
        mass = images.sum(axis=(1, 2))
        index = np.arange(28)
        rows = (images.sum(axis=2) @ index) / mass
        return np.array([rows.mean(), ((images.sum(axis=1) @ index) / mass).mean()])

    drawn = np.stack([mnist_format.digit_image(strokes) for strokes in DIGITS.values()])
    assert np.abs(centre(mnist.astype(float)) - 14).max() < 0.1
    assert np.abs(centre(drawn.astype(float)) - 14).max() < 0.35  # ten digits, whole pixels


@pytest.mark.parametrize("name", DIGITS)
def test_the_longer_side_is_twenty_pixels(name: str) -> None:
    image = mnist_format.digit_image(DIGITS[name])
    rows, columns = (np.flatnonzero(image.any(axis=axis)) for axis in (1, 0))
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == 20
    assert image.max() == 255


def test_strokes_are_as_thick_as_in_mnist(mnist: np.ndarray) -> None:
    drawn = np.stack([mnist_format.digit_image(strokes) for strokes in DIGITS.values()])
    assert drawn.mean() == pytest.approx(mnist.mean(), rel=0.25)


@pytest.mark.parametrize("name", DIGITS)
@pytest.mark.parametrize("scale", [0.2, 3.7, 1000])
def test_size_and_place_make_no_difference(name: str, scale: float) -> None:
    moved = scaled(DIGITS[name], scale, dx=913.3, dy=-77)
    difference = mnist_format.digit_image(moved).astype(int) - mnist_format.digit_image(
        DIGITS[name]
    )
    assert np.abs(difference).mean() < 1  # rounding to the fine grid alone


def test_strokes_of_few_points_have_no_gaps() -> None:
    sparse = [[(0, 0), (0, 100)]]
    dense = [[(0, y) for y in range(101)]]
    assert (mnist_format.draw_strokes(sparse) == mnist_format.draw_strokes(dense)).all()
    assert mnist_format.draw_strokes(sparse).any(axis=1).sum() > 150


def test_a_hundred_thousand_points_are_preprocessed() -> None:
    turns = np.linspace(0, 400, 100_000)
    scribble = np.stack([turns * np.cos(turns), turns * np.sin(turns)], axis=1)
    assert mnist_format.digit_image([scribble]).any()


@pytest.mark.parametrize("strokes", [[], [[]], [[], []]])
def test_strokes_without_points_give_an_empty_image(strokes: list) -> None:
    assert not mnist_format.digit_image(strokes).any()


def test_a_dot_is_a_disk() -> None:
    image = mnist_format.digit_image([[(3, 4)], [(3, 4), (3, 4)]])
    assert (image == image.T).all()
    assert image[14, 14] == 255


def test_nan_is_dropped_and_huge_coordinates_are_clipped() -> None:
    nan, huge = float("nan"), 1.7e308
    runs = stroke_arrays([[(nan, 1), (2, 3)], [(nan, nan)], [(huge, -float("inf"))]])
    assert [run.tolist() for run in runs] == [[[2, 3]], [[1e153, -1e153]]]


def test_an_empty_picture_gives_an_empty_image() -> None:
    assert not mnist_format.mnist_image(np.zeros((40, 30))).any()
    assert not mnist_format.mnist_image(np.zeros((0, 0))).any()


@settings(max_examples=60, deadline=None)
@given(
    hnp.arrays(
        np.uint8,
        hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=90),
    )
)
def test_any_picture_gives_a_28_by_28_image(picture: np.ndarray) -> None:
    image = mnist_format.mnist_image(picture)
    assert image.shape == (28, 28)
    assert image.dtype == np.uint8
    assert image.any() == picture.any()


coordinate = st.floats(-1e6, 1e6) | st.floats()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.tuples(coordinate, coordinate), max_size=6), max_size=4))
def test_any_strokes_give_a_28_by_28_image(strokes: list) -> None:
    image = mnist_format.digit_image(strokes)
    assert image.shape == (28, 28)
    assert image.any() == bool(stroke_arrays(strokes))
