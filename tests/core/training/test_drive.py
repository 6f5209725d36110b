"""One rule for every run: who stops it, who records it, and what becomes of its errors."""

import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.progress import Progress
from zen_digits.core.training.drive import drive
from zen_digits.core.training.events import (
    BatchDone,
    Event,
    NotRecorded,
    Run,
    RunEnded,
    StopTraining,
)

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
