"""Functions called on another thread."""

import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.common.jobs.background_job import BackgroundJob


def unexpected(value: object) -> None:
    raise AssertionError(value)


def test_the_result_arrives_on_the_main_thread(qtbot: QtBot) -> None:
    threads: list[int] = []
    job = BackgroundJob(
        threading.get_ident,
        None,
        done=lambda worker: threads.extend((worker, threading.get_ident())),
        failed=unexpected,
    )
    job.start()
    qtbot.waitUntil(lambda: bool(threads), timeout=30_000)
    assert threads[0] != threads[1] == threading.get_ident()


def test_an_exception_arrives_there_too(qtbot: QtBot) -> None:
    errors: list[Exception] = []
    job = BackgroundJob(lambda: 1 / 0, None, done=unexpected, failed=errors.append)
    job.start()
    qtbot.waitUntil(lambda: bool(errors), timeout=30_000)
    with pytest.raises(ZeroDivisionError):
        raise errors[0]


@pytest.mark.parametrize("outcome", ["done", "failed"])
def test_a_job_that_has_ended_keeps_nothing_alive(qtbot: QtBot, outcome: str) -> None:
    class Photo:
        def read(self) -> "Photo":
            if outcome == "failed":
                raise ValueError
            return self

        def show(self, _: object) -> None:
            shown.append(outcome)

    photo, parent, shown = Photo(), QObject(), list[str]()
    freed = weakref.ref(photo)
    BackgroundJob(photo.read, parent, done=photo.show, failed=photo.show).start()
    del photo
    qtbot.waitUntil(lambda: bool(shown), timeout=30_000)
    qtbot.waitUntil(lambda: not parent.children(), timeout=30_000)
    assert freed() is None


def test_a_job_ends_even_where_a_library_panics(qtbot: QtBot) -> None:
    class Panic(BaseException):
        pass

    def panic() -> None:
        raise Panic("odd")

    errors: list[Exception] = []
    BackgroundJob(panic, None, done=unexpected, failed=errors.append).start()
    qtbot.waitUntil(lambda: bool(errors), timeout=30_000)
    assert str(errors[0]) == "Panic('odd')"
    assert isinstance(errors[0].__cause__, Panic)


def test_a_failure_cannot_be_forgotten() -> None:
    with pytest.raises(TypeError, match="failed"):
        BackgroundJob(lambda: 1, None, done=print)  # type: ignore[call-arg]


def test_nothing_is_called_once_its_parent_is_gone(qtbot: QtBot) -> None:
    parent, release = QObject(), threading.Event()
    BackgroundJob(release.wait, parent, done=unexpected, failed=unexpected).start()
    parent.deleteLater()
    qtbot.wait(1)
    release.set()
    qtbot.wait(50)
