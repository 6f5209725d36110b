"""The list of all keys: searched by typing, and each entry does what it says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.accessibility.announcing import Announcer
from zen_digits.app.common.widgets import named, room_for
from zen_digits.app.shortcuts.entries import Entry

_TEXT, _KEYS = range(2)
_WIDTH, _HEIGHT = 80, 32  # in letters and lines
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ShortcutsDialog(QDialog):
    """Groups of entries; Enter or a double click does what the chosen one says, and closes it."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("shortcuts_dialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries: dict[int, Entry] = {}  # by the ids of their items
        self._items: list[QTreeWidgetItem] = []
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []  # inner ones first
        self._filter, self._tree = self._make_filter(), self._make_tree()
        self._announcer = Announcer(self._tree)
        layout = QVBoxLayout(self)
        layout.addWidget(self._filter)
        layout.addWidget(self._tree)
        layout.addWidget(self._make_buttons())
        self._tree.addTopLevelItems(self._made(entries))
        self._tree.expandAll()
        self._search("")
        self.resize(room_for(self, letters=_WIDTH, lines=_HEIGHT))

    def _make_filter(self) -> QLineEdit:
        field = named(
            QLineEdit(), "shortcuts_filter", self.tr("Search"),
            self.tr("Shows only what has these words in its text, its menu or its keys"),
        )  # fmt: skip
        field.setPlaceholderText(self.tr("Search"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._search)
        field.installEventFilter(self)
        return field

    def _make_tree(self) -> QTreeWidget:
        tree = named(
            QTreeWidget(), "shortcuts_tree", self.tr("Shortcuts"),
            self.tr("Enter does it, or shows where it is done"),
        )  # fmt: skip
        tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        tree.setTabKeyNavigation(False)
        tree.setWordWrap(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        tree.itemActivated.connect(self._do)
        return tree

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter does what is chosen.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        return buttons

    def _made(self, entries: Sequence[Entry]) -> list[QTreeWidgetItem]:
        items = []
        for entry in entries:
            item = QTreeWidgetItem([entry.text, entry.keys])
            if entry.entries:
                children = self._made(entry.entries)
                item.addChildren(children)
                self._groups.append((item, children))
            else:
                self._items.append(item)
                self._entries[id(item)] = entry
                item.setDisabled(not entry.is_possible)
            items.append(item)
        return items

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys choose while one is still typing, and Enter does what is chosen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_LIST:
                self._tree.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self._tree.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        """Show what has all words, and choose the first of it."""
        words = text.casefold().split()
        found = []
        for item in self._items:
            searched = _searched(item)
            matches = all(word in searched for word in words)
            item.setHidden(not matches)
            found += [item] if matches else []
        for group, children in self._groups:
            group.setHidden(all(child.isHidden() for child in children))
        possible = [item for item in found if not item.isDisabled()]
        if possible:
            self._tree.setCurrentItem(possible[0])
        else:
            self._tree.clearSelection()
            self._tree.setCurrentIndex(QModelIndex())
        self._announcer.say(self.tr("%Ln entries", "", len(found)) if text else "")

    def _do(self, item: QTreeWidgetItem | None) -> None:
        """Close, and then do it: it may open a dialog of its own."""
        entry = self._entries.get(id(item))
        if entry is None or entry.do is None:
            return
        self.accept()
        QTimer.singleShot(0, self._window, entry.do)


def _searched(item: QTreeWidgetItem) -> str:
    """What an entry is found by: its text and keys, and the words of its groups."""
    words = f"{item.text(_TEXT)} {item.text(_KEYS)}".casefold()
    group = item.parent()
    return words if group is None else f"{_searched(group)} {words}"


def show_shortcuts(entries: Sequence[Entry], parent: QWidget) -> ShortcutsDialog:
    """Open the list; returns it."""
    dialog = ShortcutsDialog(entries, parent)
    dialog.open()
    return dialog
