"""Files handed to the program before and after it can open them."""

import shutil
from pathlib import Path

import pytest
from helpers.user_actions import error_text
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.startup.open_requests import OpenedFiles, Opener
from zen_digits.app.window import MainWindow
from zen_digits.core.reading.predictor import shipped_model_path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_model_path(), tmp_path / "mine.zendigits"))


def load(window: MainWindow, qtbot: QtBot) -> None:
    window.load()
    qtbot.waitUntil(lambda: window.loaded, timeout=60_000)


def test_a_model_that_comes_too_early_is_used_in_the_end(
    unloaded: MainWindow, qtbot: QtBot, mine: Path
) -> None:
    Opener(unloaded, unloaded.ready_to_open, unloaded.files.open_path).open([mine])
    assert unloaded.shelf.names() == []
    load(unloaded, qtbot)
    assert unloaded.shelf.names() == ["Shipped", "mine"]
    assert unloaded.shelf.names()[unloaded.shelf.current] == "mine"


@pytest.mark.usefixtures("damaged_shipped_model")
def test_a_model_is_opened_where_the_shipped_one_is_damaged(
    unloaded: MainWindow, qtbot: QtBot, mine: Path
) -> None:
    Opener(unloaded, unloaded.ready_to_open, unloaded.files.open_path).open([mine])
    load(unloaded, qtbot)
    assert "broken.zendigits" in error_text(unloaded)
    assert unloaded.shelf.names() == ["mine"]


def test_a_model_is_opened_where_loading_fails_unforeseen(
    unloaded: MainWindow, qtbot: QtBot, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise MemoryError

    monkeypatch.setattr("zen_digits.app.window.load_shipped_model", fail)
    Opener(unloaded, unloaded.ready_to_open, unloaded.files.open_path).open([mine])
    with qtbot.captureExceptions() as raised:
        unloaded.load()
        qtbot.waitUntil(lambda: unloaded.shelf.names() == ["mine"], timeout=60_000)
    assert [kind for kind, *_ in raised] == [MemoryError]


def test_later_files_are_opened_at_once_and_the_window_comes_forward(
    unloaded: MainWindow, qtbot: QtBot, mine: Path
) -> None:
    opener = Opener(unloaded, unloaded.ready_to_open, unloaded.files.open_path)
    load(unloaded, qtbot)
    unloaded.showMinimized()
    opener.come_forward([mine])
    assert unloaded.shelf.names() == ["Shipped", "mine"]
    qtbot.waitUntil(lambda: not unloaded.isMinimized())


def test_a_file_that_the_system_hands_over_is_asked_for(qapp: QApplication) -> None:
    asked: list[list[Path]] = []
    opened = OpenedFiles(qapp)
    opened.asked.connect(asked.append)
    QApplication.sendEvent(qapp, QFileOpenEvent("/home/someone/network.zendigits"))
    opened.deleteLater()
    assert asked == [[Path("/home/someone/network.zendigits")]]
