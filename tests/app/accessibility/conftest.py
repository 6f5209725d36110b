"""A window with something on each of its pages."""

import pytest
from helpers.accessible_walk import prepare_runs
from helpers.small_runs import mnist_test, use_test_images

from zen_digits.core.data.dataset import ImageSet


@pytest.fixture
def runs() -> None:
    prepare_runs()


@pytest.fixture
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST has so few that neighbours and map are there at once."""
    test = mnist_test()
    few = ImageSet(test.images[:50], test.labels[:50])
    use_test_images(monkeypatch, few)
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_training", lambda: few)
