"""A wall of kept drawings, each with what it is; only those in sight are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from zen_digits.app.common.digit_keys import typed_digit
from zen_digits.app.common.pictures.picture_wall import give_equal_cells, make_wall
from zen_digits.app.teach.drawing_icon import drawing_icon
from zen_digits.app.teach.kept_texts import caption, details
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing

_SIDE = 56  # pixels of a drawing
_USUAL = "0 ← 0"  # takes no less room than this,
_LONGEST = "0" * 20  # and no more than this
_NO_PARENT = QModelIndex()
_KEYS = (QKeySequence.StandardKey.Delete, QKeySequence.StandardKey.Undo)


class _Drawings(QAbstractListModel):
    """Kept drawings in the order in which they are shown."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.shown: Sequence[KeptDrawing] = ()

    def show_drawings(self, drawings: Sequence[KeptDrawing]) -> None:
        self.beginResetModel()
        self.shown = drawings
        self.endResetModel()

    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        drawing = self.shown[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return drawing_icon(drawing, _SIDE)
        if role == Qt.ItemDataRole.DisplayRole:
            return caption(drawing)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return details([drawing])
        return None


class DrawingWall(QListView):
    """Drawings in rows, of which several can be selected.

    ``drawing_wanted`` carries one that was double-clicked, or on which Enter was pressed,
    ``label_typed`` a digit that was typed.
    """

    selection_changed = Signal()
    drawing_wanted = Signal(object)
    delete_pressed = Signal()
    undo_pressed = Signal()
    label_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hand_view")
        self.setAccessibleName(self.tr("Kept drawings"))
        self._drawings = _Drawings(self)
        self.setModel(self._drawings)
        make_wall(self, _SIDE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.activated.connect(
            lambda index: self.drawing_wanted.emit(self._drawings.shown[index.row()])
        )
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def show_drawings(self, drawings: Sequence[KeptDrawing]) -> None:
        """Show these; those that were selected stay so, and what is seen stays in sight."""
        give_equal_cells(self, self._longest_caption(drawings))
        ids, place = {drawing.id for drawing in self.selected()}, self.verticalScrollBar().value()
        row = self.currentIndex().row()
        self._drawings.show_drawings(drawings)
        self._select(ids, min(row, len(drawings) - 1))
        self.verticalScrollBar().setValue(place)
        self.selection_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            give_equal_cells(self, self._longest_caption(self._drawings.shown))

    def _longest_caption(self, drawings: Sequence[KeptDrawing]) -> str:
        """The one that takes most room, within reason."""
        advance = self.fontMetrics().horizontalAdvance
        longest = max((_USUAL, *{caption(drawing) for drawing in drawings}), key=advance)
        return min(longest, _LONGEST, key=advance)

    def _select(self, ids: set[str], row: int) -> None:
        """Select drawings by their ids, and go on from a row."""
        model, chosen = self._drawings, QItemSelection()
        for number, drawing in enumerate(model.shown if ids else ()):
            if drawing.id in ids:
                chosen.select(model.index(number), model.index(number))
        flags = QItemSelectionModel.SelectionFlag
        if row >= 0:
            self.selectionModel().setCurrentIndex(model.index(row), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def selected(self) -> list[KeptDrawing]:
        """The drawings that are selected, in the order in which they are shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._drawings.shown[row] for row in rows]

    def event(self, event: QEvent) -> bool:
        """Del and Undo are this view's, although elsewhere in the window they are the canvas's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(any(event.matches(key) for key in _KEYS))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_pressed.emit()
        elif digit := typed_digit(event.text()):
            self.label_typed.emit(digit)
        else:
            super().keyPressEvent(event)
