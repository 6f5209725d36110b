"""Datasets: splitting, and checksums."""

from dataclasses import replace

import torch
from helpers.small_runs import small_mnist, whole_mnist

from zen_digits.core.data.dataset import ImageSet, split


def test_split_has_no_overlap_and_depends_on_the_seed() -> None:
    numbered = whole_mnist().train.subset(torch.arange(1000))
    numbered.labels.copy_(torch.arange(1000))
    first, second = split(numbered, 0.1, seed=3)
    again, _ = split(numbered, 0.1, seed=3)
    other, _ = split(numbered, 0.1, seed=4)
    assert (len(first), len(second)) == (900, 100)
    assert sorted([*first.labels.tolist(), *second.labels.tolist()]) == list(range(1000))
    assert torch.equal(first.labels, again.labels)
    assert not torch.equal(first.labels, other.labels)


def test_checksums_tell_datasets_apart() -> None:
    small = small_mnist()
    assert small.checksum() == replace(small, skipped=("x",)).checksum()
    labels = small.train.labels.clone()
    labels[3] += 1
    changed = replace(small, train=ImageSet(small.train.images, labels))
    renamed = replace(small, label_names=tuple("abcdefghij"))
    assert len({small.checksum(), changed.checksum(), renamed.checksum()}) == 3


def test_a_dataset_with_validation_images_of_its_own_is_not_split() -> None:
    small, mnist = small_mnist(200, 100), whole_mnist()
    own = mnist.train.subset(torch.arange(300, 340))
    dataset = replace(small, validation=own)
    training, validation = dataset.split_training(0.25, seed=3)
    assert validation is own
    assert sorted(training.labels.tolist()) == sorted(small.train.labels.tolist())
    assert not torch.equal(training.labels, small.train.labels)  # shuffled
    assert dataset.checksum() != small.checksum()
    training, validation = small.split_training(0.25, seed=3)
    assert (len(training), len(validation)) == (150, 50)
