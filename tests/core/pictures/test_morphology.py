"""Morphology against scipy."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy import ndimage

from zen_digits.core.pictures.morphology import (
    binomial_blur,
    box_blur,
    close,
    dilate,
    dilate_cross,
    fill_holes,
    label_components,
)

MASKS = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=12))
GREYS = arrays(
    np.float32,
    array_shapes(min_dims=2, max_dims=2, max_side=12),
    elements=st.floats(0, 1, width=32),
)
REACHES = st.integers(0, 4)


def square(reach: int) -> tuple[int, int]:
    return 2 * reach + 1, 2 * reach + 1


@given(MASKS)
def test_components_are_numbered_in_reading_order(mask: np.ndarray) -> None:
    labels, count = label_components(mask)
    expected, expected_count = ndimage.label(mask, np.ones((3, 3)))
    assert count == expected_count
    assert np.array_equal(labels, expected)


@given(st.integers(0, 1000), st.floats(0.2, 0.6))
def test_components_of_tangled_masks(seed: int, share: float) -> None:
    mask = np.random.default_rng(seed).random((30, 40)) < share
    assert np.array_equal(label_components(mask)[0], ndimage.label(mask, np.ones((3, 3)))[0])


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (5, 0), (3, 4)])
def test_an_empty_mask_has_no_components(shape: tuple[int, int]) -> None:
    labels, count = label_components(np.zeros(shape, np.bool_))
    assert (labels.shape, labels.dtype, count) == (shape, np.int32, 0)


def test_a_long_winding_path_is_one_component() -> None:
    path = np.zeros((401, 60), np.bool_)
    path[::2] = True
    path[1::4, -1] = path[3::4, 0] = True
    assert label_components(path)[1] == 1
    path[200, 30] = False
    assert label_components(path)[1] == 2


@given(GREYS, REACHES)
def test_dilation_takes_the_largest_value_of_a_square(values: np.ndarray, reach: int) -> None:
    expected = ndimage.grey_dilation(values, square(reach), mode="constant", cval=-np.inf)
    assert np.array_equal(dilate(values, reach), expected)


@given(MASKS, REACHES)
def test_a_mask_is_dilated_along_one_axis(mask: np.ndarray, reach: int) -> None:
    column = np.ones((2 * reach + 1, 1))
    assert np.array_equal(dilate(mask, reach, axes=(0,)), ndimage.binary_dilation(mask, column))


@given(MASKS)
def test_a_cross_reaches_the_four_neighbours(mask: np.ndarray) -> None:
    assert np.array_equal(dilate_cross(mask), ndimage.binary_dilation(mask))


@given(GREYS, REACHES)
def test_closing_is_dilation_and_erosion(values: np.ndarray, reach: int) -> None:
    dilated = ndimage.grey_dilation(values, square(reach), mode="constant", cval=-np.inf)
    closed = ndimage.grey_erosion(dilated, square(reach), mode="constant", cval=np.inf)
    assert np.array_equal(close(values, reach), closed)


@given(MASKS)
def test_holes_are_what_no_path_joins_to_the_border(mask: np.ndarray) -> None:
    assert np.array_equal(fill_holes(mask), ndimage.binary_fill_holes(mask))


@given(GREYS, REACHES)
def test_a_box_blur_is_the_mean_of_a_square(values: np.ndarray, reach: int) -> None:
    expected = ndimage.uniform_filter(values.astype(np.float64), square(reach), mode="nearest")
    assert np.allclose(box_blur(values, reach), expected, atol=1e-5)


@given(GREYS)
def test_a_binomial_blur_weighs_1_2_1_down_and_across(values: np.ndarray) -> None:
    weights = np.outer([1, 2, 1], [1, 2, 1]) / 16
    expected = ndimage.convolve(values.astype(np.float64), weights, mode="nearest")
    assert np.allclose(binomial_blur(values), expected, atol=1e-5)
