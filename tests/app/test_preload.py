"""Loading after the first paint."""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.fresh_process import printed_by
from helpers.user_actions import click, error_text, text
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QWidget
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
    monkeypatch.setitem(sys.modules, "zen_digits.app.common.plotting", None)
    import_what_training_needs.cache_clear()
    focus_the_settings(unloaded)
    qtbot.waitUntil(lambda: bool(unloaded.findChildren(QMessageBox, "error_box")), timeout=30_000)
    assert "A part of the program is missing" in error_text(unloaded)


def test_without_pytorch_train_says_how_to_add_it_and_nothing_else_does(
    unloaded: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    focus_the_settings(unloaded)
    qtbot.wait(50)
    assert not unloaded.findChildren(QMessageBox, "error_box")
    click(unloaded, "train_button")
    assert "PyTorch, which training needs, is not installed" in error_text(unloaded)
    assert not unloaded.controller.running
    assert not (own_data_folder / "runs").exists()


def test_an_unexpected_error_while_loading_is_raised_and_loading_ends_all_the_same(
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


def focus_the_settings(window: MainWindow) -> None:
    window.activateWindow()
    window.findChild(QComboBox, "preset_combo").setFocus()
    QApplication.processEvents()


def enter_the_training_panel(window: MainWindow) -> None:
    QCursor.setPos(QCursor.pos() + QPoint(7, 7))
    place = QPointF(5, 5)
    QApplication.sendEvent(window.training_panel, QEnterEvent(place, place, place))


@pytest.mark.parametrize("approach", [focus_the_settings, enter_the_training_panel])
def test_what_training_needs_is_imported_when_somebody_comes_near(
    unloaded: MainWindow, qtbot: QtBot, approach: Callable[[MainWindow], None]
) -> None:
    assert unloaded.findChild(QWidget, "loss_plot") is None
    approach(unloaded)
    plots = unloaded.training_panel.plots
    qtbot.waitUntil(lambda: plots.findChild(QWidget, "accuracy_plot") is not None, timeout=30_000)


def test_a_pointer_that_rests_where_the_window_opens_wants_nothing(
    unloaded: MainWindow, qtbot: QtBot
) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(unloaded.training_panel, QEnterEvent(place, place, place))
    qtbot.wait(50)
    assert unloaded.findChild(QWidget, "loss_plot") is None


@pytest.mark.usefixtures("small_runs")
def test_train_at_once_after_the_start_is_shown_from_its_first_batch(
    unloaded: MainWindow, qtbot: QtBot
) -> None:
    unloaded.training.train()
    with qtbot.waitSignal(unloaded.controller.ended, timeout=60_000):
        pass
    qtbot.waitUntil(lambda: unloaded.findChild(QWidget, "loss_plot") is not None)
    assert unloaded.findChild(QWidget, "loss_plot").isVisible()
    assert "Test accuracy" in text(unloaded, "training_status")


def test_the_window_reads_without_pytorch_and_says_when_it_waits_for_it() -> None:
    """In a process of its own, where nothing has been imported."""
    printed = printed_by(_READ_THEN_TRAIN, QT_QPA_PLATFORM="offscreen")
    before, read, status = printed.splitlines()
    assert (before, read) == ("False", "1")
    assert status.startswith("Loading PyTorch")


_READ_THEN_TRAIN = """
import sys
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QLabel
from zen_digits.app.main import create_window, make_application

def wait_for(signal):
    loop = QEventLoop()
    signal.connect(lambda *_: loop.quit())
    loop.exec()

app = make_application(["zen-digits"])
window = create_window(load_now=False)
window.show()
window.load()
wait_for(window.ready_to_open)
window.canvas_panel.canvas.set_strokes([[(100, 60), (100, 200)]])
window.reader.read_now()
print("torch" in sys.modules)
print(window.findChild(QLabel, "reading_label").text())
window.training.train()
print(window.findChild(QLabel, "training_status").text())
window.end()
wait_for(window.controller.ended)
"""


def test_qts_classes_are_made_on_the_main_thread_alone() -> None:
    """Elsewhere PySide would crash now and then: see app/common/main_import.py."""
    printed = printed_by(_WHO_IMPORTS, QT_QPA_PLATFORM="offscreen")
    assert printed.split() == ["pyqtgraph", "MainThread"]


_WHO_IMPORTS = """
import sys, threading
from PySide6.QtCore import QEventLoop
from zen_digits.app.main import create_window, make_application

class Watch:
    names, threads = set(), set()
    def find_spec(self, name, *_):
        if name.startswith(("pyqtgraph", "PySide6", "zen_digits.app")):
            self.threads.add(threading.current_thread().name)
            self.names.add(name.split(".")[0])

app = make_application(["zen-digits"])
window = create_window(load_now=False)
window.show()
sys.meta_path.insert(0, Watch())
loop = QEventLoop()
window.preloader.training_ready.connect(loop.quit)
window.preloader.prepare_training()
loop.exec()
window.runs.make_page().show()
print("pyqtgraph" if "pyqtgraph" in Watch.names else "", *Watch.threads)
window.close()
"""


def test_a_window_that_is_gone_takes_its_memory_along() -> None:
    """Objects that exist when the imports are frozen are never collected: that happens once."""
    import_what_training_needs()
    frozen = gc.get_freeze_count()
    import_what_training_needs()
    assert gc.get_freeze_count() == frozen
