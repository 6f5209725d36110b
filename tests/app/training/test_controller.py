"""How the events of a run reach the main thread."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.small_models import untrained_model
from helpers.small_runs import SMALL
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zen_digits.app.training import controller as controller_module
from zen_digits.app.training.controller import TrainingController
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.training.events import BatchDone, Changed, Checkpointed, Run, RunEnded


class Listener:
    """Runs the events of a function, and lists what the controller tells."""

    def __init__(self, parent: QObject, run: Callable[[], Run]) -> None:
        def make(config: TrainingConfig, state: dict[str, Any] | None) -> Run:
            return run()

        self.controller = TrainingController(parent, make)
        self.batches: list[list[BatchDone]] = []
        self.ends: list[RunEnded] = []
        self.problems: list[Exception] = []
        self.controller.batches_done.connect(self.batches.append)
        self.controller.ended.connect(self.ends.append)
        self.controller.not_recorded.connect(self.problems.append)

    def run(self, qtbot: QtBot) -> RunEnded:
        self.controller.start(SMALL)
        qtbot.waitUntil(lambda: not self.controller.running, timeout=10_000)
        (end,) = self.ends
        return end


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def batches(*steps: int) -> Run:
    for step in steps:
        yield BatchDone(step, 1.0, 0.5, step, 0.1)


def halting_run(go_on: threading.Event) -> Run:
    """Three batches, and three more once it may go on."""
    yield from batches(1, 2, 3)
    go_on.wait(10)
    yield from batches(4, 5, 6)
    yield RunEnded("completed")


def steps(listener: Listener) -> list[list[int]]:
    return [[batch.step for batch in told] for told in listener.batches]


def test_batches_wait_for_the_next_redraw(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Polled more often than it is redrawn: batches come in one list, and before what follows."""
    go_on = threading.Event()

    def polled() -> None:
        polls.append(len(listener.batches))
        if len(polls) == 5:
            go_on.set()

    monkeypatch.setattr(controller_module, "_REDRAW", 10**9)
    polls: list[int] = []
    listener = Listener(parent, lambda: halting_run(go_on))
    listener.controller._timer.timeout.connect(polled)
    listener.run(qtbot)
    assert polls[:5] == [0] * 5
    assert steps(listener) == [[1, 2, 3, 4, 5, 6]]


def test_a_redraw_shows_the_batches_so_far(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(controller_module, "_REDRAW", 0)
    listener = Listener(parent, lambda: halting_run(go_on))
    listener.controller.batches_done.connect(lambda told: told[-1].step == 3 and go_on.set())
    listener.run(qtbot)
    assert [step for told in steps(listener) for step in told] == [1, 2, 3, 4, 5, 6]


def test_the_end_comes_also_after_an_event_that_cannot_be_used(
    parent: QObject, qtbot: QtBot
) -> None:
    def run() -> Run:
        yield Changed(1, {"no such setting": 1})
        yield RunEnded("stopped")

    with qtbot.captureExceptions() as errors:
        assert Listener(parent, run).run(qtbot).reason == "stopped"
    assert [kind for kind, *_ in errors] == [TypeError]


def test_the_end_comes_whatever_the_recording_raises(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a virus scanner has the checkpoint open."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "checkpoint.pt")

    def run() -> Run:
        yield from batches(1)
        yield Checkpointed(1, 0, {})
        yield Checkpointed(1, 0, {})
        yield RunEnded("completed")

    monkeypatch.setattr("zen_digits.core.runs.checkpoint.save_checkpoint", refuse)
    listener = Listener(parent, run)
    assert listener.run(qtbot).reason == "completed"
    assert [type(error) for error in listener.problems] == [PermissionError]


def test_an_unexpected_error_of_a_run_is_logged_and_one_for_the_user_is_not(
    parent: QObject, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def run() -> Run:
        yield from batches(1)
        raise error

    for error in (KeyError("odd"), InputError("There is no GPU.")):
        assert Listener(parent, run).run(qtbot).error is error
    (record,) = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert record.exc_info is not None
    assert record.exc_info[0] is KeyError


def test_a_run_without_a_folder_says_that_its_network_is_not_kept(
    parent: QObject, qtbot: QtBot, own_data_folder: Path
) -> None:
    def run() -> Run:
        yield RunEnded("completed", model=untrained_model("dense"))

    own_data_folder.write_text("a file is in the way")
    listener = Listener(parent, run)
    end = listener.run(qtbot)
    assert "cannot be created" in str(end.not_kept)
    assert [str(problem) for problem in listener.problems] == [str(end.not_kept)]
    own_data_folder.unlink()
    listener.ends.clear()
    assert listener.run(qtbot).not_kept is None
