"""Events as JSON and back."""

import json
import math

import pytest

from zen_digits.core.runs.event_format import (
    CURVE_COLUMNS,
    CURVE_POINTS,
    CurveSampler,
    batches_in,
    batches_per_epoch_in,
    changes_in,
    end_in,
    epochs_in,
    event_json,
)
from zen_digits.core.training.events import BatchDone, Changed, EpochDone, RunEnded, RunStarted

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


GOOD = {"step": [5], "loss": [0.5], "accuracy": [0.9], "seconds": [0.1]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"step": [4]}, {"step": [0]}, {"step": [-1e9]}, {"loss": [math.nan]}, {"loss": [None]},
        {"seconds": [1e300]}, {"accuracy": [10**400]}, {"loss": "a"}, {"loss": [[1]]},
        {name: [7.0] * 10_001 for name in CURVE_COLUMNS}, {name: [] for name in CURVE_COLUMNS},
        {"step": [9, 8], "loss": [1, 1], "accuracy": [1, 1], "seconds": [1, 1]},
    ],
    ids=lambda wrong: str(wrong)[:30],
)  # fmt: skip
def test_batches_that_no_run_has_are_left_out(wrong: dict) -> None:
    events = [{"batches": GOOD}, {"batches": GOOD | wrong}, {"batches": GOOD}]
    assert list(batches_in(events)["step"]) == [5, 5]
    assert batches_in(events[1:2]) == {} or wrong == {"step": [4]}


def test_a_curve_of_a_run_has_a_bound() -> None:
    assert len(batches_in([{"batches": GOOD}] * 50_000)["step"]) == 10_001


def test_batches_per_epoch_are_those_of_the_start_or_of_the_first_epoch() -> None:
    assert batches_per_epoch_in([{"batches_per_epoch": 20}], [EPOCH]) == 20
    assert batches_per_epoch_in([], [EPOCH]) == 18
    assert batches_per_epoch_in([], []) == 1


def batch(step: int) -> BatchDone:
    return BatchDone(step, loss=step, accuracy=step / 10_000, images=step, train_seconds=step / 8)


def columns(sampler: CurveSampler, steps: range, *, final: bool = False) -> list[list[float]]:
    for step in steps:
        sampler.add(batch(step))
    taken = sampler.take(final=final)
    assert tuple(taken) in ((), CURVE_COLUMNS)
    return list(taken.values())


def test_a_short_run_keeps_every_batch() -> None:
    assert columns(CurveSampler(2), range(1, 3)) == [[1, 2], [1, 2], [1e-4, 2e-4], [0.125, 0.25]]


def test_a_long_run_keeps_averages() -> None:
    steps, losses, *_ = columns(CurveSampler(4 * CURVE_POINTS), range(1, 4 * CURVE_POINTS + 1))
    assert len(steps) == CURVE_POINTS
    assert (steps[0], losses[0]) == (4, 2.5)


def test_waiting_batches_come_with_the_next_epoch_or_at_the_end() -> None:
    sampler = CurveSampler(4 * CURVE_POINTS)
    assert columns(sampler, range(1, 7))[0] == [4]
    assert columns(sampler, range(7, 9))[:2] == [[8], [6.5]]
    assert columns(sampler, range(9, 11), final=True)[:2] == [[10], [9.5]]
    assert columns(sampler, range(0), final=True) == []


@pytest.mark.parametrize("total", [1, 249, 250, 251, 430, 100_000])
def test_there_are_never_more_points_than_the_limit(total: int) -> None:
    steps, *_ = columns(CurveSampler(total), range(1, total + 1), final=True)
    assert len(steps) <= CURVE_POINTS
    assert steps[-1] == total
