import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from zen_digits.core.pictures.morphology import label_components


def flooded(mask: np.ndarray) -> np.ndarray:
    """The plain way: fill from each new pixel in reading order."""
    labels, count = np.zeros(mask.shape, int), 0
    for place in zip(*np.nonzero(mask), strict=True):
        if labels[place]:
            continue
        count, todo = count + 1, [place]
        while todo:
            row, column = todo.pop()
            if labels[row, column]:
                continue
            labels[row, column] = count
            around = np.argwhere(mask[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2])
            todo += [(max(row - 1, 0) + down, max(column - 1, 0) + right) for down, right in around]
    return labels


@given(arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=12)))
def test_parts_are_those_of_a_flood_fill(mask: np.ndarray) -> None:
    labels, count = label_components(mask)
    assert count == labels.max(initial=0)
    assert np.array_equal(labels, flooded(mask))


@given(st.integers(0, 1000), st.floats(0.2, 0.6))
def test_tangled_masks_too(seed: int, share: float) -> None:
    mask = np.random.default_rng(seed).random((30, 40)) < share
    assert np.array_equal(label_components(mask)[0], flooded(mask))


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (5, 0), (3, 4)])
def test_without_ink_there_are_no_parts(shape: tuple[int, int]) -> None:
    labels, count = label_components(np.zeros(shape, np.bool_))
    assert (labels.shape, labels.dtype, count) == (shape, np.int32, 0)


def test_a_long_winding_path_is_one_part() -> None:
    path = np.zeros((401, 60), np.bool_)
    path[::2] = True
    path[1::4, -1] = path[3::4, 0] = True
    assert label_components(path)[1] == 1
    path[200, 30] = False
    assert label_components(path)[1] == 2
