"""The list of all keys, as the window has it."""

import re
from pathlib import Path

import pytest
from helpers.activation import activate
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

import zen_digits.app
from zen_digits.app.shortcuts.dialog import ShortcutsDialog
from zen_digits.app.shortcuts.entries import plain
from zen_digits.app.window import RUNS, MainWindow

Key = Qt.Key


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ShortcutsDialog:
    """The list, opened with its key."""
    activate(window, qtbot)
    QTest.keyClick(window, Key.Key_F1)
    (opened,) = window.findChildren(ShortcutsDialog)
    qtbot.waitUntil(lambda: opened.isVisible() and opened.focusWidget() is field(opened))
    return opened


def field(dialog: ShortcutsDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "shortcuts_filter")
    assert isinstance(found, QLineEdit)
    return found


def shown(dialog: ShortcutsDialog) -> dict[str, str]:
    """The entries on show, with their keys; of those of one name, the last."""
    return dict(rows(dialog))


def rows(dialog: ShortcutsDialog) -> list[tuple[str, str]]:
    tree = dialog.findChild(QTreeWidget, "shortcuts_tree")
    assert isinstance(tree, QTreeWidget)
    found: list[tuple[str, str]] = []

    def walk(item: QTreeWidgetItem) -> None:
        if item.isHidden():
            return
        if not item.childCount():
            found.append((item.text(0), item.text(1)))
        for row in range(item.childCount()):
            walk(item.child(row))

    for row in range(tree.topLevelItemCount()):
        walk(tree.topLevelItem(row))
    return found


def actions(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += actions(inner) if isinstance(inner, QMenu) else [action]
    return [each for each in found if not each.isSeparator()]


def test_it_has_all_that_the_menus_have(window: MainWindow, dialog: ShortcutsDialog) -> None:
    there, all_rows = shown(dialog), rows(dialog)
    for action in window.menuBar().actions():
        for each in actions(action.menu()):  # type: ignore[arg-type]
            if each.isVisible():
                keys, text = each.shortcut().toString(), plain(each.text())
                assert any(row[0] == text and keys in row[1] for row in all_rows), text
    assert ("Train", "Ctrl+R") in all_rows
    assert there["Light"] == "Alt+V, A, L"  # what has no keys of its own is reached so
    assert there["Mark a number"] == "Ctrl+M"  # on a page only
    assert "" not in there.values()


def test_typing_searches_in_texts_menus_and_keys(dialog: ShortcutsDialog) -> None:
    for typed, expected in (
        ("drawing view", {"Click to begin a stroke and to end it", "Steady a trembling hand"}),
        ("ctrl+z", {"Undo"}),
        ("canvas space", {"Set the pen down, or lift it"}),
    ):
        field(dialog).setText(typed)
        assert expected <= set(shown(dialog))
        assert len(shown(dialog)) < 8
    field(dialog).setText("no such thing")
    assert shown(dialog) == {}
    QTest.keyClick(field(dialog), Key.Key_Return)
    assert dialog.isVisible()


def test_enter_does_what_was_found(
    window: MainWindow, dialog: ShortcutsDialog, qtbot: QtBot
) -> None:
    QTest.keyClicks(field(dialog), "appearance")
    QTest.keyClick(field(dialog), Key.Key_Down)
    QTest.keyClick(field(dialog), Key.Key_Down)
    QTest.keyClick(field(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: window.appearance.name == "dark")
    assert not window.findChildren(ShortcutsDialog) or not dialog.isVisible()


def test_enter_shows_where_other_keys_act(
    window: MainWindow, dialog: ShortcutsDialog, qtbot: QtBot
) -> None:
    QTest.keyClicks(field(dialog), "comparison")
    QTest.keyClick(field(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.front() == RUNS)


def test_what_cannot_be_done_now_is_not_done(window: MainWindow, dialog: ShortcutsDialog) -> None:
    stopped: list[bool] = []
    window.controller.stop = lambda: stopped.append(True)  # type: ignore[method-assign]
    field(dialog).setText("stop run")
    assert shown(dialog) == {"Stop": "Ctrl+."}
    QTest.keyClick(field(dialog), Key.Key_Return)
    assert dialog.isVisible()
    assert stopped == []


def test_tab_leaves_field_and_list(dialog: ShortcutsDialog) -> None:
    seen = []
    for _ in range(3):
        widget = dialog.focusWidget()
        assert widget is not None
        seen.append(type(widget).__name__)
        QTest.keyClick(widget, Key.Key_Tab)
    assert seen == ["QLineEdit", "QTreeWidget", "QPushButton"]
    assert dialog.focusWidget() is field(dialog)


# Files with keys of their own, and some of the entries that tell of them.
KEYS = {
    "common/charts/pointed_chart.py": ["Go from one value or picture to the next", "Go on by ten"],
    "common/pictures/picture_actions.py": ["Show the values of a chart as a table"],
    "common/menu_entries.py": ["Train"],
    "common/pages.py": ["Put a page with its own window back"],
    "common/tables/table_dialog.py": ["Copy the rows of such a table that are chosen, or all"],
    "common/appearance/presentation.py": [
        "Leave the presentation, a dialog or a window of its own"
    ],
    "drawing/canvas.py": ["Give up a stroke", "Say what is drawn"],
    "lessons/learn_menu.py": ["Next step"],
    "menus/page_mode.py": ["Larger (110 %)"],
    "menus/steps.py": ["Undo"],
    "page/numbers/card.py": [],  # as in all rows of pictures
    "page/numbers/panel.py": ["Read the picture as one number", "Teach what was corrected"],
    "page/numbers/table.py": ["Confirm a number, and go to the next doubtful one"],
    "page/page_panel.py": ["Enlarge the picture", "Leave the page"],
    "page/picture/page_view.py": ["Go to the next number, or the one before"],
    "page/picture/zoom_view.py": [],  # scrolls, as all pictures do
    "page/reading_bar.py": ["Stop reading"],
    "results/confusion_view.py": [],
    "results/mark_buttons.py": ["Mark the chosen image: ambiguous"],
    "runs/table.py": ["Choose the selected runs for comparison"],
    "teach/drawing_wall.py": ["Give the selected drawings another label"],
    "training/controls.py": ["Show or hide all settings"],
    "training/resume.py": ["Resume an interrupted run"],
    "training/run_hints.py": ["Do what a hint recommends"],
    "training/training_panel.py": ["Find a learning rate", "Hide the settings"],
    "why/inside/network_diagram.py": [],
    "why/inside/tile_view.py": [],
    "why/neighbours/map_view.py": ["Open what is chosen"],
}


def test_no_keys_are_forgotten(dialog: ShortcutsDialog) -> None:
    """Whoever gives a file keys says here which entries tell of them."""
    folder = Path(zen_digits.app.__file__).parent
    own = re.compile(r"def keyPressEvent|QShortcut\(|\.setShortcuts?\(")
    files = {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*.py")
        if own.search(file.read_text("utf-8"))
    }
    assert files == set(KEYS)
    missing = {text for texts in KEYS.values() for text in texts} - set(shown(dialog))
    assert not missing
