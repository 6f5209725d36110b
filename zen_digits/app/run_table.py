"""The table of runs."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from zen_digits.app.line_styles import SWATCH
from zen_digits.app.runs_model import DATE, NAME, SETTINGS, SORT_ROLE, RunsModel
from zen_digits.app.theme import GRID
from zen_digits.core.run_record import RunRecord

_WIDEST = {NAME: 260, SETTINGS: 280}


class RunTable(QTableView):
    """The runs, sorted by any column; Space ticks those that are selected."""

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
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(SWATCH)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(0)  # only the rows that can be seen: there may be many

    def fit_columns(self) -> None:
        """Make columns as wide as what is in them, but for those that may hold much."""
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount()):
            width = self.columnWidth(column) + GRID
            self.setColumnWidth(column, min(width, _WIDEST.get(column, width)))

    def selected(self) -> list[RunRecord]:
        """The selected runs, as they stand in the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._runs.run(self._source(row)) for row in rows]

    def shown(self) -> list[RunRecord]:
        """All runs, as they stand in the table."""
        return [self._runs.run(self._source(row)) for row in range(self._sorted.rowCount())]

    def rename(self) -> None:
        """Let the name of the selected run be edited."""
        rows = self.selectionModel().selectedRows(NAME)
        if len(rows) == 1:
            self.setCurrentIndex(rows[0])
            self.edit(rows[0])

    def _source(self, row: int) -> int:
        return self._sorted.mapToSource(self._sorted.index(row, NAME)).row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            rows = [self._source(i.row()) for i in self.selectionModel().selectedRows()]
            self._runs.toggle(rows)
        else:
            super().keyPressEvent(event)
