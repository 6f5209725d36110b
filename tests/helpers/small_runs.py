"""A dataset and a config that train in well under a second, and what such a run yields."""

from collections.abc import Generator
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import torch
from torch import nn

import zen_digits.core.data.typical_shapes  # noqa: F401  keeps what it learns of all test images
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.mnist import load_mnist, load_mnist_test
from zen_digits.core.networks.interface import normalise
from zen_digits.core.progress import Progress
from zen_digits.core.training.events import BatchDone, Event, RunEnded
from zen_digits.core.training.loop import train
from zen_digits.core.training.metrics import Metrics

SMALL = TrainingConfig(
    architecture="dense", epochs=2, batch_size=50, validation_fraction=0.1, device="cpu"
)


whole_mnist = cache(load_mnist)
mnist_test = cache(load_mnist_test)


@cache
def small_mnist(train: int = 1000, test: int = 500) -> Dataset:
    """The first images of MNIST."""
    mnist = whole_mnist()
    return replace(
        mnist,
        train=mnist.train.subset(np.arange(train)),
        test=mnist.test.subset(np.arange(test)),
    )


def use_test_images(monkeypatch: pytest.MonkeyPatch, images: ImageSet) -> None:
    """Let MNIST have these test images."""
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_test", lambda: images)


def let_images_be_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let MNIST have so few that they are measured, and neighbours and map are there, at once."""
    test = mnist_test()
    few = ImageSet(test.images[:50], test.labels[:50])
    use_test_images(monkeypatch, few)
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_training", lambda: few)


def load_few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command line load 300 images of MNIST, and 50 to test with, for whatever it loads."""

    def load(*_: object) -> Generator[Progress, None, Dataset]:
        yield Progress()
        return small_mnist(300, 50)

    monkeypatch.setattr("zen_digits.core.data.load.load_dataset", load)


def run(**changes: object) -> list[Event]:
    """The events of a small run with these settings changed."""
    return list(train(replace(SMALL, **changes), small_mnist()))


def ending(events: list[Event]) -> RunEnded:
    assert isinstance(events[-1], RunEnded)
    return events[-1]


def weights(events: list[Event]) -> torch.Tensor:
    """All weights a run ended with, as one vector."""
    model = ending(events).model
    assert model is not None
    values = [torch.from_numpy(values).flatten().double() for values in model.weights.values()]
    return torch.cat(values)


def metrics_of(network: nn.Module, images: ImageSet) -> Metrics:
    """How well a network reads images, measured without the training's own code."""
    with torch.inference_mode():
        logits = network.eval()(normalise(torch.from_numpy(images.images)))
    return Metrics(logits.numpy(), images.labels)


def batches(events: list[Event]) -> list[BatchDone]:
    return [event for event in events if isinstance(event, BatchDone)]
