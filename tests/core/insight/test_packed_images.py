"""Many images in little memory."""

import numpy as np
from helpers.small_runs import mnist_test

from zen_digits.core.insight.packed_images import BLOCK, PackedImages


def test_each_image_comes_back_by_its_index_and_in_its_block() -> None:
    images = mnist_test().images[: 2 * BLOCK + 1, 0]
    packed = PackedImages(images)
    assert (len(packed), packed.blocks) == (2 * BLOCK + 1, 3)
    for index in (0, 7, 2 * BLOCK):
        np.testing.assert_array_equal(packed.image(index), images[index])
    blocks = np.concatenate([packed.block(number) for number in range(3)])
    np.testing.assert_array_equal(blocks, images[packed.order])


def test_the_first_block_has_images_of_all_kinds() -> None:
    sorted_images = np.arange(250, dtype=np.uint8)[:, None, None].repeat(28, 1).repeat(28, 2)
    first = PackedImages(sorted_images).block(0)[:, 0, 0]
    assert first.max() - first.min() > 150
    assert (first == PackedImages(sorted_images).block(0)[:, 0, 0]).all()


def test_they_take_a_third_at_most() -> None:
    images = mnist_test().images[:500, 0]
    assert sum(map(len, PackedImages(images)._packed)) < images.nbytes / 3


def test_no_images() -> None:
    assert PackedImages(np.zeros((0, 28, 28), np.uint8)).blocks == 0
