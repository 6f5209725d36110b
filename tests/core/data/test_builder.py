"""Building datasets: which images are held out for testing, and the order of classes."""

import numpy as np
from helpers.dataset_files import mnist_images
from hypothesis import given, settings
from hypothesis import strategies as st

from zen_digits.core.data.builder import LabelledImages, build_dataset, sorted_names


def built(images: np.ndarray, labels: np.ndarray):  # type: ignore[no-untyped-def]
    return build_dataset("there", LabelledImages(images, [str(label) for label in labels]))


def held_out(dataset) -> set[bytes]:  # type: ignore[no-untyped-def]
    return {image.tobytes() for image in dataset.test.images}


def test_held_out_images_do_not_depend_on_order() -> None:
    images, labels = mnist_images(600)
    order = np.random.default_rng(3).permutation(600)
    assert held_out(built(images, labels)) == held_out(built(images[order], labels[order]))


def test_a_few_more_images_leave_nearly_all_where_they_were() -> None:
    images, labels = mnist_images(660)
    before, after = held_out(built(images[:600], labels[:600])), held_out(built(images, labels))
    assert len(before & after) > 0.85 * len(before)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(2, 40), min_size=2, max_size=8), st.integers(0, 99))
def test_a_sixth_of_every_class_is_held_out_and_at_least_one(counts: list[int], seed: int) -> None:
    labels = np.repeat(np.arange(len(counts)), counts)
    images = np.random.default_rng(seed).integers(0, 256, (len(labels), 28, 28), np.uint8)
    dataset = built(images, labels)
    tested = np.bincount(dataset.test.labels, minlength=len(counts)).tolist()
    assert tested == [max(round(count / 6), 1) for count in counts]
    assert len(dataset.train) == len(labels) - sum(tested)
    together = np.concatenate([dataset.train.images, dataset.test.images])[:, 0]
    assert sorted(i.tobytes() for i in together) == sorted(i.tobytes() for i in images)


def test_names_are_sorted_by_value_then_alphabet() -> None:
    assert sorted_names({"b", "10", "9", "A", "٣"}) == ("٣", "9", "10", "A", "b")
