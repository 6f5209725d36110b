from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.small_runs import small_mnist, whole_mnist

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


@pytest.mark.parametrize("seed", [0, 1, 2**32 + 5, 2**63 - 1])
def test_images_are_shuffled_as_pytorch_would(seed: int) -> None:
    for number in (0, 1, 2, 60_000):
        torchs = torch.randperm(number, generator=torch.Generator().manual_seed(seed))
        assert _shuffled(number, seed).tolist() == torchs.tolist()
