"""A dialog that shows what a chart shows as a table."""

from PySide6.QtCore import Qt
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
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.app.common.widgets import named, push_button, room_for

_COLUMN = 8  # times GRID: the least width of a column


class TableDialog(QDialog):
    """Arrow keys walk the cells; whole rows are copied, all where none are chosen."""

    def __init__(self, parent: QWidget, table: ValueTable) -> None:
        super().__init__(parent)
        self.setObjectName("table_dialog")
        self.setWindowTitle(table.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = _view(table)
        QShortcut(QKeySequence.StandardKey.Copy, self._view, self._copy)
        column = QVBoxLayout(self)
        column.addWidget(self._view, 1)
        column.addWidget(self._make_buttons())
        self.resize(room_for(self, letters=80, lines=32))
        self._view.setCurrentCell(len(table.rows) - 1, 0)
        self._view.clearSelection()
        self._view.setFocus()

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

    def _shown(self) -> ValueTable:
        """The table in the language of now."""
        model, across = self._view.model(), Qt.Orientation.Horizontal
        places = range(model.columnCount())
        return ValueTable(
            self.windowTitle(),
            [model.headerData(place, across) for place in places],
            [
                [model.index(row, place).data() for place in places]
                for row in range(model.rowCount())
            ],
        )

    def _copy(self) -> None:
        chosen = sorted({index.row() for index in self._view.selectionModel().selectedRows()})
        shown = self._shown()
        QGuiApplication.clipboard().setText(shown.as_text(chosen))
        number = len(chosen) or len(shown.rows)
        announce(self._view, self.tr("%Ln rows copied", "", number))


def _view(table: ValueTable) -> QTableWidget:
    view = named(QTableWidget(len(table.rows), len(table.columns)), "value_table", table.title)
    view.setHorizontalHeaderLabels([*table.columns])
    view.verticalHeader().hide()
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)  # Tab leads on to the buttons
    view.setAlternatingRowColors(True)
    for row, texts in enumerate(table.rows):
        for column, text in enumerate(texts):
            view.setItem(row, column, _cell(text, is_number=column > 0))
    header = view.horizontalHeader()
    header.setMinimumSectionSize(_COLUMN * GRID)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return view


def _cell(text: str, *, is_number: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if is_number:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
