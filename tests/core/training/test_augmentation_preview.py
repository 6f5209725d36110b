from dataclasses import replace

import torch
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.training.augmentation_preview import augmented, training_examples


def test_examples_are_of_different_classes_and_a_loaded_dataset_is_used() -> None:
    images = training_examples(replace(SMALL, dataset="/nowhere"), small_mnist(), 8)
    assert images.shape == (8, 1, 28, 28)
    train = small_mnist().train
    labels = [
        int(train.labels[(train.images == image).all(dim=(1, 2, 3)).nonzero()[0, 0]])
        for image in images
    ]
    assert labels == list(range(8))


def test_each_preview_is_different_and_leaves_the_global_random_numbers_alone() -> None:
    images = training_examples(SMALL, small_mnist(), 10)
    before = torch.get_rng_state()
    config = replace(SMALL, augmentation=True)
    one, other = augmented(images, config), augmented(images, config)
    assert one.dtype == torch.uint8
    assert not torch.equal(one, other)
    assert torch.equal(augmented(images, SMALL), images)
    assert torch.equal(torch.get_rng_state(), before)
