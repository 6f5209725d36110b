"""Errors that nothing else caught."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.startup import crash_dialog


def boxes() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    crash_dialog.install()
    yield
    crash_dialog._log.handlers.pop().close()


@pytest.mark.usefixtures("installed")
def test_unexpected_errors_are_logged_and_shown_in_one_dialog(
    qtbot: QtBot, own_data_folder: Path
) -> None:
    for word in ("odd", "odder"):
        sys.excepthook(ValueError, ValueError(word), None)
    qtbot.wait(50)
    (box,) = boxes()
    assert "ValueError: odd" in box.detailedText()
    assert "ValueError: odder" in (own_data_folder / "zen-digits.log").read_text()
    box.accept()
    assert boxes() == []


@pytest.mark.usefixtures("installed")
def test_errors_of_threads_and_of_runs_are_logged(qtbot: QtBot, own_data_folder: Path) -> None:
    thread = threading.Thread(target=lambda: [][0])
    thread.start()
    thread.join()
    logging.getLogger("zen_digits.app.training.controller").error(
        "a run failed", exc_info=ValueError("odd")
    )
    log = (own_data_folder / "zen-digits.log").read_text()
    assert "IndexError: list index out of range" in log
    assert "test_crash_dialog.py" in log  # where it happened
    assert "a run failed\nValueError: odd" in log
    assert boxes() == []  # no widget is touched on another thread
