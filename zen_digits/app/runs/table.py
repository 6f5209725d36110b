"""The table of runs, in which experiments open into their runs."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTreeView

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.runs.line_styles import SWATCH
from zen_digits.app.runs.model import DATE, NAME, SETTINGS, SORT_ROLE, RunsModel
from zen_digits.core.experiments.record import Entry

_ROW = 28  # pixels
_WIDEST = {NAME: 260, SETTINGS: 280}  # pixels


class _Cells(QStyledItemDelegate):
    """Cells that are high enough to be hit with a finger."""

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, _ROW))


class RunTable(QTreeView):
    """Runs and experiments, sorted by any column; Space ticks the selected ones."""

    delete_pressed = Signal()
    menu_wanted = Signal(object)
    """The place on the screen of a context menu for the selected ones."""

    def __init__(self, model: RunsModel) -> None:
        super().__init__()
        self._runs = model
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._sorted)
        self.setObjectName("runs_table")
        self.setAccessibleName(self.tr("Runs"))
        self.setSortingEnabled(True)
        self.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        self.setItemDelegate(_Cells(self))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(SWATCH)
        self.setMinimumHeight(5 * _ROW)
        header = self.header()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(0)  # only visible rows: there may be many

    def fit_columns(self) -> None:
        """Make columns as wide as their contents, up to a limit for names and settings."""
        for column in range(self._sorted.columnCount()):
            self.resizeColumnToContents(column)
            width = self.columnWidth(column) + GRID
            self.setColumnWidth(column, min(width, _WIDEST.get(column, width)))

    def select_first(self) -> None:
        """Select the entry on top."""
        self.setCurrentIndex(self._sorted.index(0, NAME))

    def selected(self) -> list[Entry]:
        """The selected entries, in the order of the table."""
        indices = self.selectionModel().selectedRows(NAME)
        ordered = sorted(indices, key=lambda index: self.visualRect(index).top())
        return [self._runs.entry(self._sorted.mapToSource(index)) for index in ordered]

    def shown(self) -> list[Entry]:
        """All entries, in the order of the table, each experiment followed by its runs."""
        return [self._runs.entry(self._sorted.mapToSource(index)) for index in self._indices()]

    def _indices(self) -> list[QModelIndex]:
        found = []
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, NAME)
            below = range(self._sorted.rowCount(index))
            found += [index, *(self._sorted.index(each, NAME, index) for each in below)]
        return found

    def rename(self) -> None:
        """Edit the name of the selected entry in its cell."""
        rows = self.selectionModel().selectedRows(NAME)
        if len(rows) == 1 and self.state() != QAbstractItemView.State.EditingState:
            self.setCurrentIndex(rows[0])
            self.edit(rows[0])

    def event(self, event: QEvent) -> bool:
        """Del is this table's, although elsewhere in the window it clears the canvas."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.matches(QKeySequence.StandardKey.Delete))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_Space:
            rows = self.selectionModel().selectedRows(NAME)
            self._runs.toggle([self._sorted.mapToSource(index) for index in rows])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex()).bottomLeft()
        place = self.viewport().mapToGlobal(row) if keyboard else event.globalPos()
        self.menu_wanted.emit(place)
