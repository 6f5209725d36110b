"""Qt's model of the table of runs: experiments with their runs under them, and runs alone."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal

from zen_digits.app.common.language.phrases import as_name
from zen_digits.app.runs import entry_texts as texts
from zen_digits.app.runs.line_styles import swatch
from zen_digits.core.experiments.record import Entry, ExperimentRecord
from zen_digits.core.runs.record import RunRecord

NAME, NETWORK, TEST, VALIDATION, SETTINGS, TIME, EPOCHS, DATE, STATE = range(9)
SORT_ROLE = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


class RunsModel(QAbstractItemModel):
    """A row for each entry; a tick at its name shows its curves, which keep their styles.

    An index carries the number of the experiment that its run belongs to, and 0 for what stands
    alone.
    """

    ticks_changed = Signal()
    renamed = Signal(object, str)
    """The entry and the title that the user gave it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._runs: dict[Path, list[RunRecord]] = {}  # under each experiment
        self._numbers: dict[Path, int] = {}  # of experiments, from 1
        self._styles: dict[Path, tuple[int, ...]] = {}  # of those that are ticked
        self._headers = {
            NAME: (
                self.tr("Name"),
                self.tr("Tick a run to see its curves; press F2 to rename it."),
            ),
            NETWORK: (self.tr("Network"), self.tr("Its architecture.")),
            SETTINGS: (self.tr("Settings"), self.tr("The preset, and what differs from it.")),
            TEST: (self.tr("Test"), self.tr("Accuracy on the test images.")),
            VALIDATION: (self.tr("Validation"), self.tr("Accuracy on the validation images.")),
            EPOCHS: (self.tr("Epochs"), self.tr("How many of its epochs are done.")),
            TIME: (self.tr("Time"), self.tr("Time spent on training, without tests and pauses.")),
            DATE: (self.tr("Date"), self.tr("When it began.")),
            STATE: (self.tr("State"), self.tr("How it ended, or whether it is still running.")),
        }
        self._shown: dict[int, Callable[[Entry], str]] = {
            NAME: lambda entry: entry.title,
            NETWORK: texts.entry_network,
            SETTINGS: texts.entry_settings,
            TEST: texts.entry_test,
            VALIDATION: texts.entry_validation,
            EPOCHS: texts.entry_epochs,
            TIME: texts.entry_time,
            DATE: texts.entry_date,
            STATE: texts.entry_state,
        }
        self._sorted_by: dict[int, Callable[[Entry], Any]] = {
            TEST: texts.entry_test_mean,
            VALIDATION: texts.entry_validation_mean,
            EPOCHS: texts.entry_done,
            TIME: texts.entry_seconds,
            DATE: lambda entry: entry.date.isoformat(),
        }

    # What is shown

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, given with the latest first; those shown before keep row and tick.

        If the latest is new, it is ticked.
        """
        known = {entry.path for entry in self._entries}
        self._follow(_NO_PARENT, self._entries, entries)
        for entry in entries:
            if isinstance(entry, ExperimentRecord):
                parent = self._index_of(entry)
                self._follow(parent, self._runs.setdefault(entry.path, []), entry.runs)
        self._forget_what_is_gone()
        if entries and entries[0].path not in known:
            self._tick(entries[0])
        self.ticks_changed.emit()

    def _follow(self, parent: QModelIndex, shown: list[Any], wanted: Sequence[Entry]) -> None:
        """Let the rows under a parent be these; a row that stays keeps its place."""
        given = {entry.path: entry for entry in wanted}
        for row in reversed(range(len(shown))):
            if shown[row].path not in given:
                self.beginRemoveRows(parent, row, row)
                shown.pop(row)
                self.endRemoveRows()
        for row, entry in enumerate(shown):
            if given[entry.path] != entry:
                shown[row] = given[entry.path]
                ends = self.index(row, NAME, parent), self.index(row, STATE, parent)
                self.dataChanged.emit(*ends)
        places = {entry.path for entry in shown}
        new = [entry for entry in wanted if entry.path not in places]
        if new:
            self.beginInsertRows(parent, len(shown), len(shown) + len(new) - 1)
            shown += new
            self.endInsertRows()

    def _forget_what_is_gone(self) -> None:
        there = {entry.path for entry in (*self._entries, *self.runs())}
        self._styles = {path: style for path, style in self._styles.items() if path in there}
        self._runs = {path: runs for path, runs in self._runs.items() if path in there}

    def entry(self, index: QModelIndex) -> Entry:
        """What is in the row of an index."""
        parent = self.parent(index)
        if not parent.isValid():
            return self._entries[index.row()]
        return self._runs[self._entries[parent.row()].path][index.row()]

    def entries(self) -> list[Entry]:
        """What stands alone, experiments among it."""
        return list(self._entries)

    def runs(self) -> list[RunRecord]:
        """All runs, also those of experiments."""
        alone = [entry for entry in self._entries if isinstance(entry, RunRecord)]
        return [*alone, *(run for runs in self._runs.values() for run in runs)]

    # Ticks

    def ticked(self) -> list[tuple[Entry, tuple[int, ...]]]:
        """The ticked entries with their line styles' numbers, in the order of these."""
        by_path: dict[Path, Entry] = {run.path: run for run in self.runs()}
        by_path |= {entry.path: entry for entry in self._entries}
        pairs = [(by_path[path], styles) for path, styles in self._styles.items()]
        return sorted(pairs, key=lambda pair: pair[1])

    def toggle(self, indices: Iterable[QModelIndex]) -> None:
        """Tick these rows; untick them where all are ticked. What has no curves is left out."""
        entries = [entry for index in indices if _has_curves(entry := self.entry(index))]
        on = any(entry.path not in self._styles for entry in entries)
        for entry in entries:
            (self._tick if on else self._untick)(entry)
            index = self._index_of(entry)
            self.dataChanged.emit(index, index)
        self.ticks_changed.emit()

    def _tick(self, entry: Entry) -> None:
        if not _has_curves(entry) or entry.path in self._styles:
            return
        used = {number for styles in self._styles.values() for number in styles}
        free = (number for number in range(len(used) + 1000) if number not in used)
        self._styles[entry.path] = tuple(next(free) for _ in range(_style_count(entry)))

    def _untick(self, entry: Entry) -> None:
        self._styles.pop(entry.path, None)

    # Qt's own

    def index(self, row: int, column: int, parent: Any = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        number = self._number(self._entries[parent.row()].path) if parent.isValid() else 0
        return self.createIndex(row, column, number)

    def parent(self, index: Any = None) -> Any:
        if index is None:
            return super().parent()
        number = index.internalId() if index.isValid() else 0
        if not number:
            return QModelIndex()
        paths = {number: path for path, number in self._numbers.items()}
        rows = [row for row, entry in enumerate(self._entries) if entry.path == paths[number]]
        return self.createIndex(rows[0], NAME, 0) if rows else QModelIndex()

    def _number(self, path: Path) -> int:
        return self._numbers.setdefault(path, len(self._numbers) + 1)

    def _index_of(self, entry: Entry) -> QModelIndex:
        for row, other in enumerate(self._entries):
            if other.path == entry.path:
                return self.index(row, NAME)
            for place, run in enumerate(self._runs.get(other.path, ())):
                if run.path == entry.path:
                    return self.index(place, NAME, self.index(row, NAME))
        return QModelIndex()

    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._entries)
        if parent.internalId() or parent.column() != NAME:
            return 0
        return len(self._runs.get(self._entries[parent.row()].path, ()))

    def columnCount(self, parent: Any = _NO_PARENT) -> int:
        return len(self._headers)

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
        if index.isValid() and index.column() == NAME and not _is_taught(self.entry(index)):
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, column = self.entry(index), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole if column == NAME:
                return as_name(entry.title)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(index, entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index, entry, column)
            case _ if role == SORT_ROLE:
                return self._sorted_by.get(column, self._shown[column])(entry)
        return self._tick_data(entry, role) if column == NAME else None

    def _tick_data(self, entry: Entry, role: int) -> Any:
        styles = self._styles.get(entry.path)
        if role == Qt.ItemDataRole.CheckStateRole and _has_curves(entry):
            return Qt.CheckState.Unchecked if styles is None else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole and styles:
            return swatch(styles[0])
        return None

    def _text(self, index: QModelIndex, entry: Entry, column: int) -> str:
        """What a cell says; of a run in an experiment, what differs there."""
        parent = self.parent(index)
        if column == SETTINGS and parent.isValid():
            return texts.point_settings(self._entries[parent.row()], entry)
        return self._shown[column](entry)

    def _tip(self, index: QModelIndex, entry: Entry, column: int) -> str:
        """The whole text, which a narrow column cuts off; the entry's folder; why it failed."""
        if column == NAME:
            return f"{entry.title}\n{entry.path}"
        return entry.problem if column == STATE else self._text(index, entry, column)

    def setData(self, index: Any, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            self.toggle([index])
        elif role == Qt.ItemDataRole.EditRole and value != entry.title:
            self.renamed.emit(entry, value)
        return True


def _is_taught(entry: Entry) -> bool:
    return isinstance(entry, RunRecord) and bool(entry.taught)


def _has_curves(entry: Entry) -> bool:
    if isinstance(entry, ExperimentRecord):
        return entry.experiment is not None
    return not entry.taught


def _style_count(entry: Entry) -> int:
    """How many curves an entry has in styles of their own: one for each value that was tried."""
    if isinstance(entry, ExperimentRecord) and entry.experiment is not None:
        return len(entry.experiment.groups())
    return 1
