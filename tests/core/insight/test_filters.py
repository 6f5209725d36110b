"""The filters of the first layer, and how a run changes them."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.small_models import untrained_model

from zen_digits.core.insight.filters import FilterHistory, first_filters
from zen_digits.core.models.model_file import TrainedModel


@pytest.mark.parametrize(
    ("architecture", "name", "shape"),
    [
        ("dense", "layers.1.weight", (128, 28, 28)),
        ("sigmoid_mlp", "hidden.weight", (100, 28, 28)),
        ("cnn", "features.0.weight", (32, 3, 3)),
        ("quick", "stem.weight", (16, 5, 5)),
        ("best", "towers.0.0.weight", (96, 5, 5)),
        ("resnet", "stem.0.weight", (32, 3, 3)),
        ("transformer", "patches.weight", (64, 7, 7)),
    ],
)
def test_filters_are_the_weights_of_pixels(
    architecture: str, name: str, shape: tuple[int, ...]
) -> None:
    model = untrained_model(architecture)
    filters = first_filters(model)
    assert filters is not None
    assert filters.shape == shape
    own = model.weights[name].reshape(-1, *shape[1:])
    assert np.array_equal(filters[: len(own)], own)


def test_an_lstm_has_none() -> None:
    assert first_filters(untrained_model("lstm")) is None


def after(epoch: int, seed: int = 0, architecture: str = "cnn") -> TrainedModel:
    """A network as it is after an epoch of a run: its filters are all that number."""
    model = untrained_model(architecture, epochs=epoch, training={"seed": seed})
    return TrainedModel(model.card, {n: np.full_like(w, epoch) for n, w in model.weights.items()})


def test_the_first_copy_of_each_epoch_is_kept() -> None:
    history = FilterHistory()
    for epoch in (0, 0, 1, 3):
        history.add(after(epoch))
    again = TrainedModel(after(3).card, {n: w + 1 for n, w in after(3).weights.items()})
    history.add(again)
    kept = history.of(after(3))
    assert {epoch: float(filters[0, 0, 0]) for epoch, filters in kept.items()} == {0: 0, 1: 1, 3: 3}


def test_it_is_that_of_one_run() -> None:
    history = FilterHistory()
    for epoch in range(3):
        history.add(after(epoch))
    assert history.of(after(2, seed=1)) == {}
    history.add(after(1, seed=1))
    assert [*history.of(after(9, seed=1))] == [1]
    assert history.of(after(2)) == {}
    history.add(after(0, seed=1))  # the same settings once more
    assert [*history.of(after(9, seed=1))] == [0]


def test_of_a_long_run_every_second_epoch_is_kept() -> None:
    history = FilterHistory()
    for epoch in range(100):
        history.add(after(epoch))
    epochs = [*history.of(after(0))]
    assert epochs == [*range(0, 100, 4)]


def test_a_network_without_filters_leaves_no_trace() -> None:
    history = FilterHistory()
    history.add(after(1, architecture="lstm"))
    assert history.of(after(1, architecture="lstm")) == {}


def test_another_card_of_the_same_run_belongs_to_it() -> None:
    history = FilterHistory()
    history.add(after(1))
    final = after(2)
    ended = TrainedModel(replace(final.card, kept_epoch=1, temperature=1.2), final.weights)
    assert [*history.of(ended)] == [1]
