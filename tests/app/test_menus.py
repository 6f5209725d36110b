"""The menus of the main window."""

from helpers.mouse import draw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow


def test_shortcuts_work(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas_panel.canvas
    with qtbot.waitActive(window):
        window.activateWindow()
    draw("7", canvas)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert canvas.strokes() == []
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert canvas.strokes() != []
    QTest.keyClick(window, Qt.Key.Key_E)
    assert canvas.tool.value == "eraser"
    QTest.keyClick(window, Qt.Key.Key_P)
    assert canvas.tool.value == "pen"
    before = canvas.brush_width
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert canvas.brush_width > before
