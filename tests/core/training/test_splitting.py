from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.small_runs import small_mnist, whole_mnist

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.training.splitting import _shuffled, split, split_training


def test_split_has_no_overlap_and_depends_on_the_seed() -> None:
    numbered = whole_mnist().train.subset(np.arange(1000))
    numbered.labels[:] = np.arange(1000)
    first, second = split(numbered, 0.1, seed=3)
    again, _ = split(numbered, 0.1, seed=3)
    other, _ = split(numbered, 0.1, seed=4)
    assert (len(first), len(second)) == (900, 100)
    assert sorted([*first.labels.tolist(), *second.labels.tolist()]) == list(range(1000))
    assert np.array_equal(first.labels, again.labels)
    assert not np.array_equal(first.labels, other.labels)


def test_a_dataset_with_validation_images_of_its_own_is_not_split() -> None:
    small, mnist = small_mnist(200, 100), whole_mnist()
    own = mnist.train.subset(np.arange(300, 340))
    dataset = replace(small, validation=own)
    training, validation = split_training(dataset, 0.25, seed=3)
    assert validation is own
    assert sorted(training.labels.tolist()) == sorted(small.train.labels.tolist())
    assert not np.array_equal(training.labels, small.train.labels)  # shuffled
    assert dataset.checksum() != small.checksum()
    training, validation = split_training(small, 0.25, seed=3)
    assert (len(training), len(validation)) == (150, 50)


def counts_of(images: ImageSet) -> list[int]:
    return np.bincount(images.labels, minlength=10).tolist()  # type: ignore[no-any-return]


def test_few_images_of_each_class_are_drawn_by_the_seed() -> None:
    dataset = small_mnist(1000, 100)
    everything, held_out = split_training(dataset, 0.1, seed=3)
    three, validation = split_training(dataset, 0.1, seed=3, per_class=3)
    assert counts_of(three) == [3] * 10
    assert np.array_equal(validation.images, held_out.images)
    rows = {image.tobytes() for image in everything.images}
    assert all(image.tobytes() in rows for image in three.images)
    other, _ = split_training(dataset, 0.1, seed=4, per_class=3)
    assert {i.tobytes() for i in other.images} != {i.tobytes() for i in three.images}


def test_few_images_are_among_the_more() -> None:
    dataset = small_mnist(1000, 100)
    few, _ = split_training(dataset, 0.1, seed=3, per_class=2)
    more, _ = split_training(dataset, 0.1, seed=3, per_class=20)
    rows = {image.tobytes() for image in more.images}
    assert all(image.tobytes() in rows for image in few.images)


def test_a_class_with_fewer_images_gives_all_of_them() -> None:
    dataset = small_mnist(1000, 100)
    everything, _ = split_training(dataset, 0.1, seed=3)
    at_most, _ = split_training(dataset, 0.1, seed=3, per_class=90)
    assert counts_of(at_most) == [min(count, 90) for count in counts_of(everything)]
    assert min(counts_of(everything)) < 90
    own = dataset.train.subset(np.arange(300, 340))
    few, validation = split_training(replace(dataset, validation=own), 0.1, 3, per_class=1)
    assert counts_of(few) == [1] * 10
    assert validation is own


@pytest.mark.parametrize("seed", [0, 1, 2**32 + 5, 2**63 - 1])
def test_images_are_shuffled_as_pytorch_would(seed: int) -> None:
    for number in (0, 1, 2, 60_000):
        torchs = torch.randperm(number, generator=torch.Generator().manual_seed(seed))
        assert _shuffled(number, seed).tolist() == torchs.tolist()
