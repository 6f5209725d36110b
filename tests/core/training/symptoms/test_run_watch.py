"""Each fault is found in a real run that has it; ``tests/hint_figures.py`` tries many more."""

from dataclasses import replace

import pytest
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training import run_progress
from zen_digits.core.training.events import (
    ActivityMeasured,
    BatchDone,
    Changed,
    LayerActivity,
    RunEnded,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.symptoms.rules import Remedy, Symptom
from zen_digits.core.training.symptoms.run_watch import RunWatch

DENSE = replace(SMALL, batch_size=20)
SIGMOID = replace(DENSE, architecture="sigmoid_mlp", loss="mean_squared_error", optimizer="sgd")


def found(config: TrainingConfig, images: int = 1000) -> dict[str, Symptom]:
    """All that was wrong with a run, at one time or another."""
    watch = RunWatch(config)
    seen = {}
    for event in train(config, small_mnist(images)):
        watch.add(event)
        if watch.symptom is not None:
            seen[watch.symptom.kind] = watch.symptom
    return seen


@pytest.fixture
def often_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short runs are measured, too."""
    monkeypatch.setattr(run_progress, "IMAGES_BETWEEN", 500)


def test_too_large_a_rate_diverges() -> None:
    symptom = found(replace(DENSE, epochs=1, learning_rate=0.3))["diverging"]
    assert symptom.remedies == (Remedy("change", {"learning_rate": 0.001}),)


def test_a_run_that_failed_is_to_be_started_again() -> None:
    symptom = found(replace(DENSE, architecture="cnn", optimizer="sgd", learning_rate=3.0), 400)
    assert symptom["diverging"].remedies == (Remedy("restart", {"learning_rate": 0.1}),)


@pytest.mark.usefixtures("often_measured")
def test_dead_neurons_are_found() -> None:
    symptom = found(replace(DENSE, learning_rate=0.1))["dead"]
    assert symptom.share > 0.8
    assert symptom.remedies == (Remedy("restart", {"learning_rate": 0.001}),)


@pytest.mark.usefixtures("often_measured")
def test_saturated_neurons_are_found() -> None:
    symptom = found(replace(SIGMOID, optimizer="adam", learning_rate=0.5))["saturated"]
    assert symptom.share > 0.5
    assert symptom.remedies[0].action == "restart"


@pytest.mark.parametrize(
    ("slow", "usual"),
    [
        (replace(DENSE, epochs=3, learning_rate=1e-6), 1e-3),
        (replace(SIGMOID, epochs=3, learning_rate=0.1), 10.0),
    ],
)
def test_too_small_a_rate_is_found(slow: TrainingConfig, usual: float) -> None:
    symptom = found(slow)["slow"]
    assert symptom.remedies == (Remedy("change", {"learning_rate": usual}),)


def test_a_loss_that_does_not_fall_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every neuron is dead after the first steps, but nobody has looked."""
    monkeypatch.setattr(run_progress, "IMAGES_BETWEEN", 10**9)
    monkeypatch.setattr(run_progress, "FIRST_AFTER", 1)
    symptom = found(replace(DENSE, learning_rate=3.0, epochs=12))["flat"]
    assert symptom.remedies == (Remedy("change", {"learning_rate": 0.001}),)


def test_images_that_are_learned_by_heart_are_found() -> None:
    config = replace(DENSE, epochs=60, learning_rate=0.003)
    stop, augment = found(config, 200)["overfitting"].remedies
    assert stop == Remedy("stop")
    assert augment == Remedy("change", {"augmentation": True})


@pytest.mark.usefixtures("often_measured")
@pytest.mark.parametrize(
    "config",
    [
        replace(DENSE, epochs=5),
        replace(DENSE, epochs=5, dropout=0.5, augmentation=True),
        replace(DENSE, epochs=5, optimizer="sgd", learning_rate=0.1, schedule="step"),
        replace(SIGMOID, epochs=8, learning_rate=10.0),
    ],
)
def test_nothing_is_said_of_a_healthy_run(config: TrainingConfig) -> None:
    assert found(config) == {}


def batch(step: int, loss: float) -> BatchDone:
    return BatchDone(step, loss, 0.1, step, 1.0)


def test_after_a_change_only_what_comes_then_counts() -> None:
    watch = RunWatch(replace(DENSE, learning_rate=1e-6))
    for step in range(1, 101):
        watch.add(batch(step, 2.3))
    assert watch.symptom is not None
    watch.add(Changed(100, {"learning_rate": 1e-3}))
    assert watch.symptom is None
    for step in range(101, 301):
        watch.add(batch(step, 2.3))
    assert watch.symptom is None  # the rate is the usual one now, and it is given time


@pytest.mark.parametrize(
    ("first", "remedy"),
    [
        (0.3, Remedy("restart", {"learning_rate": 0.001})),  # its neurons are spoiled
        (0.002, Remedy("change", {"learning_rate": 0.0001})),
    ],
)
def test_where_a_smaller_rate_does_not_help_the_run_is_to_be_started_again(
    first: float, remedy: Remedy
) -> None:
    watch = RunWatch(replace(DENSE, learning_rate=first))
    for step in range(1, 301):
        watch.add(batch(step, 2.3))
    watch.add(Changed(300, {"learning_rate": 1e-3}))
    for step in range(301, 801):
        watch.add(batch(step, 2.3))
    assert watch.symptom == Symptom("flat", (remedy,))


def test_of_a_resumed_run_the_first_loss_tells_nothing() -> None:
    watch = RunWatch(DENSE)
    watch.add(batch(71, 0.01))
    for step in range(72, 172):
        watch.add(batch(step, 0.1))
    assert watch.symptom is None


def test_idle_neurons_are_the_cause_of_the_rest() -> None:
    watch = RunWatch(DENSE)
    for step in range(1, 301):
        watch.add(batch(step, 2.3))
    assert watch.symptom is not None
    assert watch.symptom.kind == "flat"
    watch.add(ActivityMeasured(300, (LayerActivity("relu", 0.9),)))
    assert watch.symptom.kind == "dead"
    watch.add(RunEnded("failed", error=MemoryError()))
    assert watch.symptom.kind == "dead"
