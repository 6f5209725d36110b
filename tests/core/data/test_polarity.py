"""Telling dark ink on white from bright ink on black, image by image."""

import numpy as np
import pytest
from helpers.dataset_files import mnist_images

from zen_digits.core.data import polarity
from zen_digits.core.data.polarity import inverted_images


@pytest.mark.parametrize("count", [20, 600])
@pytest.mark.parametrize("share", [0.0, 0.03, 0.5, 1.0])
def test_each_image_is_judged_rightly_whatever_the_others(count: int, share: float) -> None:
    images, labels = mnist_images(count)
    inverted = np.random.default_rng(3).random(count) < share
    mixed = np.where(inverted[:, None, None], 255 - images, images)
    assert np.array_equal(inverted_images(mixed, labels.astype(np.int64)), inverted)


def test_an_image_that_fills_its_frame_follows_its_class() -> None:
    images, labels = mnist_images(300)
    rng = np.random.default_rng(4)
    bags = np.zeros((60, 28, 28), np.uint8)
    for bag in bags:
        bag[rng.integers(0, 4) :, rng.integers(0, 4) :] = rng.integers(150, 255)
    both = np.concatenate([images, bags])
    kinds = np.concatenate([labels, np.full(60, 10)]).astype(np.int64)
    assert not inverted_images(both, kinds).any()
    assert inverted_images(255 - both, kinds).all()


def test_blank_images_follow_the_majority() -> None:
    images, _ = mnist_images(50)
    blank = np.full((2, 28, 28), 250, np.uint8)
    inverted = inverted_images(np.concatenate([255 - images, blank]), np.zeros(52, np.int64))
    assert inverted.all()
    assert not inverted_images(np.concatenate([images, blank]), np.zeros(52, np.int64)).any()


def test_many_images_are_judged_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polarity, "_BLOCK", 100)
    images, labels = mnist_images(350)
    inverted = np.arange(350) % 3 == 0
    mixed = np.where(inverted[:, None, None], 255 - images, images)
    assert np.array_equal(inverted_images(mixed, labels.astype(np.int64)), inverted)
    assert len(inverted_images(images[:0], labels[:0].astype(np.int64))) == 0
