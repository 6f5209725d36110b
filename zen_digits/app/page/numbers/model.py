"""The numbers of a page as a table's model: line, number, confidence and what is to be said."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QBrush, QColor

from zen_digits.app.common.appearance.theme import current
from zen_digits.app.common.numbers import count, percent_or_bound
from zen_digits.app.page.entry import Entry
from zen_digits.app.page.page_document import PageDocument

LINE, NUMBER, CONFIDENCE, NOTE = range(4)
_ROLE = Qt.ItemDataRole
_TINT = 40  # the opacity, of 255, of what lies behind a doubtful number
_NO_PARENT = QModelIndex()


class NumberModel(QAbstractTableModel):
    """A row for each number, in reading order; the numbers can be edited."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: PageDocument | None = None
        self._titles = [self.tr("Line"), self.tr("Number"), self.tr("Confidence"), self.tr("Note")]

    def show_document(self, document: PageDocument | None) -> None:
        """List its numbers; None lists none."""
        self.beginResetModel()
        self._document = document
        self.endResetModel()

    def refresh(self, row: int) -> None:
        """A number has changed."""
        self.dataChanged.emit(self.index(row, LINE), self.index(row, NOTE))

    def entry(self, row: int) -> Entry:
        assert self._document is not None
        return self._document.entries[row]

    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._document is None else len(self._document.entries)

    def columnCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Any, role: int = _ROLE.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            return self._text(entry, index.column())
        if role == _ROLE.BackgroundRole and entry.doubtful:
            colour = QColor(current().validation_curve)
            colour.setAlpha(_TINT)
            return QBrush(colour)
        if role == _ROLE.TextAlignmentRole and index.column() in (LINE, CONFIDENCE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.AccessibleTextRole and index.column() == NUMBER:
            return f"{entry.text} {self._note(entry)}".strip()
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == LINE:
            return count(entry.line + 1)
        if column == NUMBER:
            return entry.text
        if column == CONFIDENCE:
            return percent_or_bound(entry.number.confidence)
        return self._note(entry)

    def _note(self, entry: Entry) -> str:
        if entry.doubtful:
            return self.tr("doubtful")
        if not entry.text:
            return self.tr("left out")
        if entry.corrected:
            return self.tr("corrected")
        return self.tr("checked") if entry.checked else ""

    def notes(self) -> list[str]:
        """All that the last column may say."""
        return [self.tr("doubtful"), self.tr("left out"), self.tr("corrected"), self.tr("checked")]

    def flags(self, index: Any) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NUMBER else flags

    def setData(self, index: Any, value: Any, role: int = _ROLE.EditRole) -> bool:
        if self._document is None or role != _ROLE.EditRole or index.column() != NUMBER:
            return False
        return self._document.correct(index.row(), str(value).strip())
