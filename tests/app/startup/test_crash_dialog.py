"""Errors that nothing else caught."""

import sys
import threading
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


def test_unexpected_errors_are_logged_and_shown_in_one_dialog(
    qtbot: QtBot, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    crash_dialog.install()
    for word in ("odd", "odder"):
        sys.excepthook(ValueError, ValueError(word), None)
    qtbot.wait(50)
    (box,) = boxes()
    assert "ValueError: odd" in box.detailedText()
    assert "ValueError: odder" in (own_data_folder / "zen-digits.log").read_text()
    box.accept()
    assert boxes() == []
    handler = crash_dialog._log.handlers.pop()
    handler.close()
