"""Long work on another thread that can be stopped."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.common.jobs.stoppable_job import Show, StoppableJob


@pytest.fixture
def told() -> list[object]:
    """What a job told, in order."""
    return []


@pytest.fixture
def job(told: list[object]) -> Iterator[StoppableJob]:
    parent = QObject()
    job = StoppableJob(parent)
    job.progressed.connect(lambda step: told.append(("step", step)))
    job.ended.connect(lambda: told.append("ended"))
    job.done.connect(lambda result: told.append(("done", result)))
    job.failed.connect(lambda error: told.append(("failed", str(error))))
    yield job
    assert not job.running


def test_steps_and_the_result_are_told(job: StoppableJob, told: list[object], qtbot: QtBot) -> None:
    seen = threading.Event()
    job.progressed.connect(lambda _: seen.set())

    def work(show: Show) -> int:
        show(1)
        seen.wait(10)
        return threading.get_ident()

    job.start(work)
    assert job.running
    qtbot.waitUntil(lambda: not job.running, timeout=30_000)
    assert told[0] == ("step", 1)
    ended, (done, thread) = told[-2:]
    assert (ended, done) == ("ended", "done")
    assert thread != threading.get_ident()


def test_stopped_work_ends_at_its_next_step(
    job: StoppableJob, told: list[object], qtbot: QtBot
) -> None:
    stopped = threading.Event()

    def work(show: Show) -> None:
        stopped.wait(10)
        show(1)
        raise AssertionError

    job.start(work)
    job.stop()
    stopped.set()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == ["ended"]
    job.start(lambda show: show(2))
    qtbot.waitUntil(lambda: ("done", None) in told, timeout=30_000)


def test_what_went_wrong_is_told(job: StoppableJob, told: list[object], qtbot: QtBot) -> None:
    def work(_show: Show) -> None:
        raise ValueError("why")

    job.start(work)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == ["ended", ("failed", "why")]
