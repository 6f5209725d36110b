import threading
import time
from collections.abc import Generator
from dataclasses import replace
from typing import Any, NoReturn

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
    NetworkCopied,
    NotKeptError,
    NotRecorded,
    Run,
    RunEnded,
    StopTraining,
)
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import Session, drive

BATCH = BatchDone(1, 1.0, 0.5, 1, 0.0)


class List:
    """Records into a list."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.closed = False

    def record(self, event: Event) -> None:
        self.events.append(event)

    def close(self) -> None:
        self.closed = True


class Full(List):
    """Cannot write batches."""

    def record(self, event: Event) -> None:
        super().record(event)
        if isinstance(event, BatchDone):
            raise InputError("The disk is full.")


def several_batches(count: int) -> Run:
    for step in range(1, count + 1):
        yield replace(BATCH, step=step)
    yield RunEnded("completed")


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
    events = list(drive(answering(), changes=lambda: {"epochs": 1}, recorders=[Full(), Full()]))
    assert [e.reason for e in events[:2] if isinstance(e, NotRecorded)] == ["The disk is full."] * 2
    assert events[2:] == [BATCH, RunEnded("completed", 1)]


class Broken(List):
    """Raises an error at every event, and when it is closed."""

    def __init__(self, *errors: Exception) -> None:
        super().__init__()
        self.errors = errors

    def record(self, event: Event) -> None:
        self.events.append(event)
        raise self.errors[min(len(self.events), len(self.errors)) - 1]

    def close(self) -> None:
        raise OSError("no lock")


ANY_ERROR = [PermissionError(13, "in use"), KeyError("odd"), MemoryError(), RuntimeError("odd")]


@pytest.mark.parametrize("error", ANY_ERROR, ids=repr)
def test_whatever_a_recorder_raises_the_run_goes_on_and_is_told_once(error: Exception) -> None:
    others = List()
    run = several_batches(5)
    events = list(drive(run, recorders=[Broken(error), others]))
    told = [event.error for event in events if isinstance(event, NotRecorded)]
    assert told == [error]
    assert [e for e in events if isinstance(e, BatchDone)] == others.events[:-1]
    assert events[-1] == RunEnded("completed")
    assert others.closed


def test_another_unexpected_error_of_a_recorder_is_told_too() -> None:
    broken = Broken(KeyError("one"), KeyError("one"), KeyError("two"))
    events = list(drive(several_batches(5), recorders=[broken]))
    told = [event.reason for event in events if isinstance(event, NotRecorded)]
    assert told == [
        f"The run cannot be recorded (KeyError('{name}')); it continues all the same."
        for name in ("one", "two")
    ]


def test_the_end_says_where_the_network_is_not_kept() -> None:
    class Fuller(List):
        def record(self, event: Event) -> None:
            if isinstance(event, RunEnded):
                raise NotKeptError("The disk is full.")

    *_, end = drive(several_batches(1), recorders=[Fuller()])
    assert isinstance(end, RunEnded)
    assert (end.reason, str(end.not_kept)) == ("completed", "The disk is full.")


def raising(*_: object) -> NoReturn:
    raise LookupError("odd")


@pytest.mark.parametrize(
    "caller", [{"must_stop": raising}, {"changes": raising}, {"wants_network": raising}]
)
def test_whatever_its_caller_raises_a_run_ends(caller: dict[str, Any]) -> None:
    recorder = List()
    *_, end = drive(several_batches(5), recorders=[recorder], **caller)
    assert isinstance(end, RunEnded)
    assert (end.reason, repr(end.error)) == ("failed", "LookupError('odd')")
    assert recorder.events[-1] is end


def test_an_error_after_the_end_keeps_what_was_learned() -> None:
    def untidy() -> Run:
        try:
            yield RunEnded("completed", epochs=3)
        finally:
            raising()

    (end,) = drive(untidy())
    assert isinstance(end, RunEnded)
    assert (end.reason, end.epochs, repr(end.error)) == ("failed", 3, "LookupError('odd')")


def test_a_run_without_an_end_has_failed() -> None:
    def unfinished() -> Run:
        yield BATCH

    *_, end = drive(unfinished())
    assert isinstance(end, RunEnded)
    assert end.reason == "failed"


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


def wait_until_silent(session: Session) -> None:
    """Until the batch that a pause comes in has ended, and nothing follows it."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        time.sleep(0.05)
        if not session.drain():
            break


def test_pause_and_resume() -> None:
    closed: list[str] = []
    session = Session(endless(closed))
    session.start()
    wait_for(session, 3)
    session.pause()
    wait_until_silent(session)
    time.sleep(0.1)
    assert session.drain() == []
    session.resume()
    wait_for(session, 3)
    session.stop()
    assert session.join(5)


def copied(events: list[Event]) -> list[NetworkCopied]:
    return [event for event in events if isinstance(event, NetworkCopied)]


def wait_for_copy(session: Session) -> list[Event]:
    """All events until a copy of the network has come."""
    events: list[Event] = []
    deadline = time.monotonic() + 10
    while not copied(events) and time.monotonic() < deadline:
        events += session.drain()
        time.sleep(0.005)
    return events


def test_the_network_of_a_running_run_is_copied_once_when_asked() -> None:
    session = Session(train(replace(SMALL, epochs=1000), small_mnist()))
    session.copy_network()
    session.copy_network()
    session.start()
    assert [copy.step for copy in copied(wait_for_copy(session))] == [0]
    assert copied(wait_for(session, 20)) == []
    session.copy_network()
    assert len(copied(wait_for_copy(session))) == 1
    session.stop()
    assert session.join(10)


def test_a_paused_run_gives_its_network_and_takes_no_step() -> None:
    session = Session(train(replace(SMALL, epochs=1000, validation_fraction=0.0), small_mnist()))
    session.start()
    events = wait_for(session, 20)
    session.pause()
    for asked in (1, 2):
        session.copy_network()
        events += wait_for_copy(session)
        assert len(copied(events)) == asked
    time.sleep(0.1)
    assert session.drain() == []
    latest = [event.step for event in events if isinstance(event, BatchDone)][-1]
    assert copied(events)[-1].step == latest
    session.resume()
    wait_for(session, 1)
    session.stop()
    assert session.join(10)


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


@pytest.mark.parametrize("error", ANY_ERROR, ids=repr)
def test_whatever_a_recorder_raises_a_session_ends(error: Exception) -> None:
    session = Session(several_batches(3), [Broken(error)])
    session.start()
    assert session.join(5)
    assert session.drain()[-1] == RunEnded("completed")


class Panic(BaseException):
    """What a library written in Rust raises."""


def test_a_panic_ends_a_session_and_is_logged_by_its_thread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hooked: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", hooked.append)

    def panicking() -> Run:
        yield BATCH
        raise Panic

    session = Session(panicking())
    session.start()
    assert session.join(5)
    first, end = session.drain()
    assert first == BATCH
    assert isinstance(end, RunEnded)
    assert (end.reason, type(end.error)) == ("failed", Panic)
    assert [args.exc_type for args in hooked] == [Panic]


def test_a_paused_run_takes_one_batch_at_a_time() -> None:
    session = Session(several_batches(5))
    session.pause()
    session.start()
    taken: list[int] = []

    def drained(count: int) -> list[int]:
        deadline = time.monotonic() + 10
        while len(taken) < count and time.monotonic() < deadline:
            taken.extend(event.step for event in session.drain() if isinstance(event, BatchDone))
        return taken

    assert drained(1) == [1]
    session.step()
    assert drained(2) == [1, 2]
    session.step()
    assert drained(3) == [1, 2, 3]
    assert session.drain() == []
    session.resume()
    assert drained(5) == [1, 2, 3, 4, 5]
    assert session.join(10)


def test_a_step_that_is_asked_for_during_a_batch_comes_after_it() -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slow_batches() -> Run:
        for step in range(1, 4):
            begun.set()
            may_end.wait(10)
            yield replace(BATCH, step=step)
        yield RunEnded("completed")

    session = Session(slow_batches())
    session.pause()
    session.start()
    assert begun.wait(10)
    session.step()
    may_end.set()
    deadline, taken = time.monotonic() + 10, list[int]()
    while len(taken) < 2 and time.monotonic() < deadline:
        taken.extend(event.step for event in session.drain() if isinstance(event, BatchDone))
    assert taken == [1, 2]
    session.stop()
    assert session.join(10)


def test_what_is_taken_batch_by_batch_is_the_same_run() -> None:
    config = replace(SMALL, epochs=1)
    stepped, ends = Session(train(config, small_mnist())), list[RunEnded]()
    stepped.pause()
    stepped.start()
    losses: list[float] = []
    deadline = time.monotonic() + 30
    while not ends and time.monotonic() < deadline:
        stepped.step()
        time.sleep(0.001)
        for event in stepped.drain():
            losses += [event.loss] if isinstance(event, BatchDone) else []
            ends += [event] if isinstance(event, RunEnded) else []
    stepped.resume()
    assert stepped.join(10)
    whole = [e.loss for e in train(config, small_mnist()) if isinstance(e, BatchDone)]
    assert losses == whole
