"""What each setting of an optimizer step does to a run."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.settings import choices_of
from helpers.small_runs import SMALL, batches, ending, run, small_mnist, weights

from zen_digits.core.config.presets import starting_point
from zen_digits.core.models.model_file import load_model, save_model
from zen_digits.core.networks import REGISTRY
from zen_digits.core.networks.interface import normalise
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training import optimization
from zen_digits.core.training.batches import Batch
from zen_digits.core.training.events import EpochDone, Event
from zen_digits.core.training.loop import train
from zen_digits.core.training.optimization import StepResult, StepResults, WeightUpdate


def assert_it_learns(events: list[Event]) -> None:
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert epochs[-1].train_loss < 0.8 * epochs[0].train_loss


@pytest.mark.parametrize("optimizer", choices_of("optimizer"))
@pytest.mark.parametrize("loss", choices_of("loss"))
def test_every_optimizer_minimises_every_loss(optimizer: str, loss: str) -> None:
    plain = 3.0 if loss == "mean_squared_error" else 0.5
    rates = {"sgd": plain, "sgd_momentum": plain / 10, "muon": 0.02, "adagrad": 0.02}
    rate = rates.get(optimizer, 3e-3)
    assert_it_learns(run(optimizer=optimizer, loss=loss, learning_rate=rate, epochs=3))


@pytest.mark.parametrize("schedule", choices_of("schedule"))
def test_a_network_learns_with_every_schedule(schedule: str) -> None:
    assert_it_learns(run(schedule=schedule, learning_rate=3e-3, epochs=3))


@pytest.mark.parametrize("activation", choices_of("activation"))
def test_a_network_learns_with_every_activation(activation: str) -> None:
    events = run(activation=activation, learning_rate=3e-3, epochs=3)
    assert_it_learns(events)
    model = ending(events).model
    assert model is not None
    wanted = "relu" if activation == "own" else activation
    assert model.card.arguments["activation"] == wanted


def test_dropout_is_off_after_training(tmp_path: Path) -> None:
    events = run(dropout=0.5, learning_rate=3e-3, epochs=3)
    assert_it_learns(events)
    assert not torch.equal(weights(events), weights(run(learning_rate=3e-3, epochs=3)))
    model = ending(events).model
    assert model is not None
    save_model(tmp_path / "dropout.zendigits", model)
    predictor = Predictor(load_model(tmp_path / "dropout.zendigits"))
    image = small_mnist().test.images[0, 0]
    assert predictor.read(image) == predictor.read(image)


def test_l1_makes_most_weights_small() -> None:
    plain, sparse = (weights(run(l1=share, epochs=3)) for share in (0.0, 1e-3))
    assert (sparse.abs() < 1e-3).double().mean() > (plain.abs() < 1e-3).double().mean() + 0.2


@pytest.mark.parametrize(("optimizer", "rate"), [("adamw", 5e-3), ("muon", 2e-2)])
def test_mixed_precision_learns_as_well_and_keeps_float32_weights(
    optimizer: str, rate: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zen_digits.core.training.optimization.bfloat16_pays", lambda device: True)
    config = replace(
        SMALL, architecture="quick", optimizer=optimizer, learning_rate=rate, schedule="one_cycle",
        batch_size=25,
    )  # fmt: skip
    plain, mixed = (
        ending(list(train(replace(config, mixed_precision=mixed), small_mnist(600, 300))))
        for mixed in (False, True)
    )
    assert plain.test_accuracy is not None
    assert plain.test_accuracy > 0.85
    assert mixed.test_accuracy == pytest.approx(plain.test_accuracy, abs=0.04)
    model = mixed.model
    assert model is not None
    assert plain.model is not None
    name = "head.weight"
    assert not np.array_equal(model.weights[name], plain.model.weights[name])
    assert all(w.dtype in (np.float32, np.int64) for w in model.weights.values())


@pytest.mark.parametrize("architecture", [a for a in REGISTRY if starting_point(a).mixed_precision])
def test_networks_that_start_in_mixed_precision_learn_in_it_as_in_float32(
    architecture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(optimization, "bfloat16_pays", lambda device: True)
    images = small_mnist().train.subset(np.arange(2))
    pixels, labels = map(torch.from_numpy, (images.images, images.labels))
    batch = Batch(normalise(pixels), labels)
    losses = []
    for mixed in (False, True):
        torch.manual_seed(0)
        config = replace(starting_point(architecture), mixed_precision=mixed)
        update = WeightUpdate(config, 10, torch.device("cpu"))
        rate = config.learning_rate / 10  # each is for hundreds of images
        losses.append([update.step(batch, rate)[0].item() for _ in range(2)])
    assert losses[1] == pytest.approx(losses[0], rel=0.1)
    assert losses[1] != losses[0]
    assert losses[1][1] < losses[1][0]


@pytest.mark.parametrize(("mixed", "precision"), [(True, torch.bfloat16), (False, torch.float32)])
def test_layers_compute_in_bfloat16_in_mixed_precision_alone(
    mixed: bool, precision: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(optimization, "bfloat16_pays", lambda device: True)
    config = replace(SMALL, mixed_precision=mixed)
    update = WeightUpdate(config, 10, torch.device("cpu"))
    seen = []
    update.network.register_forward_hook(lambda layer, inputs, logits: seen.append(logits.dtype))
    update.step(Batch(torch.randn(4, 1, 28, 28), torch.arange(4)), learning_rate=0.01)
    assert seen == [precision]


def test_mixed_precision_is_off_without_bfloat16_instructions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("zen_digits.core.training.optimization.bfloat16_pays", lambda device: False)
    assert torch.equal(weights(run()), weights(run(mixed_precision=True)))


def test_averaged_weights_are_what_the_run_ends_with() -> None:
    plain, averaged = run(), run(weight_averaging=0.9)
    assert not torch.equal(weights(plain), weights(averaged))
    assert ending(averaged).test_accuracy == pytest.approx(ending(plain).test_accuracy, abs=0.1)


def test_results_stay_on_the_device_until_they_are_due(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(optimization.time, "perf_counter", lambda: clock[0])
    results = StepResults(torch.device("cuda"))  # its tensors may be anywhere
    for step in (1, 2):
        results.add(StepResult(step, 50, 50 * step, 0.1), torch.tensor([step / 4, 0.5, 0.0]))
        assert not results.are_due
    clock[0] += 0.04
    assert results.are_due
    assert [(result.step, result.loss) for result in results.fetch()] == [(1, 0.25), (2, 0.5)]
    assert not results.are_due
    assert results.fetch() == []


def test_results_that_wait_on_the_device_are_all_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = run()
    monkeypatch.setattr(optimization, "CPU_FETCH_SECONDS", 1e9)  # fetched rarely, as on a GPU
    later = run()
    figures = [
        [(event.step, event.loss, event.accuracy, event.images) for event in batches(events)]
        for events in (later, at_once)
    ]
    assert figures[0] == figures[1]
    losses = [
        [event.train_loss for event in events if isinstance(event, EpochDone)]
        for events in (later, at_once)
    ]
    assert losses[0] == pytest.approx(losses[1])
