"""What a user does with the main window and sees in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QProgressBar,
    QWidget,
)

from zen_digits.app.window import MainWindow


def find(window: MainWindow, name: str) -> QWidget:
    (widget,) = window.findChildren(QWidget, name)
    return widget


def text(window: MainWindow, name: str) -> str:
    widget = find(window, name)
    assert isinstance(widget, QLabel | QProgressBar)
    return widget.text()


def click(window: MainWindow, name: str) -> None:
    QTest.mouseClick(find(window, name), Qt.MouseButton.LeftButton)


def choose(window: MainWindow, name: str, value: str) -> None:
    combo = find(window, name)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(value))


def choose_menu_entry(window: MainWindow, name: str) -> None:
    """Choose a menu entry by its text."""
    menus = window.menuBar().findChildren(QMenu)
    (action,) = [a for menu in menus for a in menu.actions() if a.text() == name]
    action.trigger()


def answer_file_dialog(monkeypatch: pytest.MonkeyPatch, path: Path, chosen: str = "") -> None:
    """Let file dialogs return this path, and this file type."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), chosen))


def error_text(window: MainWindow) -> str:
    boxes = window.findChildren(QMessageBox, "error_box")
    (box,) = [box for box in boxes if box.isVisible()]
    said = box.text()
    box.accept()
    return said


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drag data onto the canvas and drop it there; return whether the canvas accepts it."""
    action, canvas = Qt.DropAction.CopyAction, window.canvas_panel.canvas
    mouse = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), action, *mouse)
    QGuiApplication.sendEvent(canvas, enter)
    if enter.isAccepted():
        QGuiApplication.sendEvent(canvas, QDropEvent(QPointF(50, 50), action, *mouse))
    return enter.isAccepted()


def drop_file(window: MainWindow, path: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return drop(window, data)
