"""What single choices of a run do."""

from pathlib import Path

import pytest
import torch
from helpers.settings import choices_of
from helpers.small_runs import ending, run, small_mnist, weights

from zen_digits.core.networks.model_file import load_model, save_model
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training.evaluation import evaluate
from zen_digits.core.training.events import EpochDone, Event


def assert_it_learns(events: list[Event]) -> None:
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert epochs[-1].train_loss < 0.8 * epochs[0].train_loss


@pytest.mark.parametrize("optimizer", choices_of("optimizer"))
@pytest.mark.parametrize("loss", choices_of("loss"))
def test_every_optimizer_makes_every_loss_small(optimizer: str, loss: str) -> None:
    plain = 3.0 if loss == "mean_squared_error" else 0.5
    rates = {"sgd": plain, "sgd_momentum": plain / 10, "muon": 0.02, "adagrad": 0.02}
    rate = rates.get(optimizer, 3e-3)
    assert_it_learns(run(optimizer=optimizer, loss=loss, learning_rate=rate, epochs=3))


@pytest.mark.parametrize("schedule", choices_of("schedule"))
def test_it_learns_with_every_schedule(schedule: str) -> None:
    assert_it_learns(run(schedule=schedule, learning_rate=3e-3, epochs=3))


@pytest.mark.parametrize("activation", choices_of("activation"))
def test_it_learns_with_every_activation(activation: str) -> None:
    events = run(activation=activation, learning_rate=3e-3, epochs=3)
    assert_it_learns(events)
    model = ending(events).model
    assert model is not None
    wanted = "relu" if activation == "own" else activation
    assert model.card.arguments["activation"] == wanted


def test_dropout_is_for_learning_alone(tmp_path: Path) -> None:
    events = run(dropout=0.5, learning_rate=3e-3, epochs=3)
    assert_it_learns(events)
    assert not torch.equal(weights(events), weights(run(learning_rate=3e-3, epochs=3)))
    model = ending(events).model
    assert model is not None
    save_model(tmp_path / "dropout.zendigits", model)
    predictor = Predictor(load_model(tmp_path / "dropout.zendigits"))
    image = small_mnist().test.images[0, 0].numpy()
    assert predictor.read(image) == predictor.read(image)


def test_l1_makes_most_weights_small() -> None:
    plain, sparse = (weights(run(l1=share, epochs=3)) for share in (0.0, 1e-3))
    assert (sparse.abs() < 1e-3).double().mean() > (plain.abs() < 1e-3).double().mean() + 0.2


@pytest.mark.parametrize(("optimizer", "rate"), [("adamw", 5e-3), ("muon", 2e-2)])
def test_mixed_precision_learns_as_well_and_keeps_its_weights(
    optimizer: str, rate: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zen_digits.core.training.optimization.bfloat16_pays", lambda device: True)
    choices = {"architecture": "resnet", "optimizer": optimizer, "learning_rate": rate, "epochs": 4}
    plain, mixed = (
        ending(run(**choices, schedule="one_cycle", mixed_precision=mixed))
        for mixed in (False, True)
    )
    assert plain.test_accuracy is not None
    assert plain.test_accuracy > 0.9
    assert mixed.test_accuracy == pytest.approx(plain.test_accuracy, abs=0.04)
    model = mixed.model
    assert model is not None
    assert plain.model is not None
    name = "stem.0.weight"
    assert not torch.equal(model.weights[name], plain.model.weights[name])
    assert all(w.dtype == torch.float32 for w in model.weights.values() if w.is_floating_point())


def test_rounded_weights_are_what_is_tested_and_make_a_small_file(tmp_path: Path) -> None:
    sizes = {}
    for rounded in (False, True):
        end = ending(run(rounded_weights=rounded))
        assert end.model is not None
        path = tmp_path / f"{rounded}.zendigits"
        save_model(path, end.model)
        sizes[rounded] = path.stat().st_size
        again = load_model(path)
        measured = evaluate(again.network(), small_mnist().test).accuracy
        assert measured == end.test_accuracy
        for name, weight in end.model.weights.items():
            assert torch.equal(again.weights[name], weight)
            assert again.weights[name].dtype == weight.dtype
    assert sizes[True] < 0.6 * sizes[False]


def test_mixed_precision_is_left_where_it_does_not_pay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.core.training.optimization.bfloat16_pays", lambda device: False)
    assert torch.equal(weights(run()), weights(run(mixed_precision=True)))
