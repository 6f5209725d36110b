import time
from collections.abc import Generator

import pytest
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.progress import Progress
from zen_digits.core.training.events import (
    BatchDone,
    Checkpointed,
    EpochDone,
    Event,
    NotRecorded,
    Run,
    RunEnded,
    StopTraining,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import Session, drive

BATCH = BatchDone(1, 1.0, 0.5, 1, 0.0)


class List:
    """Records into a list, and fails at the first batch."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.closed = False

    def record(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, BatchDone):
            raise InputError("The disk is full.")

    def close(self) -> None:
        self.closed = True


def answering() -> Run:
    try:
        answer = yield BATCH
        yield RunEnded("completed", epochs=(answer or {})["epochs"])
    except StopTraining:
        yield RunEnded("stopped", epochs=1)


def failing() -> Run:
    yield BATCH
    raise OSError("no data")


def test_a_batch_is_answered_with_changes() -> None:
    assert list(drive(answering(), changes=lambda: {"epochs": 7}))[-1] == RunEnded("completed", 7)


def test_a_run_is_stopped_after_an_event() -> None:
    events = list(drive(answering(), must_stop=lambda event: event == BATCH))
    assert events == [BATCH, RunEnded("stopped", 1)]


def test_a_run_that_is_still_preparing_is_stopped_too() -> None:
    def preparing() -> Run:
        yield Progress()
        raise AssertionError("it must stop before this")

    events = list(drive(preparing(), must_stop=lambda event: True))
    assert events == [Progress(), RunEnded("stopped")]


def test_an_error_is_recorded_as_the_end_of_the_run() -> None:
    recorder = List()
    *_, end = drive(failing(), recorders=[recorder])
    assert isinstance(end, RunEnded)
    assert (end.reason, str(end.error)) == ("failed", "no data")
    assert recorder.events == [BATCH, end]
    assert recorder.closed


def test_a_recorder_that_cannot_write_does_not_end_the_run() -> None:
    events = list(drive(answering(), changes=lambda: {"epochs": 1}, recorders=[List(), List()]))
    assert events[:3] == [NotRecorded("The disk is full."), NotRecorded("The disk is full."), BATCH]
    assert events[-1] == RunEnded("completed", 1)


@pytest.mark.parametrize("run", [answering, failing])
def test_closing_early_closes_run_and_recorders(run: type) -> None:
    recorder, closed = List(), []

    def closing() -> Run:
        try:
            yield from run()
        finally:
            closed.append(True)

    events = drive(closing(), recorders=[recorder])
    next(events)
    events.close()
    assert recorder.closed
    assert closed == [True]


def endless(closed: list[str]) -> Generator[Event, None, None]:
    step = 0
    try:
        while True:
            step += 1
            time.sleep(0.001)
            yield BatchDone(step, 1.0, 0.5, step, 0.0)
    except StopTraining:
        yield RunEnded("stopped")
    finally:
        closed.append("closed")


def wait_for(session: Session, count: int) -> list[Event]:
    events: list[Event] = []
    deadline = time.monotonic() + 10
    while len(events) < count and time.monotonic() < deadline:
        events += session.drain()
        time.sleep(0.005)
    assert len(events) >= count
    return events


def test_a_run_trains_to_its_end() -> None:
    session = Session(train(SMALL, small_mnist()))
    session.start()
    assert session.join(60)
    events = session.drain()
    assert sum(isinstance(event, EpochDone) for event in events) == 2
    assert not any(isinstance(event, Checkpointed) for event in events)  # large, and recorded
    assert isinstance(events[-1], RunEnded)
    assert events[-1].reason == "completed"
    assert session.drain() == []


def test_a_stopped_run_ends_with_its_network() -> None:
    session = Session(train(TrainingConfig(epochs=1000), small_mnist()))
    session.start()
    wait_for(session, 3)
    session.stop()
    assert session.join(10)
    end = session.drain()[-1]
    assert isinstance(end, RunEnded)
    assert end.reason == "stopped"
    assert end.model is not None


def test_pause_and_resume() -> None:
    closed: list[str] = []
    session = Session(endless(closed))
    session.start()
    wait_for(session, 3)
    session.pause()
    time.sleep(0.05)
    session.drain()
    time.sleep(0.1)
    assert session.drain() == []
    session.resume()
    wait_for(session, 3)
    session.stop()
    assert session.join(5)


def test_a_stop_wakes_a_paused_run_and_closes_it_on_its_own_thread() -> None:
    closed: list[str] = []
    session = Session(endless(closed))
    session.start()
    session.pause()
    session.stop()
    assert session.join(5)
    assert closed == ["closed"]
    assert isinstance(session.drain()[-1], RunEnded)


def test_a_stop_while_preparing_ends_the_run_before_the_data_are_read() -> None:
    read: list[str] = []

    def preparing() -> Generator[Event, None, None]:
        yield Progress()
        read.append("data")
        yield BatchDone(1, 1.0, 0.5, 1, 0.0)

    session = Session(preparing())
    session.stop()
    session.start()
    assert session.join(5)
    assert session.drain() == [Progress(), RunEnded("stopped")]
    assert read == []


@pytest.mark.parametrize("error", [RuntimeError("out of memory"), ValueError("odd")])
def test_a_failure_is_the_last_event(error: Exception) -> None:
    def failing() -> Generator[Event, None, None]:
        yield BatchDone(1, 1.0, 0.5, 1, 0.0)
        raise error

    session = Session(failing())
    session.start()
    assert session.join(5)
    first, end = session.drain()
    assert isinstance(first, BatchDone)
    assert end == RunEnded("failed", error=error)


def test_a_run_that_cannot_start_fails_in_the_same_way() -> None:
    def broken() -> Generator[Event, None, None]:
        raise OSError("no data")
        yield Progress()

    session = Session(broken())
    session.start()
    assert session.join(5)
    (end,) = session.drain()
    assert isinstance(end, RunEnded)
    assert end.reason == "failed"
