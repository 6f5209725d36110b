"""The network and the card that a run ends with."""

from pathlib import Path

import pytest
import torch
from helpers.small_runs import SMALL, ending, metrics_of, run, small_mnist

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import split
from zen_digits.core.networks.model_file import load_model, save_model
from zen_digits.core.training.events import EpochDone


def test_the_card_has_the_accuracy_of_the_saved_weights() -> None:
    end = ending(run(epochs=5, learning_rate=3e-3))
    assert end.model is not None
    assert end.test_accuracy is not None
    assert end.test_accuracy > 0.8
    measured = metrics_of(end.model.network(), small_mnist().test).accuracy
    assert measured == pytest.approx(end.test_accuracy, abs=1e-9)
    assert end.model.card.test_accuracy == end.test_accuracy
    assert TrainingConfig.from_dict(end.model.card.training).epochs == 5


def test_a_run_ends_with_the_weights_of_its_best_epoch() -> None:
    # With so high a rate the validation loss goes up and down.
    events = run(epochs=8, optimizer="sgd_momentum", learning_rate=0.4, seed=2)
    losses = [event.validation_loss for event in events if isinstance(event, EpochDone)]
    model = ending(events).model
    assert model is not None
    best = min(range(8), key=lambda epoch: losses[epoch] or 0.0)
    assert model.card.kept_epoch == best + 1
    _, held_out = split(small_mnist().train, SMALL.validation_fraction, seed=2)
    assert metrics_of(model.network(), held_out).loss == pytest.approx(losses[best], rel=1e-4)


def test_without_validation_there_is_no_threshold() -> None:
    events = run(validation_fraction=0.0)
    (first, _) = [event for event in events if isinstance(event, EpochDone)]
    assert first.validation_accuracy is None
    model = ending(events).model
    assert model is not None
    assert model.card.digit_threshold is None


def test_rounded_weights_are_tested_and_make_a_small_file(tmp_path: Path) -> None:
    sizes = {}
    for rounded in (False, True):
        end = ending(run(rounded_weights=rounded))
        assert end.model is not None
        path = tmp_path / f"{rounded}.zendigits"
        save_model(path, end.model)
        sizes[rounded] = path.stat().st_size
        again = load_model(path)
        measured = metrics_of(again.network(), small_mnist().test).accuracy
        assert measured == end.test_accuracy
        for name, weight in end.model.weights.items():
            assert torch.equal(again.weights[name], weight)
            assert again.weights[name].dtype == weight.dtype
    assert sizes[True] < 0.6 * sizes[False]
