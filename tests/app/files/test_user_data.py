"""Showing the data folder, and deleting all that is in it."""

from pathlib import Path

import pytest
from helpers.run_folders import completed_run, interrupted_run
from helpers.small_runs import SMALL
from helpers.user_actions import choose_menu_entry, error_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.runs.folder import RunFolder


def box(window: MainWindow, qtbot: QtBot, name: str) -> QMessageBox:
    def shown() -> list[QMessageBox]:
        return [b for b in window.findChildren(QMessageBox, name) if b.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=10_000)
    return shown()[0]


def ask(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    choose_menu_entry(window, "&Delete my data…")
    return box(window, qtbot, "question_box")


def press(question: QMessageBox, text: str) -> None:
    (button,) = [b for b in question.findChildren(QPushButton) if b.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_data_is_named_and_deleted_and_does_not_come_back(
    window: MainWindow, qtbot: QtBot, own_data_folder: Path
) -> None:
    completed_run()
    interrupted_run()
    window.appearance.choose("dark")
    window.training.offer_to_resume()
    form = window.training_panel.form
    form.apply_preset("best")
    form.use_data("/own/letters.csv", digits=False, images={})
    question = ask(window, qtbot)
    assert "Runs with their networks: 2 (" in question.text()
    assert "Settings, with the lists of what you opened last (" in question.text()
    press(question, "&Delete everything")
    box(window, qtbot, "message_box").accept()
    assert not own_data_folder.exists()
    assert window.appearance.name == "system"
    assert (form.preset, form.config().dataset) == ("quick", "mnist")
    assert form.data_combo.findData("/own/letters.csv") == -1
    assert not window.training_panel.resume_bar.isVisible()
    window.close()
    assert not own_data_folder.exists()


def test_nothing_is_deleted_unless_it_is_confirmed(
    window: MainWindow, qtbot: QtBot, own_data_folder: Path
) -> None:
    window.appearance.choose("dark")
    question = ask(window, qtbot)
    QTest.keyClick(question, Qt.Key.Key_Return)  # Cancel is the default
    qtbot.waitUntil(lambda: not question.isVisible())
    assert window.appearance.name == "dark"
    assert (own_data_folder / "settings.json").exists()


def test_nothing_can_be_deleted_while_a_run_is_going_on(
    window: MainWindow, qtbot: QtBot, own_data_folder: Path
) -> None:
    with RunFolder.create(SMALL) as folder:
        choose_menu_entry(window, "&Delete my data…")
        box(window, qtbot, "error_box")
        assert folder.name in error_text(window)
        assert folder.path.is_dir()


def test_where_there_is_nothing_that_is_said(window: MainWindow, qtbot: QtBot) -> None:
    choose_menu_entry(window, "&Delete my data…")
    box(window, qtbot, "error_box")
    assert "nothing to delete" in error_text(window)


def test_the_folder_is_shown_or_named(
    window: MainWindow, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    for there_is_a_program in (True, False):
        monkeypatch.setattr(
            QDesktopServices,
            "openUrl",
            lambda url, there=there_is_a_program: asked.append(Path(url.toLocalFile())) or there,
        )
        choose_menu_entry(window, "Show data &folder")
        assert own_data_folder.is_dir()
    assert asked == [own_data_folder] * 2
    assert str(own_data_folder) in error_text(window)
