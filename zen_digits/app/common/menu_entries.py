"""Entries of menus."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

Action = Callable[[], object]
Keys = QKeySequence.StandardKey | str | None


def add_entry(menu: QMenu, text: str, keys: Keys, do: Action) -> QAction:
    """An entry with its keys, if it has some."""
    action = menu.addAction(text)
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda: do())
    return action
