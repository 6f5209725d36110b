"""A run that is resumed from a checkpoint ends exactly as one that was never interrupted."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from helpers.small_runs import SMALL, ending, small_mnist
from helpers.training_configs import CONFIGS, EVERYTHING, PLAIN

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.runs.checkpoint import load_checkpoint, save_checkpoint
from zen_digits.core.training.events import (
    BatchDone,
    Checkpointed,
    EpochDone,
    Evaluating,
    Event,
    Run,
    RunEnded,
    RunStarted,
    Validated,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import drive


def assert_alike(one: RunEnded, other: RunEnded) -> None:
    assert one.model is not None
    assert other.model is not None
    assert one.model.weights.keys() == other.model.weights.keys()
    for name, weight in one.model.weights.items():
        assert np.array_equal(weight, other.model.weights[name]), name
    assert one.test_accuracy == other.test_accuracy
    for figure in ("kept_epoch", "epochs", "temperature", "digit_threshold"):
        assert getattr(one.model.card, figure) == getattr(other.model.card, figure)


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS.keys())
def test_resume_is_bit_identical(
    config: TrainingConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zen_digits.core.training.loop.CHECKPOINT_SECONDS", -1.0)
    dataset = small_mnist(200, 100)
    whole = list(train(config, dataset))
    checkpoints = [event for event in whole if isinstance(event, Checkpointed)]
    batches = sum(isinstance(event, BatchDone) for event in whole)
    assert len(checkpoints) == batches + config.epochs
    for number in (0, len(checkpoints) // 2, len(checkpoints) - 2, len(checkpoints) - 1):
        save_checkpoint(tmp_path / "checkpoint.pt", checkpoints[number])
        torch.rand(number + 1)  # unrelated random numbers
        checkpoint = load_checkpoint(tmp_path / "checkpoint.pt")
        rest = list(train(config, dataset, checkpoint.state))
        assert_alike(ending(rest), ending(whole))
        (started,) = [event for event in rest if isinstance(event, RunStarted)]
        assert started.step == checkpoint.step
        done = [event.step for event in rest if isinstance(event, BatchDone)]
        assert done == list(range(checkpoint.step + 1, batches + 1))


@pytest.mark.parametrize("kind", [BatchDone, Evaluating, Validated, EpochDone])
@pytest.mark.parametrize("config", [PLAIN, EVERYTHING], ids=["plain", "everything"])
def test_a_run_that_was_stopped_goes_on_as_if_it_had_not_been(
    config: TrainingConfig, kind: type[Event]
) -> None:
    """Though it is stopped in its second epoch, and again as soon as it has been resumed."""
    dataset = small_mnist(200, 100)
    whole = list(train(config, dataset))
    batches = sum(isinstance(event, BatchDone) for event in whole)
    first = stopped(train(config, dataset), kind, batches // config.epochs + 1)
    again = stopped(train(config, dataset, first.state), RunStarted)
    assert again.step == first.step
    rest = list(train(config, dataset, again.state))
    done = [event.step for event in rest if isinstance(event, BatchDone)]
    assert done == list(range(first.step + 1, batches + 1))
    assert_alike(ending(rest), ending(whole))


def stopped(run: Run, kind: type[Event], batches: int = 0) -> Checkpointed:
    """The last checkpoint of a run that is stopped after an event of that class, once so many
    batches are done; the wish to stop stays."""
    done, wishes = 0, False

    def must_stop(event: Event) -> bool:
        nonlocal done, wishes
        done += isinstance(event, BatchDone)
        wishes |= isinstance(event, kind) and done >= batches
        return wishes

    *_, checkpoint, end = drive(run, must_stop=must_stop)
    assert isinstance(checkpoint, Checkpointed)
    assert isinstance(end, RunEnded)
    assert (end.reason, end.model is None) == ("stopped", False)
    return checkpoint


def test_a_resumed_run_reports_the_same_epochs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.core.training.loop.CHECKPOINT_SECONDS", -1.0)
    whole = list(train(PLAIN, small_mnist()))
    checkpoints = [event for event in whole if isinstance(event, Checkpointed)]
    middle = checkpoints[25]  # in the second epoch
    rest = list(train(PLAIN, small_mnist(), middle.state))
    reported, reported_again = (
        [
            (e.epoch, e.step, e.train_loss, e.train_accuracy, e.validation_loss)
            for e in events
            if isinstance(e, EpochDone)
        ]
        for events in (whole, rest)
    )
    assert reported_again == reported[1:]


def test_a_checkpoint_is_made_after_each_epoch_and_every_half_minute(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = [0.0]
    monkeypatch.setattr("zen_digits.core.training.loop.time.perf_counter", lambda: clock[0])
    steps = []
    for event in train(replace(SMALL, epochs=1), small_mnist()):
        clock[0] += 11 if isinstance(event, BatchDone) else 0
        if isinstance(event, Checkpointed):
            steps.append(event.step)
    assert steps == [3, 6, 9, 12, 15, 18, 18]


def test_a_checkpoint_does_not_follow_the_run() -> None:
    events = list(train(replace(SMALL, epochs=2), small_mnist()))
    first, second = [event for event in events if isinstance(event, Checkpointed)]
    one, two = (c.state["network"]["layers.1.weight"] for c in (first, second))
    assert not torch.equal(one, two)


def changed_run(state: dict[str, Any] | None) -> list[Event]:
    """A run whose batch size and learning rate change in its second epoch, unless they have."""
    config = replace(PLAIN, schedule="cosine")
    run = train(config, small_mnist(), state)
    events, values = [], None
    while True:
        try:
            events.append(run.send(values))
        except StopIteration:
            return events
        latest = events[-1]
        values = None
        if isinstance(latest, BatchDone) and latest.step == 25:
            values = {"batch_size": 20, "learning_rate": 5e-4, "augmentation": True}


def test_live_changes_are_kept_after_a_resume() -> None:
    whole = changed_run(None)
    assert sum(isinstance(event, BatchDone) for event in whole) == 18 + 7 + 28 + 45
    for place, event in enumerate(whole):
        if isinstance(event, Checkpointed) and event.step > 20:
            rest = changed_run(event.state)
            assert_alike(ending(rest), ending(whole))
            assert len(rest) == len(whole) - place - 1 + 2  # plus Progress and RunStarted
