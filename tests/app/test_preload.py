"""Loading after the first paint."""

import gc
import os
import sys
from pathlib import Path

import pytest
from helpers.user_actions import error_text, text
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.app.preload import import_what_training_needs
from zen_digits.app.window import MainWindow


@pytest.mark.usefixtures("damaged_shipped_model")
def test_damaged_shipped_model_is_reported_and_the_window_stays(qtbot: QtBot) -> None:
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.loaded, timeout=30_000)
    assert "broken.zendigits" in error_text(window)
    assert "no network" in text(window, "verdict_label")
    window.close()


def test_a_missing_library_is_reported(
    unloaded: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    import_what_training_needs.cache_clear()
    unloaded.load()
    qtbot.waitUntil(lambda: bool(unloaded.findChildren(QMessageBox, "error_box")), timeout=30_000)
    assert "A part of the program is missing" in error_text(unloaded)


def test_an_unexpected_error_while_loading_is_raised_and_training_is_loaded_all_the_same(
    unloaded: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise LookupError("odd")

    monkeypatch.setattr("zen_digits.app.preload.load_shipped_model", broken)
    with qtbot.captureExceptions() as errors:
        unloaded.load()
        qtbot.waitUntil(lambda: unloaded.loaded, timeout=30_000)
    assert [str(error) for _, error, _ in errors] == ["odd"]


def test_what_a_killed_process_left_is_cleared_away(
    unloaded: MainWindow, qtbot: QtBot, own_data_folder: Path
) -> None:
    own_data_folder.mkdir()
    left = own_data_folder / ".settings.json.0123456789abcdef.part"
    left.write_bytes(b"{")
    os.utime(left, (1e9, 1e9))
    unloaded.load()
    qtbot.waitUntil(lambda: unloaded.loaded, timeout=30_000)
    assert not left.exists()


def test_a_window_that_is_gone_takes_its_memory_along() -> None:
    """Objects that exist when the imports are frozen are never collected: that happens once."""
    import_what_training_needs()
    frozen = gc.get_freeze_count()
    import_what_training_needs()
    assert gc.get_freeze_count() == frozen
