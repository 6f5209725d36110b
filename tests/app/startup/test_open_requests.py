"""Files that the program is asked to open, before and after it can."""

import shutil
from pathlib import Path

import pytest
from helpers.user_actions import error_text
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zen_digits.app.startup.open_requests import FileOpener, FileOpenEvents
from zen_digits.app.window import MainWindow
from zen_digits.core.reading.predictor import shipped_model_path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_model_path(), tmp_path / "mine.zendigits"))


def load(window: MainWindow, qtbot: QtBot) -> None:
    window.load()
    qtbot.waitUntil(lambda: window.loaded, timeout=60_000)


def test_model_waits_until_the_window_is_ready(
    unloaded: MainWindow, qtbot: QtBot, mine: Path
) -> None:
    FileOpener(unloaded, unloaded.ready_to_open, unloaded.files.open_path).open([mine])
    assert unloaded.models.names() == []
    load(unloaded, qtbot)
    assert unloaded.models.names() == ["Shipped", "mine"]
    assert unloaded.models.names()[unloaded.models.current] == "mine"


@pytest.mark.usefixtures("damaged_shipped_model")
def test_model_opens_if_the_shipped_one_is_damaged(
    unloaded: MainWindow, qtbot: QtBot, mine: Path
) -> None:
    FileOpener(unloaded, unloaded.ready_to_open, unloaded.files.open_path).open([mine])
    load(unloaded, qtbot)
    assert "broken.zendigits" in error_text(unloaded)
    assert unloaded.models.names() == ["mine"]


def test_model_opens_if_loading_fails_unexpectedly(
    unloaded: MainWindow, qtbot: QtBot, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise MemoryError

    monkeypatch.setattr("zen_digits.app.preload.load_shipped_model", fail)
    FileOpener(unloaded, unloaded.ready_to_open, unloaded.files.open_path).open([mine])
    with qtbot.captureExceptions() as raised:
        unloaded.load()
        qtbot.waitUntil(lambda: unloaded.models.names() == ["mine"], timeout=60_000)
    assert [kind for kind, *_ in raised] == [MemoryError]


def test_later_files_open_at_once_and_bring_the_window_to_the_front(
    unloaded: MainWindow, qtbot: QtBot, mine: Path
) -> None:
    opener = FileOpener(unloaded, unloaded.ready_to_open, unloaded.files.open_path)
    load(unloaded, qtbot)
    unloaded.showMinimized()
    opener.open_in_front([mine])
    assert unloaded.models.names() == ["Shipped", "mine"]
    qtbot.waitUntil(lambda: not unloaded.isMinimized())


def test_file_open_event_is_a_request(qapp: QApplication) -> None:
    requested: list[list[Path]] = []
    events = FileOpenEvents(qapp)
    events.requested.connect(requested.append)
    QApplication.sendEvent(qapp, QFileOpenEvent("/home/someone/network.zendigits"))
    events.deleteLater()
    assert requested == [[Path("/home/someone/network.zendigits")]]
