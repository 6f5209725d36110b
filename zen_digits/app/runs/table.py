"""The table of runs: Qt's model of it, and its view."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from zen_digits.app.common.duration import duration
from zen_digits.app.common.numbers import percent
from zen_digits.app.common.theme import GRID
from zen_digits.app.runs.line_styles import SWATCH, swatch
from zen_digits.app.runs.texts import epochs_text, network_text, settings_text, state_text
from zen_digits.core.runs.record import RunRecord

NAME, NETWORK, TEST, VALIDATION, SETTINGS, TIME, EPOCHS, DATE, STATE = range(9)
SORT_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
_ROW = 28  # pixels
_WIDEST = {NAME: 260, SETTINGS: 280}  # pixels


def _date_text(run: RunRecord) -> str:
    when = QDateTime.fromSecsSinceEpoch(int(run.date.timestamp()))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


class RunsModel(QAbstractTableModel):
    """A row for each run; a tick at its name shows its curves, which keep their style."""

    ticks_changed = Signal()
    renamed = Signal(object, str)
    """The run and the title that the user gave it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._runs: list[RunRecord] = []
        self._styles: dict[str, int] = {}  # of those that are ticked, by the folder's name
        tr = self.tr
        self._headers = {
            NAME: (tr("Name"), tr("Tick a run to see its curves; press F2 to rename it.")),
            NETWORK: (tr("Network"), tr("Its architecture.")),
            SETTINGS: (tr("Settings"), tr("The preset, and what differs from it.")),
            TEST: (tr("Test"), tr("Accuracy on the test images.")),
            VALIDATION: (tr("Validation"), tr("Accuracy on the validation images.")),
            EPOCHS: (tr("Epochs"), tr("How many of its epochs are done.")),
            TIME: (tr("Time"), tr("Time spent on training, without tests and pauses.")),
            DATE: (tr("Date"), tr("When it began.")),
            STATE: (tr("State"), tr("How it ended, or whether it is still running.")),
        }
        self._shown: dict[int, Callable[[RunRecord], str]] = {
            NAME: lambda run: run.title,
            NETWORK: network_text,
            SETTINGS: settings_text,
            TEST: lambda run: percent(run.test_accuracy),
            VALIDATION: lambda run: percent(run.validation_accuracy),
            EPOCHS: epochs_text,
            TIME: lambda run: duration(run.train_seconds) if run.train_seconds else "",
            DATE: _date_text,
            STATE: lambda run: state_text(run.state),
        }
        self._sorted_by: dict[int, Callable[[RunRecord], Any]] = {
            TEST: lambda run: run.test_accuracy or 0.0,
            VALIDATION: lambda run: run.validation_accuracy or 0.0,
            EPOCHS: lambda run: len(run.epochs),
            TIME: lambda run: run.train_seconds,
            DATE: lambda run: run.date.isoformat(),
        }

    def set_runs(self, runs: list[RunRecord]) -> None:
        """Show these runs, given with the latest first; those shown before keep row and tick.

        If the latest is new, it is ticked.
        """
        known = {run.path: run for run in self._runs}
        given = {run.path: run for run in runs}
        for row in reversed(range(len(self._runs))):
            if self._runs[row].path not in given:
                self.beginRemoveRows(_NO_PARENT, row, row)
                self._untick(self._runs.pop(row))
                self.endRemoveRows()
        for row, run in enumerate(self._runs):
            if given[run.path] != run:
                self._runs[row] = given[run.path]
                self.dataChanged.emit(self.index(row, NAME), self.index(row, STATE))
        new = [run for run in runs if run.path not in known]
        if new:
            self.beginInsertRows(_NO_PARENT, len(self._runs), len(self._runs) + len(new) - 1)
            self._runs += new
            if new[0] is runs[0] and not new[0].taught:
                self._tick(new[0])
            self.endInsertRows()
        self.ticks_changed.emit()

    def run(self, row: int) -> RunRecord:
        return self._runs[row]

    def runs(self) -> list[RunRecord]:
        return list(self._runs)

    def ticked(self) -> list[tuple[RunRecord, int]]:
        """The ticked runs with their line styles' numbers, in the order of these."""
        by_name = {run.path.name: run for run in self._runs}
        pairs = [(by_name[name], style) for name, style in self._styles.items()]
        return sorted(pairs, key=lambda pair: pair[1])

    def toggle(self, rows: Iterable[int]) -> None:
        """Tick these rows; untick them where all are ticked. What has no curves is left out."""
        rows = [row for row in rows if not self._runs[row].taught]
        on = any(self._runs[row].path.name not in self._styles for row in rows)
        for row in rows:
            (self._tick if on else self._untick)(self._runs[row])
            self.dataChanged.emit(self.index(row, NAME), self.index(row, NAME))
        self.ticks_changed.emit()

    def _tick(self, run: RunRecord) -> None:
        used = set(self._styles.values())
        free = next(number for number in range(len(used) + 1) if number not in used)
        self._styles.setdefault(run.path.name, free)

    def _untick(self, run: RunRecord) -> None:
        self._styles.pop(run.path.name, None)

    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text, tip = self._headers[section]
        return {Qt.ItemDataRole.DisplayRole: text, Qt.ItemDataRole.ToolTipRole: tip}.get(role)  # type: ignore[call-overload]

    def flags(self, index: Any) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == NAME and not self._runs[index.row()].taught:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        run, column = self._runs[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._shown[column](run)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(run, column)
            case _ if role == SORT_ROLE:
                return self._sorted_by.get(column, self._shown[column])(run)
        return self._tick_data(run, role) if column == NAME else None

    def _tick_data(self, run: RunRecord, role: int) -> Any:
        style = self._styles.get(run.path.name)
        if role == Qt.ItemDataRole.CheckStateRole and not run.taught:
            return Qt.CheckState.Unchecked if style is None else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole and style is not None:
            return swatch(style)
        return None

    def _tip(self, run: RunRecord, column: int) -> str:
        """The whole text, which a narrow column cuts off; the run's folder; why it failed."""
        if column == NAME:
            return f"{run.title}\n{run.path}"
        return run.problem if column == STATE else self._shown[column](run)

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        run = self._runs[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.toggle([index.row()])
        elif role == Qt.ItemDataRole.EditRole and value != run.title:
            self.renamed.emit(run, value)
        return True


class RunTable(QTableView):
    """The runs, sorted by any column; Space ticks the selected ones."""

    delete_pressed = Signal()

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
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setMinimumHeight(5 * _ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(0)  # only visible rows: there may be many

    def fit_columns(self) -> None:
        """Make columns as wide as their contents, up to a limit for names and settings."""
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount()):
            width = self.columnWidth(column) + GRID
            self.setColumnWidth(column, min(width, _WIDEST.get(column, width)))

    def selected(self) -> list[RunRecord]:
        """The selected runs, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._runs.run(self._source(row)) for row in rows]

    def shown(self) -> list[RunRecord]:
        """All runs, in the order of the table."""
        return [self._runs.run(self._source(row)) for row in range(self._sorted.rowCount())]

    def rename(self) -> None:
        """Edit the name of the selected run in its cell."""
        rows = self.selectionModel().selectedRows(NAME)
        if len(rows) == 1 and self.state() != QAbstractItemView.State.EditingState:
            self.setCurrentIndex(rows[0])
            self.edit(rows[0])

    def _source(self, row: int) -> int:
        return self._sorted.mapToSource(self._sorted.index(row, NAME)).row()

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
            rows = [self._source(i.row()) for i in self.selectionModel().selectedRows()]
            self._runs.toggle(rows)
        else:
            super().keyPressEvent(event)
