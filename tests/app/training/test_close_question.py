"""Closing the window while a network is training."""

import json

import pytest
from helpers.training_user import saved_runs, train, wait_for_batches
from helpers.user_actions import click
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.runs.record import interrupted_runs

pytestmark = pytest.mark.usefixtures("small_runs")


def questions(window: MainWindow) -> list[QMessageBox]:
    return [b for b in window.findChildren(QMessageBox, "question_box") if b.isVisible()]


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    """The question, as a run is going on."""
    train(window, epochs=1000)
    wait_for_batches(window, qtbot)
    window.close()
    window.close()  # asks once
    (question,) = questions(window)
    assert window.isVisible()
    return question


def reasons() -> list[str]:
    files = [run / "events.jsonl" for run in saved_runs()]
    lines = [line for file in files for line in file.read_text().splitlines()]
    events = map(json.loads, lines)
    return [event["reason"] for event in events if event["event"] == "run_ended"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_return_and_escape_keep_training(
    window: MainWindow, qtbot: QtBot, asked: QMessageBox, key: Qt.Key
) -> None:
    assert "at the next start you can go on with it" in asked.text()
    QTest.keyClick(asked, key)
    qtbot.waitUntil(lambda: not questions(window))
    assert window.isVisible()
    assert window.controller.running
    assert not window.controller.stopping
    window.end()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


def test_stop_and_close_keeps_what_is_learned_and_the_next_start_offers_to_go_on(
    window: MainWindow, qtbot: QtBot, asked: QMessageBox
) -> None:
    (stop,) = [b for b in asked.findChildren(QPushButton) if b.text() == "&Stop and close"]
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert reasons() == []
    (run,) = saved_runs()
    assert (run / "model.zendigits").is_file()
    (offered,) = interrupted_runs()
    assert (offered.path, offered.has_checkpoint) == (run, True)


def test_a_run_that_was_stopped_before_is_not_offered(
    window: MainWindow, qtbot: QtBot, asked: QMessageBox
) -> None:
    click(window, "stop_button")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert reasons() == ["stopped"]
    assert interrupted_runs() == []


def test_the_question_goes_with_the_run(
    window: MainWindow, qtbot: QtBot, asked: QMessageBox
) -> None:
    window.controller.stop()
    qtbot.waitUntil(lambda: not window.controller.running, timeout=10_000)
    qtbot.waitUntil(lambda: not questions(window))
    assert window.isVisible()


def test_nothing_is_asked_without_a_run(window: MainWindow) -> None:
    window.close()
    assert not window.isVisible()


def test_the_end_of_the_session_waits_for_no_answer(
    window: MainWindow, qtbot: QtBot, asked: QMessageBox
) -> None:
    window.end()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert len(interrupted_runs()) == 1
