"""Undo and Redo, which are called after what they would change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QMenu

from zen_digits.app.drawing.history import History

_STANDARD = QKeySequence.StandardKey


class _Step(QAction):
    """One of both; ``text`` makes its text of the name of what it would change."""

    def __init__(
        self, text: Callable[[str], str], keys: QKeySequence.StandardKey, menu: QMenu
    ) -> None:
        super().__init__(text(""), menu)
        self._text = text
        self.setShortcuts(keys)
        menu.addAction(self)

    def name_it(self, name: str) -> None:
        """A method: it is called no more once the action is gone, as when the window closes."""
        self.setText(self._text(name))


def drawing_steps(history: History, menu: QMenu) -> tuple[QAction, QAction]:
    """Undo and Redo of the drawing."""
    undo, redo = _make_steps(menu)
    undo.triggered.connect(lambda: history.undo())
    redo.triggered.connect(lambda: history.redo())

    def offer() -> None:
        undo.name_it(history.undo_name)
        redo.name_it(history.redo_name)
        undo.setEnabled(history.can_undo)
        redo.setEnabled(history.can_redo)

    history.changed.connect(offer)
    offer()
    return undo, redo


def page_steps(steps: QUndoGroup, menu: QMenu) -> tuple[QAction, QAction]:
    """Undo and Redo of the page of numbers that is open."""
    undo, redo = _make_steps(menu)
    undo.setEnabled(steps.canUndo())
    redo.setEnabled(steps.canRedo())
    undo.triggered.connect(steps.undo)
    redo.triggered.connect(steps.redo)
    steps.canUndoChanged.connect(undo.setEnabled)
    steps.canRedoChanged.connect(redo.setEnabled)
    steps.undoTextChanged.connect(undo.name_it)
    steps.redoTextChanged.connect(redo.name_it)
    return undo, redo


def _make_steps(menu: QMenu) -> tuple[_Step, _Step]:
    return _Step(_undo_text, _STANDARD.Undo, menu), _Step(_redo_text, _STANDARD.Redo, menu)


def _undo_text(name: str) -> str:
    translate = QCoreApplication.translate
    return translate("Steps", "&Undo {0}").format(name) if name else translate("Steps", "&Undo")


def _redo_text(name: str) -> str:
    translate = QCoreApplication.translate
    return translate("Steps", "&Redo {0}").format(name) if name else translate("Steps", "&Redo")
