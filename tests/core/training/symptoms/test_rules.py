from dataclasses import replace

import numpy as np
import pytest

from zen_digits.core.config.presets import starting_point
from zen_digits.core.training.events import EpochDone, LayerActivity
from zen_digits.core.training.symptoms.rules import (
    hardly_falls,
    has_stopped_falling,
    idlest,
    is_diverging,
    is_overfitting,
    rate_is_small,
    smaller_rate,
)

FALLING = np.geomspace(2.0, 0.1, 60)


def epochs(*losses: tuple[float, float | None]) -> list[EpochDone]:
    """Epochs with these losses of training and validation."""
    return [EpochDone(n, n, t, 0.9, v, 0.9, 1.0) for n, (t, v) in enumerate(losses, 1)]


def test_a_loss_above_that_of_the_untrained_network_diverges() -> None:
    assert is_diverging(np.array([5.0, 4.0]), 2.3, np.inf)
    assert is_diverging(np.array([2.0, 9.0, 9.0, *[2.0] * 5]), 2.3, 2.0)  # a moment ago
    assert not is_diverging(np.array([9.0, 9.0, *[2.0] * 30]), 2.3, 2.0)
    assert not is_diverging(np.array([3.0]), 2.3, np.inf)
    assert not is_diverging(FALLING, 2.3, 0.1)


def test_a_loss_far_above_its_least_diverges() -> None:
    assert is_diverging(np.full(5, 1.0), 2.3, 0.1)
    assert not is_diverging(np.full(5, 0.2), 2.3, 0.01)  # small all the same
    assert not is_diverging(np.full(4, 1.0), 2.3, 0.1)


def test_a_loss_that_hardly_falls_is_given_time() -> None:
    flat = np.full(30, 2.2)
    assert hardly_falls(flat[:10], 2.3, expected=True)
    assert not hardly_falls(flat[:9], 2.3, expected=True)
    assert not hardly_falls(flat[:24], 2.3, expected=False)
    assert hardly_falls(flat[:25], 2.3, expected=False)
    assert not hardly_falls(FALLING, 2.3, expected=False)


def test_a_loss_that_stays_matters_only_where_images_are_misread() -> None:
    flat, low, high = np.full(60, 1.0), np.full(60, 0.6), np.full(60, 0.95)
    assert has_stopped_falling(flat, low)
    assert not has_stopped_falling(flat, high)
    assert not has_stopped_falling(flat[:39], low[:39])
    assert not has_stopped_falling(FALLING, low)


def test_overfitting_is_validation_getting_worse_while_training_gets_better() -> None:
    assert is_overfitting(epochs((0.5, 0.5), (0.3, 0.4), (0.1, 0.45), (0.05, 0.5)))
    assert not is_overfitting(epochs((0.5, 0.5), (0.3, 0.4), (0.1, 0.5)))  # one epoch since
    assert not is_overfitting(epochs((0.5, 0.5), (0.3, 0.4), (0.1, 0.44), (0.05, 0.45)))
    assert not is_overfitting(epochs((0.5, 0.5), (0.3, 0.4), (0.31, 0.9), (0.32, 0.9)))
    assert not is_overfitting(epochs((0.5, None), (0.3, None), (0.1, None), (0.05, None)))


def test_the_idlest_layer_is_found_where_one_is_idle() -> None:
    few, many = LayerActivity("relu", 0.5), LayerActivity("relu", 0.85)
    assert idlest((few,)) is None
    assert idlest((few, many, LayerActivity("relu", 0.8))) == many
    assert idlest((LayerActivity("sigmoid", 0.4),)) is None
    assert idlest((LayerActivity("sigmoid", 0.6),)) is not None


def test_a_smaller_rate_is_the_usual_one_or_a_tenth() -> None:
    cnn = starting_point("cnn")
    assert smaller_rate(replace(cnn, learning_rate=0.1)) == {"learning_rate": 0.001}
    assert smaller_rate(cnn) == {"learning_rate": pytest.approx(1e-4)}
    assert smaller_rate(replace(cnn, learning_rate=1e-6)) == {"learning_rate": 1e-6}
    assert rate_is_small(replace(cnn, learning_rate=3e-4))
    assert not rate_is_small(replace(cnn, learning_rate=4e-4))
