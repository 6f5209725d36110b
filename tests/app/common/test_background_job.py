"""Functions called on another thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from zen_digits.app.common.background_job import BackgroundJob


def test_the_result_arrives_on_the_main_thread(qtbot: QtBot) -> None:
    threads = []
    job = BackgroundJob(threading.get_ident)
    job.done.connect(lambda worker: threads.extend((worker, threading.get_ident())))
    with qtbot.waitSignal(job.done, timeout=5000):
        job.start()
    assert threads[0] != threads[1] == threading.get_ident()


def test_an_exception_is_emitted(qtbot: QtBot) -> None:
    job = BackgroundJob(lambda: 1 / 0)
    with qtbot.waitSignal(job.failed, timeout=5000) as failed:
        job.start()
    with pytest.raises(ZeroDivisionError):
        raise failed.args[0]
