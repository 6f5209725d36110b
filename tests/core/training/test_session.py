import time
from collections.abc import Generator

import pytest
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.progress import Progress
from zen_digits.core.training.events import BatchDone, EpochDone, Event, RunEnded, StopTraining
from zen_digits.core.training.loop import train
from zen_digits.core.training.session import Session


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
