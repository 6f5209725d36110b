"""Widgets that follow the language."""

import gc
from collections.abc import Callable

import pytest
from helpers.languages import Vocabulary
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.following import give_texts_again

Make = Callable[[str], tuple[QWidget, Callable[[], str]]]


def _label(text: str) -> tuple[QWidget, Callable[[], str]]:
    label = QLabel(text)
    return label, label.text


def _button(text: str) -> tuple[QWidget, Callable[[], str]]:
    button = QPushButton()
    button.setText(text)
    return button, button.text


def _box(text: str) -> tuple[QWidget, Callable[[], str]]:
    box = QCheckBox(text)
    return box, box.text


def _tip(text: str) -> tuple[QWidget, Callable[[], str]]:
    widget = QWidget()
    widget.setToolTip(text)
    return widget, widget.toolTip


def _name(text: str) -> tuple[QWidget, Callable[[], str]]:
    widget = QWidget()
    widget.setAccessibleName(text)
    return widget, widget.accessibleName


def _placeholder(text: str) -> tuple[QWidget, Callable[[], str]]:
    field = QLineEdit()
    field.setPlaceholderText(text)
    return field, field.placeholderText


def _suffix(text: str) -> tuple[QWidget, Callable[[], str]]:
    spin = QDoubleSpinBox()
    spin.setSuffix(text)
    return spin, spin.suffix


def _entry(text: str) -> tuple[QWidget, Callable[[], str]]:
    combo = QComboBox()
    combo.addItem("first")
    combo.addItem(text, "data")
    combo.insertItem(0, "another")
    return combo, lambda: combo.itemText(2)


def _tab(text: str) -> tuple[QWidget, Callable[[], str]]:
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "first")
    tabs.insertTab(0, QWidget(), text)
    return tabs, lambda: tabs.tabText(0)


def _menu(text: str) -> tuple[QWidget, Callable[[], str]]:
    window = QMainWindow()
    menu = window.menuBar().addMenu(text)
    return window, menu.title


def _action(text: str) -> tuple[QWidget, Callable[[], str]]:
    menu = QMenu()
    menu.addAction(text)
    gc.collect(0)
    return menu, lambda: menu.actions()[0].text()


def _entries(text: str) -> tuple[QWidget, Callable[[], str]]:
    combo = QComboBox()
    combo.addItems(["first", text])
    return combo, lambda: combo.itemText(1)


def _header(text: str) -> tuple[QWidget, Callable[[], str]]:
    table = QTableWidget(1, 2)
    table.setHorizontalHeaderLabels(["first", text])
    return table, lambda: table.horizontalHeaderItem(1).text()


def _tree_header(text: str) -> tuple[QWidget, Callable[[], str]]:
    tree = QTreeWidget()
    tree.setHeaderLabels(["first", text])
    return tree, lambda: tree.headerItem().text(1)


def _cell(text: str) -> tuple[QWidget, Callable[[], str]]:
    table = QTableWidget(2, 1)
    table.setItem(1, 0, QTableWidgetItem(text))
    return table, lambda: table.item(1, 0).text()


def _row(text: str) -> tuple[QWidget, Callable[[], str]]:
    tree, parent = QTreeWidget(), QTreeWidgetItem(["parent"])
    parent.addChild(QTreeWidgetItem(["first", text]))
    tree.setColumnCount(2)
    tree.addTopLevelItem(parent)
    return tree, lambda: tree.topLevelItem(0).child(0).text(1)


def _question(text: str) -> tuple[QWidget, Callable[[], str]]:
    box = QMessageBox(QMessageBox.Icon.Question, "", text)
    button = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
    return box, lambda: box.text() if box.text() == button.text() else ""


def _request(text: str) -> tuple[QWidget, Callable[[], str]]:
    dialog = QInputDialog()
    dialog.setLabelText(text)
    return dialog, dialog.labelText


def _borrowed_caption(text: str) -> tuple[QWidget, Callable[[], str]]:
    menu, label = QMenu(text), QLabel()
    label.setText(menu.title())
    return label, label.text


def _borrowed(text: str) -> tuple[QWidget, Callable[[], str]]:
    """A tooltip of another widget."""
    first, second = QWidget(), QWidget()
    first.setToolTip(text)
    second.setToolTip(first.toolTip())
    return second, second.toolTip


@pytest.mark.parametrize(
    "make",
    [
        _entries,
        _header,
        _tree_header,
        _cell,
        _row,
        _question,
        _request,
        _borrowed,
        _borrowed_caption,
        _label,
        _button,
        _box,
        _tip,
        _name,
        _placeholder,
        _suffix,
        _entry,
        _tab,
        _menu,
        _action,
    ],
)
def test_a_text_follows(make: Make, vocabulary: Vocabulary, qtbot: QtBot) -> None:
    widget, shown = make(vocabulary.text("Train"))
    qtbot.addWidget(widget)
    assert shown() == "Train"
    vocabulary.words["Train"] = "Trainieren"
    give_texts_again()
    assert shown() == "Trainieren"


def test_a_later_text_stays(vocabulary: Vocabulary, qtbot: QtBot) -> None:
    label = QLabel(vocabulary.text("Train"))
    qtbot.addWidget(label)
    label.setText("a run of mine")
    vocabulary.words["Train"] = "Trainieren"
    give_texts_again()
    assert label.text() == "a run of mine"


def test_what_a_window_holds_follows(vocabulary: Vocabulary, qtbot: QtBot) -> None:
    """Also where nobody else has a reference to it."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLabel(vocabulary.text("Train")))
    window.addAction(QAction(vocabulary.text("Train"), window))
    gc.collect()
    vocabulary.words["Train"] = "Trainieren"
    give_texts_again()
    assert [label.text() for label in window.findChildren(QLabel)] == ["Trainieren"]
    assert [action.text() for action in window.actions()] == ["Trainieren"]


def test_deleted_widgets_are_left_alone(vocabulary: Vocabulary, qapp: QObject) -> None:
    label = QLabel(vocabulary.text("Train"))
    label.deleteLater()
    qapp.sendPostedEvents(None, 52)  # type: ignore[attr-defined]  # QEvent.DeferredDelete
    give_texts_again()
