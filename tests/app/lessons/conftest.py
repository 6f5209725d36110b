"""Lessons in a real window, by a pupil who speaks one of two languages."""

import pytest
from helpers.pupil import Pupil
from helpers.small_runs import mnist_test, use_test_images
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.data.dataset import ImageSet


@pytest.fixture(params=["en", "de"])
def pupil(window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> Pupil:
    """Someone before a window that is as wide as most laptops' screens."""
    window.language.choose(request.param)
    return Pupil(window, qtbot)


@pytest.fixture
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """MNIST has so few that they are measured, and neighbours found, at once."""
    test = mnist_test()
    few = ImageSet(test.images[:50], test.labels[:50])
    use_test_images(monkeypatch, few)
    monkeypatch.setattr("zen_digits.core.data.mnist.load_mnist_training", lambda: few)
