"""What an experiment says: the accuracy of each value as a chart, and all figures."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.appearance.theme import GRID, TARGET
from zen_digits.app.common.combo import Combo
from zen_digits.app.common.numbers import count, decimal
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.runs.value_plot import Kind, ValuePlot
from zen_digits.app.training.experiments.texts import experiment_text, spread_text, swept_text
from zen_digits.core.experiments.figures import GroupFigures, Spread, figures_of
from zen_digits.core.experiments.plan import Experiment
from zen_digits.core.experiments.record import ExperimentRecord

_ROW = TARGET + 1  # with its line


class ExperimentDetails(QWidget):
    """A chart of the values, and a row of figures for each."""

    def __init__(self) -> None:
        super().__init__()
        self._experiment: Experiment | None = None
        self._title = named(label("", "title", wrap=True), "experiment_title")
        self._kind = named(
            Combo(), "experiment_kind_combo", self.tr("Accuracy"),
            self.tr("Choose a value by validation; what is chosen by test images is not tested."),
        )  # fmt: skip
        self._kind.addItem(self.tr("Validation accuracy"), "validation")
        self._kind.addItem(self.tr("Test accuracy"), "test")
        self._kind.currentIndexChanged.connect(self._show_plot)
        self._plot = ValuePlot()
        self._plot.setToolTip(self.tr("Each run, their mean, and where the mean lies for sure"))
        self._told = named(label("", "faint", wrap=True), "value_label")
        self._plot.pointed.connect(self._told.setText)
        picture = partial(widget_picture, self._plot, "experiment")
        PictureMenu(self._plot, picture, table=self._plot.table)
        self._table = self._make_table()
        self._meaning = label(self._meaning_text(), "faint", wrap=True)
        layout = tight(QVBoxLayout(self), GRID // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._plot, 3)
        layout.addWidget(self._told)
        layout.addWidget(self._table, 2)
        layout.addWidget(self._meaning)

    def _make_table(self) -> QTableWidget:
        table = named(QTableWidget(), "experiment_table", self.tr("Figures of the experiment"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setMinimumHeight(3 * _ROW)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setMinimumSectionSize(_ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _meaning_text(self) -> str:
        return self.tr(
            "± is half of the 95 % interval of the mean (Student’s t); sd is the standard "
            "deviation of single runs."
        )

    def show_record(self, record: ExperimentRecord) -> None:
        """Show what an experiment says so far, or why it cannot be read."""
        changed = record.experiment != self._experiment
        self._experiment = record.experiment
        self._title.setText(
            experiment_text(record.experiment) if record.experiment else record.problem
        )
        if changed or record.experiment is None:
            self._show_plot()
            self._show_figures()

    def _show_plot(self) -> None:
        kind = cast(Kind, self._kind.currentData())
        self._plot.show_experiment(self._experiment, kind)
        self._told.setText("")

    def _show_figures(self) -> None:
        groups = figures_of(self._experiment) if self._experiment else []
        captions = (
            self.tr("Runs"), self.tr("Validation"), self.tr("sd"), self.tr("Test"), self.tr("sd"),
        )  # fmt: skip
        self._table.setColumnCount(len(captions))
        self._table.setHorizontalHeaderLabels(captions)
        self._table.setRowCount(len(groups))
        self._table.setVerticalHeaderLabels([self._name(group) for group in groups])
        for row, group in enumerate(groups):
            for column, text in enumerate(self._cells(group)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, column, item)

    def _name(self, group: GroupFigures) -> str:
        if self._experiment is None or self._experiment.is_repeated:
            return self.tr("All runs")
        return swept_text(self._experiment, group.value)

    def _cells(self, group: GroupFigures) -> list[str]:
        runs = count(group.runs)
        if group.failed:
            runs = self.tr("{0}, {1} failed").format(runs, count(group.failed))
        cells = [runs]
        for spread in (group.validation, group.test):
            cells += [spread_text(spread), _deviation(spread)]
        return cells


def _deviation(spread: Spread | None) -> str:
    known = spread is not None and spread.deviation is not None
    return decimal(100 * spread.deviation, 2) if known else "–"  # type: ignore[union-attr, operator]
