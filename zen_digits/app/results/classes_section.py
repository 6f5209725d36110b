"""How well each class is read: a table that can be sorted, with averages below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID, TARGET
from zen_digits.app.common.numbers import count, percent
from zen_digits.app.common.widgets import label, tight
from zen_digits.core.evaluation.class_figures import ClassFigures, class_table

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results

_NAME, _PRECISION, _RECALL, _F1, _SUPPORT = range(5)
_SORT_ROLE = Qt.ItemDataRole.UserRole
_UNDEFINED = "–"
_ROWS = 6  # in sight at least
_NO_PARENT = QModelIndex()


class ClassesSection(QWidget):
    """A row for each class."""

    def __init__(self) -> None:
        super().__init__()
        self._model = _ClassesModel(self)
        note = self.tr(
            "Press a heading to sort. In means, what is undefined (–) counts as 0; the weighted "
            "one counts each class as often as it has images. Both are scikit-learn’s."
        )
        column = tight(QVBoxLayout(self))
        column.addWidget(_ClassesTable(self._model), 1)
        column.addWidget(label(note, "faint", wrap=True))

    def show_subject(self, results: Results | None) -> None:
        """Show the classes of a measurement; None: nothing has been measured."""
        self._model.show_results(results)


class _ClassesModel(QAbstractTableModel):
    """The classes in the order of their labels, then the averages."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ClassFigures]] = []
        self._headers = {
            _NAME: (self.tr("Class"), self.tr("What the images show.")),
            _PRECISION: (
                self.tr("Precision"),
                self.tr("Of what was read as this class, how much is it."),
            ),
            _RECALL: (self.tr("Recall"), self.tr("Of this class, how much was read as it.")),
            _F1: (self.tr("F1"), self.tr("The harmonic mean of precision and recall.")),
            _SUPPORT: (self.tr("Images"), self.tr("How many images of this class there are.")),
        }

    def show_results(self, results: Results | None) -> None:
        self.beginResetModel()
        self._rows = []
        if results is not None:
            table = class_table(results.metrics.confusion)
            self._rows += zip(results.label_names, table.classes, strict=True)
            self._rows.append((self.tr("Mean"), table.macro))
            self._rows.append((self.tr("Weighted mean"), table.weighted))
        self.endResetModel()

    def is_average(self, row: int) -> bool:
        return row >= len(self._rows) - 2

    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            title, tip = self._headers[section]
            return {Qt.ItemDataRole.DisplayRole: title, Qt.ItemDataRole.ToolTipRole: tip}.get(
                Qt.ItemDataRole(role)
            )
        return None

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == _SORT_ROLE:
            return self._sorted_by(row, column)
        if role == Qt.ItemDataRole.FontRole and self.is_average(row):
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and column != _NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: int, column: int) -> str:
        name, figures = self._rows[row]
        if column == _NAME:
            return name
        if column == _SUPPORT:
            return count(figures.support)
        return percent(figures.rates[column - _PRECISION]) or _UNDEFINED

    def _sorted_by(self, row: int, column: int) -> float:
        _, figures = self._rows[row]
        if column == _NAME:
            return float(row)  # labels have an order of their own
        if column == _SUPPORT:
            return float(figures.support)
        rate = figures.rates[column - _PRECISION]
        return -1.0 if rate is None else rate


class _Sorted(QSortFilterProxyModel):
    """Sorts the classes; the averages stay below them."""

    def lessThan(self, left: Any, right: Any) -> bool:
        model = self.sourceModel()
        assert isinstance(model, _ClassesModel)
        averages = model.is_average(left.row()), model.is_average(right.row())
        falls = self.sortOrder() == Qt.SortOrder.DescendingOrder
        if averages[0] != averages[1]:
            return averages[0] if falls else averages[1]
        if all(averages):
            return bool(left.row() > right.row()) == falls
        return bool(left.data(_SORT_ROLE) < right.data(_SORT_ROLE))


class _ClassesTable(QTableView):
    def __init__(self, model: _ClassesModel) -> None:
        super().__init__()
        ordered = _Sorted(self)
        ordered.setSourceModel(model)
        self.setModel(ordered)
        self.setObjectName("classes_table")
        self.setAccessibleName(self.tr("Precision, recall and F1 of each class"))
        self.setSortingEnabled(True)
        self.sortByColumn(_NAME, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._fit_name)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows as high as the type needs."""
        row = max(self.fontMetrics().height() + GRID, TARGET)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight((_ROWS + 1) * row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _fit_name(self) -> None:
        """The names get what the figures leave, and at least what they need."""
        header = self.horizontalHeader()
        figures = sum(header.sectionSize(column) for column in range(_PRECISION, _SUPPORT + 1))
        needed = max(self.sizeHintForColumn(_NAME), header.sectionSizeHint(_NAME))
        self.setColumnWidth(_NAME, max(self.viewport().width() - figures, needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()
