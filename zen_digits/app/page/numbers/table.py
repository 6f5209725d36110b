"""The numbers of a page as a list: walk, correct by typing, go on to the next doubtful one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRegularExpression, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from zen_digits.app.common.appearance.theme import GRID, TARGET
from zen_digits.app.page.number_menu import add_number_entries
from zen_digits.app.page.numbers.model import CONFIDENCE, LINE, NOTE, NUMBER, NumberModel
from zen_digits.app.page.page_document import PageDocument

_FEWEST = 3  # rows that are seen
_LONGEST = 60  # characters of a number
_ACTION = QAbstractItemView.CursorAction
_HINT = QAbstractItemDelegate.EndEditHint


class NumberTable(QTableView):
    """Tab goes to the next doubtful number; Enter says that one is right, and goes on as well;
    Delete leaves one out.

    ``number_chosen`` carries the index of the current number, ``confirmed`` that of one that is
    right as it stands.
    """

    number_chosen = Signal(int)
    confirmed = Signal(int)
    walked_off = Signal()
    """There is no doubtful number in the direction in which Tab went."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page_list")
        self.setAccessibleName(self.tr("Numbers on the page"))
        self.setToolTip(
            self.tr(
                "Type to correct a number. Enter: it is right. Delete: it is none. "
                "Tab: the next doubtful one."
            )
        )
        self._document: PageDocument | None = None
        self.numbers = NumberModel(self)
        self.setModel(self.numbers)
        self.setItemDelegate(_NumberDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def _set_up_headers(self) -> None:
        """Rows as high as the type needs; none is measured, as there may be hundreds."""
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _fit_rows(self) -> None:
        row = max(self.fontMetrics().height() + GRID, TARGET)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight((_FEWEST + 1) * row)

    def show_document(self, document: PageDocument | None) -> None:
        """List its numbers; None lists none."""
        self._document = document
        self.numbers.show_document(document)
        self._fit_columns()

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid():
            self.number_chosen.emit(now.row())

    @property
    def current_number(self) -> int | None:
        """The index of the current number; None without one."""
        return self.currentIndex().row() if self.currentIndex().isValid() else None

    def choose(self, index: int) -> None:
        """Make a number the current one, and bring it into view."""
        self.setCurrentIndex(self.numbers.index(index, NUMBER))

    def walk(self, step: int) -> None:
        """Make the number so many further on the current one."""
        row = self.currentIndex().row() + step
        if 0 <= row < self.numbers.rowCount():
            self.choose(row)

    def edit_with(self, text: str) -> None:
        """Begin to correct the current number with what was typed elsewhere."""
        if self.currentIndex().isValid():
            self.choose(self.currentIndex().row())
            self.setFocus()
            self.edit(self.currentIndex())
            for editor in self.findChildren(QLineEdit, "number_edit"):
                editor.selectAll()
                editor.insert(text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the number under the mouse, or with the current one."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if self._document is None or not index.isValid():
            return
        menu = QMenu(self)
        menu.setObjectName("number_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_number_entries(menu, self._document, index.row())
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        menu.popup(below if keyboard else event.globalPos())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed goes to the number, in whichever column the cursor is.

        What the field of a number leaves over, such as Enter, is no key of the list.
        """
        is_editing = self.state() == QAbstractItemView.State.EditingState
        row = None if is_editing else self.current_number
        if event.key() == Qt.Key.Key_Escape:  # no beginning of a number
            event.ignore()
            return
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit(row)
            self._go_to_doubtful()
            return
        if row is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.numbers.setData(self.currentIndex().siblingAtColumn(NUMBER), "")
            return
        if row is not None and self.currentIndex().column() != NUMBER:
            self.choose(row)
        super().keyPressEvent(event)

    def moveCursor(self, action: Any, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Tab goes from one doubtful number to the next, and after the last one leaves the list."""
        if action not in (_ACTION.MoveNext, _ACTION.MovePrevious):
            return super().moveCursor(action, modifiers)
        found = self._doubtful(1 if action == _ACTION.MoveNext else -1)
        if found is None:
            self.walked_off.emit()
            return QModelIndex()
        return self.numbers.index(found, NUMBER)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the next doubtful number is the current one."""
        super().closeEditor(editor, hint)
        if hint == _HINT.SubmitModelCache:
            self._go_to_doubtful()

    def _go_to_doubtful(self) -> None:
        """Of those below, or else of those above."""
        found = self._doubtful(1)
        if found is None and self._document is not None:
            found = self._document.next_doubtful(-1)
        if found is not None:
            self.choose(found)

    def _doubtful(self, step: int) -> int | None:
        if self._document is None:
            return None
        return self._document.next_doubtful(self.currentIndex().row(), step)

    # Columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The numbers get what the other columns leave."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        taken = 0
        texts = {LINE: ["999"], CONFIDENCE: ["> 99.9 %"], NOTE: self.numbers.notes()}
        for column, widest in texts.items():
            width = max(map(metrics.horizontalAdvance, widest)) + 2 * GRID
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
            taken += self.columnWidth(column)
        least = metrics.horizontalAdvance("00000000") + 2 * GRID
        self.setColumnWidth(NUMBER, max(self.viewport().width() - taken, least))


class _NumberDelegate(QStyledItemDelegate):
    """Edits a number; nothing but digits and signs can be typed."""

    def createEditor(self, parent: QWidget, option: Any, index: Any) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("number_edit")
        editor.setAccessibleName(self.tr("What the number is"))
        editor.setMaxLength(_LONGEST)
        known = sorted(set(index.model().entry(index.row()).characters))
        allowed = "".join(map(QRegularExpression.escape, known))
        pattern = QRegularExpression(f"[{allowed}]*")
        editor.setValidator(QRegularExpressionValidator(pattern, editor))
        return editor
