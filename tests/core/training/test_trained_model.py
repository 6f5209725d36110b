"""The network and the card that a run ends with."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.run_folders import recorded_events
from helpers.small_runs import SMALL, ending, metrics_of, run, small_mnist

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.models.model_file import load_model, save_model
from zen_digits.core.networks import network_of
from zen_digits.core.networks.interface import digit_scores
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import read_run
from zen_digits.core.training.events import BatchDone, EpochDone, RunEnded, RunStarted
from zen_digits.core.training.losses import make_loss
from zen_digits.core.training.metrics import Metrics
from zen_digits.core.training.splitting import split


def test_the_card_has_the_accuracy_of_the_saved_weights() -> None:
    end = ending(run(epochs=5, learning_rate=3e-3))
    assert end.model is not None
    assert end.test_accuracy is not None
    assert end.test_accuracy > 0.8
    measured = metrics_of(network_of(end.model), small_mnist().test).accuracy
    assert measured == pytest.approx(end.test_accuracy, abs=1e-9)
    assert end.model.card.test_accuracy == end.test_accuracy
    assert TrainingConfig.from_dict(end.model.card.training).epochs == 5


@pytest.mark.parametrize(
    "choices",
    [
        {"learning_rate": 0.4, "seed": 2},
        {"learning_rate": 0.2, "label_smoothing": 0.3},
        {"learning_rate": 2.0, "loss": "mean_squared_error", "seed": 2},
    ],
    ids=["cross-entropy", "label smoothing", "mean squared error"],
)
def test_a_run_ends_with_the_epoch_that_its_record_shows_as_the_best(
    choices: dict[str, object],
) -> None:
    # With so high a rate the validation loss goes up and down.
    config = replace(SMALL, epochs=8, optimizer="sgd_momentum", **choices)
    folder = RunFolder.create(config)
    *_, end = recorded_events(folder)
    assert isinstance(end, RunEnded)
    assert end.model is not None
    record = read_run(folder.path)
    best = min(record.epochs, key=lambda epoch: epoch.validation_loss or 0.0)
    assert end.model.card.kept_epoch == best.epoch
    assert record.validation_accuracy == best.validation_accuracy
    _, held_out = split(small_mnist().train, config.validation_fraction, config.seed)
    kept = metrics_of(network_of(end.model), held_out)
    assert kept.accuracy == pytest.approx(record.validation_accuracy, abs=1e-9)
    loss = make_loss(config)(*map(torch.from_numpy, (kept.logits, kept.labels))).item()
    assert loss == pytest.approx(best.validation_loss, rel=1e-4)


def test_the_temperature_is_fitted_to_the_validation_images() -> None:
    end = ending(run(epochs=3, label_smoothing=0.3, validation_fraction=0.4))
    assert end.model is not None
    _, held_out = split(small_mnist().train, 0.4, SMALL.seed)
    unscaled = metrics_of(network_of(end.model), held_out)
    temperature = end.model.card.temperature
    assert temperature < 0.9  # with so much smoothing the network doubts too much
    scaled = Metrics(unscaled.logits / temperature, held_out.labels)
    assert scaled.calibration_error < 0.7 * unscaled.calibration_error


def test_the_threshold_lets_nearly_all_validation_images_pass() -> None:
    end = ending(run(epochs=2, validation_fraction=0.4))
    assert end.model is not None
    _, held_out = split(small_mnist().train, 0.4, SMALL.seed)
    logits = metrics_of(network_of(end.model), held_out).logits
    scores = digit_scores(torch.from_numpy(logits), 10)
    threshold = end.model.card.digit_threshold
    assert threshold is not None
    assert (scores >= threshold).double().mean() == pytest.approx(0.995, abs=1e-3)


def test_a_wider_network_says_so_in_its_card_and_reads_again(tmp_path: Path) -> None:
    model = ending(run(width=1.5)).model
    assert model is not None
    assert model.card.arguments["hidden"] == 192
    assert model.card.training["width"] == 1.5
    save_model(tmp_path / "wide.zendigits", model)
    again = load_model(tmp_path / "wide.zendigits")
    assert metrics_of(network_of(again), small_mnist().test).accuracy > 0.5


def test_a_network_has_the_towers_that_were_chosen() -> None:
    model = ending(run(architecture="vgg", width=0.125, towers=2, epochs=1)).model
    assert model is not None
    assert (model.card.arguments["towers"], model.card.arguments["width"]) == (2, 4)
    assert "towers.1.0.weight" in model.weights
    assert "towers.2.0.weight" not in model.weights


def test_a_run_with_few_images_says_so_in_its_card() -> None:
    events = run(images_per_class=4)
    (started,) = [event for event in events if isinstance(event, RunStarted)]
    assert (started.training_images, started.validation_images) == (40, 100)
    model = ending(events).model
    assert model is not None
    assert model.card.training["images_per_class"] == 4
    assert [event.images for event in events if isinstance(event, BatchDone)] == [40, 80]


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
        measured = metrics_of(network_of(again), small_mnist().test).accuracy
        assert measured == end.test_accuracy
        for name, weight in end.model.weights.items():
            assert np.array_equal(again.weights[name], weight)
            assert again.weights[name].dtype == weight.dtype
    assert sizes[True] < 0.6 * sizes[False]
