"""The settings of one run, or those in which several differ."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.phrases import as_name
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.runs.texts import changes_text, lineage_rows, setting_caption, setting_value
from zen_digits.core.runs.comparison import differences, effective_settings
from zen_digits.core.runs.record import RunRecord


class RunDetails(QWidget):
    """A column for each selected run, a row for each setting."""

    def __init__(self) -> None:
        super().__init__()
        self._title = named(label("", "title", wrap=True), "run_details_title")
        title = self.tr("Settings of the selected runs")
        self._table = named(QTableWidget(), "run_details_table", title)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setTextElideMode(Qt.TextElideMode.ElideLeft)  # names begin with the date
        rows = self._table.verticalHeader()
        rows.setMinimumSectionSize(3 * GRID)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._hint = label("", "faint", wrap=True, centred=True)
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(15 * GRID)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self._table)
        layout = tight(QVBoxLayout(self), GRID // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._pages, 1)
        self.show_runs([])

    def show_runs(self, runs: list[RunRecord]) -> None:
        """Show the settings of one run, or the differences between more."""
        rows = self._settings(runs[0]) if len(runs) == 1 else self._differences(runs)
        self._title.setText(self._title_of(runs, differ=bool(rows)))
        self._pages.setCurrentIndex(1 if rows else 0)
        self._title.setVisible(bool(runs))
        hint = self.tr("Select a run to see its settings,\nor several to see how they differ")
        self._hint.setText("" if runs else hint)
        self._table.setColumnCount(len(runs))
        self._table.setRowCount(len(rows))
        for column, run in enumerate(runs):
            self._table.setHorizontalHeaderItem(column, _item(as_name(run.title)))
        self._table.setVerticalHeaderLabels([caption for caption, _ in rows])
        for row, (_, values) in enumerate(rows):
            for column, value in enumerate(values):
                self._table.setItem(row, column, _item(value))

    def _title_of(self, runs: list[RunRecord], *, differ: bool) -> str:
        if len(runs) == 1:
            learned = self.tr("What was learned from drawings")
            return learned if runs[0].taught else runs[0].problem or self.tr("Settings")
        if any(run.taught for run in runs):
            return self.tr("What was learned from drawings has no settings to compare.")
        if any(run.config is None for run in runs):
            return self.tr("The settings of a damaged run cannot be compared.")
        return self.tr("Differences") if differ else self.tr("These runs have the same settings.")

    def _settings(self, run: RunRecord) -> list[tuple[str, list[str]]]:
        if run.taught:
            return [(caption, [value]) for caption, value in lineage_rows(run)]
        if run.config is None:
            return []
        settings = effective_settings(run.config).items()
        rows = [(setting_caption(n), [setting_value(n, value)]) for n, value in settings]
        return [(c, [value]) for c, value in changes_text(run)] + rows

    def _differences(self, runs: list[RunRecord]) -> list[tuple[str, list[str]]]:
        configs = [run.config for run in runs if run.config is not None]
        if len(configs) < len(runs):
            return []
        rows = [
            (setting_caption(name), [setting_value(name, value) for value in values])
            for name, values in differences(configs).items()
        ]
        changes = [dict(changes_text(run)) for run in runs]
        captions = dict.fromkeys(caption for changed in changes for caption in changed)
        return rows + [(c, [changed.get(c, "–") for changed in changes]) for c in captions]


def _item(text: str) -> QTableWidgetItem:
    """A cell with its text as tooltip, as it may not fit."""
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    return item
