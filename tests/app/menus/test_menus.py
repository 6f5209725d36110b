"""The menus of the main window."""

import pytest
from helpers.activation import activate
from helpers.mouse import draw
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.translation import language_in_use
from zen_digits.app.main import create_window
from zen_digits.app.window import MainWindow


def test_shortcuts_work(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    activate(window, qtbot)
    draw("7", canvas)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert canvas.strokes() == []
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert canvas.strokes() != []
    QTest.keyClick(window, Qt.Key.Key_E)
    assert canvas.nib.tool.value == "eraser"
    QTest.keyClick(window, Qt.Key.Key_P)
    assert canvas.nib.tool.value == "pen"
    before = canvas.nib.brush_width
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert canvas.nib.brush_width > before


def test_undo_names_the_last_change(unloaded: MainWindow) -> None:
    draw("7", unloaded.canvas_panel.canvas)
    entries = [action.text().replace("&", "") for action in unloaded.findChildren(QAction)]
    assert "Undo stroke" in entries


def test_run_menu_offers_what_can_be_done(unloaded: MainWindow) -> None:
    def enabled(**state: bool) -> list[str]:
        unloaded.run_menu.show_run_state(
            **{"running": True, "paused": False, "stopping": False} | state
        )
        actions = {a.text().replace("&", ""): a for a in unloaded.findChildren(QAction)}
        return [
            n
            for n in ("Train", "Pause", "Resume", "Step one batch", "Slow motion", "Stop")
            if n in actions and actions[n].isEnabled()
        ]

    assert enabled(running=False) == ["Train"]
    assert enabled() == ["Pause", "Step one batch", "Slow motion", "Stop"]
    assert enabled(paused=True) == ["Resume", "Step one batch", "Slow motion", "Stop"]
    assert enabled(stopping=True) == []


def test_of_appearances_and_of_languages_the_one_that_is_clicked_is_chosen(
    unloaded: MainWindow,
) -> None:
    actions = {action.text().replace("&", ""): action for action in unloaded.findChildren(QAction)}
    for name in ("Dark", "Light"):
        actions[name].trigger()
        assert unloaded.appearance.name == name.lower()
        assert [each for each in ("Light", "Dark") if actions[each].isChecked()] == [name]
    for name, code in (("Deutsch", "de"), ("English", "en")):
        actions[name].trigger()
        assert language_in_use() == code
        assert [each for each in ("Deutsch", "English") if actions[each].isChecked()] == [name]


def test_a_language_whose_script_no_font_has_cannot_be_chosen(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("zen_digits.app.common.language.languages.has_font", lambda code: True)
    monkeypatch.setattr("zen_digits.app.menus.view_menu.has_font", lambda code: code != "ja")
    window = create_window(load_now=False)
    qtbot.addWidget(window)
    languages = {action.text(): action for action in window.findChildren(QAction)}
    assert not languages["日本語 (&J)"].isEnabled()
    assert languages["简体中文 (&Z)"].isEnabled()
    window.end()
