"""A dialog that shows what a chart shows as a table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.accessibility.announcing import announce
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import named, push_button

_ROOM = QSize(70, 60)  # times GRID;
_COLUMN = 8  # the least width, too


class TableDialog(QDialog):
    """Arrow keys walk the cells; whole rows are copied, all where none are chosen."""

    def __init__(self, parent: QWidget, table: ValueTable) -> None:
        super().__init__(parent)
        self.setObjectName("table_dialog")
        self.setWindowTitle(table.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        self._view = self._make_view()
        column = QVBoxLayout(self)
        column.addWidget(self._view, 1)
        column.addWidget(self._make_buttons())
        self.resize(_ROOM * GRID)
        self._view.setCurrentCell(len(table.rows) - 1, 0)
        self._view.clearSelection()
        self._view.setFocus()

    def _make_view(self) -> QTableWidget:
        rows, columns = self._table.rows, self._table.columns
        view = named(QTableWidget(len(rows), len(columns)), "value_table", self._table.title)
        view.setHorizontalHeaderLabels([*columns])
        view.verticalHeader().hide()
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setTabKeyNavigation(False)  # Tab leads on to the buttons
        view.setAlternatingRowColors(True)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                view.setItem(row, column, _cell(text, is_number=column > 0))
        header = view.horizontalHeader()
        header.setMinimumSectionSize(_COLUMN * GRID)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        QShortcut(QKeySequence.StandardKey.Copy, view, self._copy)
        return view

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        tip = self.tr("Copies the rows that are chosen, or all, for a spreadsheet (Ctrl+C).")
        copy = push_button("copy_values_button", self.tr("&Copy"), self._copy, tip)
        copy.setAutoDefault(False)
        tip = self.tr("Closes the table (Esc).")
        close = push_button("close_table_button", self.tr("C&lose"), self.reject, tip)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        return buttons

    def _copy(self) -> None:
        chosen = sorted({index.row() for index in self._view.selectionModel().selectedRows()})
        QGuiApplication.clipboard().setText(self._table.as_text(chosen))
        number = len(chosen) or len(self._table.rows)
        announce(self._view, self.tr("%Ln rows copied", "", number))


def _cell(text: str, *, is_number: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if is_number:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
