"""The page of runs, opened as a user does."""

from collections.abc import Callable

import pytest
from helpers.activation import activate
from helpers.runs_user import RunsUser
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.personal.taught_runs import TaughtRuns
from zen_digits.core.runs.record import RunReader


@pytest.fixture
def open_runs(window: MainWindow, qtbot: QtBot, small_runs: None) -> Callable[[], RunsUser]:
    """Opens the page of runs with its shortcut and waits until the runs are read."""

    def open_window() -> RunsUser:
        activate(window, qtbot)
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert window.runs.view is not None
        user = RunsUser(window.runs.view, qtbot)
        number = len(RunReader().read()) + len(TaughtRuns().read())
        user.wait(lambda: len(user.view.model.runs()) == number)
        return user

    return open_window
