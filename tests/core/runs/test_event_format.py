"""Events as JSON and back."""

import json

import pytest

from zen_digits.core.runs.event_format import (
    batches_in,
    batches_per_epoch_in,
    changes_in,
    end_in,
    epochs_in,
    event_json,
)
from zen_digits.core.training.events import Changed, EpochDone, RunEnded, RunStarted

EPOCH = EpochDone(1, 18, 0.5, 0.9, None, None, 2.5)


def test_a_failed_run_has_its_error() -> None:
    record = event_json(RunEnded("failed", error=ValueError("odd")))
    assert record["reason"] == "failed"
    assert record["error"] == "odd"


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (RunStarted(10, "cpu", "", 18, 36, 900, 100), "run_started"),
        (EPOCH, "epoch_done"),
        (Changed(3, {"batch_size": 8}, "short of memory"), "changed"),
        (RunEnded("stopped", 1, 2.50049), "run_ended"),
    ],
)
def test_events_have_names_that_never_change(event: object, name: str) -> None:
    assert event_json(event)["event"] == name  # type: ignore[arg-type]


def test_epochs_and_changes_come_back_as_they_were() -> None:
    change = Changed(3, {"batch_size": 8}, "short of memory")
    events = json.loads(json.dumps([event_json(EPOCH), event_json(change)]))
    assert epochs_in(events) == [EPOCH]
    assert changes_in(events) == [change]


def test_the_last_end_counts() -> None:
    events = [event_json(RunEnded("stopped")), event_json(EPOCH), event_json(RunEnded("completed"))]
    assert end_in(events) == events[-1]
    assert end_in(events[1:2]) is None


def test_batches_of_all_events_are_joined_and_damaged_ones_left_out() -> None:
    good = {"step": [1], "loss": [0.5], "accuracy": [0.9], "seconds": [0.1]}
    uneven = good | {"loss": [0.5, 0.4]}
    events = [{"batches": batches} for batches in (good, uneven, {"step": [2]}, 7, good)]
    assert {name: list(column) for name, column in batches_in(events).items()} == {
        "step": [1, 1], "loss": [0.5, 0.5], "accuracy": [0.9, 0.9], "seconds": [0.1, 0.1],
    }  # fmt: skip
    assert batches_in([]) == {}


def test_batches_per_epoch_are_those_of_the_start_or_of_the_first_epoch() -> None:
    assert batches_per_epoch_in([{"batches_per_epoch": 20}], [EPOCH]) == 20
    assert batches_per_epoch_in([], [EPOCH]) == 18
    assert batches_per_epoch_in([], []) == 1
