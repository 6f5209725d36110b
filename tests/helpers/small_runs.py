"""A data set and a config that train in well under a second."""

from dataclasses import replace
from functools import cache

import torch

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.mnist import load_mnist

SMALL = TrainingConfig(
    architecture="dense", epochs=2, batch_size=50, validation_fraction=0.1, device="cpu"
)


@cache
def small_mnist(train: int = 1000, test: int = 500) -> Dataset:
    """The first images of MNIST."""
    mnist = load_mnist()
    return replace(
        mnist,
        train=mnist.train.subset(torch.arange(train)),
        test=mnist.test.subset(torch.arange(test)),
    )
