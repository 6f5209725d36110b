"""Which images are kept for the test."""

import numpy as np
import torch
from helpers.dataset_files import mnist_images
from hypothesis import given, settings
from hypothesis import strategies as st

from zen_digits.core.data.builder import LabelledImages, build_dataset, sorted_names


def made(images: np.ndarray, labels: np.ndarray):  # type: ignore[no-untyped-def]
    return build_dataset("there", LabelledImages(images, [str(label) for label in labels]))


def kept(dataset) -> set[bytes]:  # type: ignore[no-untyped-def]
    return {image.numpy().tobytes() for image in dataset.test.images}


def test_the_same_images_are_kept_whatever_order_they_come_in() -> None:
    images, labels = mnist_images(600)
    order = np.random.default_rng(3).permutation(600)
    assert kept(made(images, labels)) == kept(made(images[order], labels[order]))


def test_a_few_more_images_leave_nearly_all_where_they_were() -> None:
    images, labels = mnist_images(660)
    before, after = kept(made(images[:600], labels[:600])), kept(made(images, labels))
    assert len(before & after) > 0.85 * len(before)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(2, 40), min_size=2, max_size=8), st.integers(0, 99))
def test_of_every_class_a_sixth_is_kept_and_one_at_least(counts: list[int], seed: int) -> None:
    labels = np.repeat(np.arange(len(counts)), counts)
    images = np.random.default_rng(seed).integers(0, 256, (len(labels), 28, 28), np.uint8)
    dataset = made(images, labels)
    tested = torch.bincount(dataset.test.labels, minlength=len(counts)).tolist()
    assert tested == [max(round(count / 6), 1) for count in counts]
    assert len(dataset.train) == len(labels) - sum(tested)
    all_of_them = torch.cat([dataset.train.images, dataset.test.images])[:, 0].numpy()
    assert sorted(i.tobytes() for i in all_of_them) == sorted(i.tobytes() for i in images)


def test_names_are_sorted_as_people_count() -> None:
    assert sorted_names({"b", "10", "9", "A", "٣"}) == ("٣", "9", "10", "A", "b")
