"""The window in which runs are compared: a table, curves, and in what their settings differ."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import label
from zen_digits.app.runs.curves_panel import RunCurvesPanel
from zen_digits.app.runs.details import RunDetails
from zen_digits.app.runs.table import RunsModel, RunTable
from zen_digits.core.runs.record import RunRecord


class RunsWindow(QWidget):
    """Shows runs and asks for what is to be done with them; it does nothing itself."""

    refresh_requested = Signal()
    delete_requested = Signal(list)
    train_requested = Signal(object, bool)
    """The run to train again, and whether with a new seed."""
    network_requested = Signal(object)
    export_requested = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runs_window")
        self.setWindowTitle(self.tr("Runs"))
        self.setMinimumSize(560, 400)
        self.resize(self.sizeHint())
        self._running = False
        self.model = RunsModel(self)
        self._table = RunTable(self.model)
        self._curves, self._details = RunCurvesPanel(), RunDetails()
        self._table.selectionModel().selectionChanged.connect(self._show_selection)
        self.model.ticks_changed.connect(lambda: self._curves.show_runs(self.model.ticked()))
        self._buttons = self._make_buttons()
        self._compose()
        self._add_keys()
        self.show_runs([])

    def _make_buttons(self) -> dict[str, QPushButton]:
        def one(asked: Callable[[RunRecord], object]) -> Callable[[], object]:
            return lambda: asked(self._table.selected()[0])

        actions: dict[str, tuple[str, Callable[[], object]]] = {
            "rename_run_button": (self.tr("&Rename"), self._table.rename),
            "delete_run_button": (self.tr("&Delete"), self._ask_to_delete),
            "train_again_button": (
                self.tr("&Train again"), one(lambda run: self.train_requested.emit(run, False))
            ),
            "new_seed_button": (
                self.tr("New &seed"), one(lambda run: self.train_requested.emit(run, True))
            ),
            "use_network_button": (
                self.tr("&Use its network"), one(lambda run: self.network_requested.emit(run))
            ),
            "export_runs_button": (
                self.tr("&Export CSV…"), lambda: self.export_requested.emit(self._table.shown())
            ),
        }  # fmt: skip
        buttons = {}
        for name, (text, do) in actions.items():
            buttons[name] = button = QPushButton(text)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked, do=do: do())
        return buttons

    def _compose(self) -> None:
        self._empty = label("", "faint")
        self._empty.setObjectName("runs_hint")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for name, button in self._buttons.items():
            if name == "export_runs_button":
                row.addStretch(1)
            row.addWidget(button)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setHandleWidth(GRID)
        below.addWidget(self._curves)
        below.addWidget(self._details)
        below.setSizes([600, 400])
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._table)
        column.addLayout(row)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.setHandleWidth(GRID)
        whole.setChildrenCollapsible(False)
        whole.addWidget(upper)
        whole.addWidget(below)
        whole.setSizes([300, 340])
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(whole)
        page = QVBoxLayout(self)
        page.setContentsMargins(GRID, GRID, GRID, GRID)
        page.addWidget(self._pages)

    def _add_keys(self) -> None:
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Delete), self._ask_to_delete),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence("Escape"), self.close),
        ):
            QShortcut(keys, self, do)

    def show_reading(self) -> None:
        """The folders are being read for the first time."""
        self._empty.setText(self.tr("Reading the runs…"))

    def show_runs(self, runs: list[RunRecord]) -> None:
        """Show these runs, the latest of which comes first."""
        first = not self.model.runs()
        self._empty.setText(
            self.tr("There are no runs yet.\nPress Train in the main window; each run is kept.")
        )
        self.model.set_runs(runs)
        self._pages.setCurrentIndex(1 if runs else 0)
        if runs:
            self._curves.build()
        if first and runs:
            self._table.fit_columns()
            self._table.selectRow(0)
        self._show_selection()

    def show_running(self, running: bool) -> None:
        """While a run is running none can be started."""
        self._running = running
        self._offer()

    def _ask_to_delete(self) -> None:
        if self._buttons["delete_run_button"].isEnabled():
            self.delete_requested.emit(self._table.selected())

    def _show_selection(self, *_: QItemSelection) -> None:
        self._details.show_runs(self._table.selected())
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with the selected runs; what cannot says why."""
        runs = self._table.selected()
        tr = self.tr
        one = "" if len(runs) == 1 else tr("Select one run")
        running = any(run.state == "running" for run in runs)
        damaged = tr("The run is damaged") if one == "" and runs[0].config is None else one
        busy = tr("A run is running; stop it first") if self._running else damaged
        no_model = tr("It has no network: it learned nothing, or is still running")
        without = no_model if one == "" and not runs[0].has_model else damaged
        undeletable = (
            tr("A run cannot be deleted while it is running; stop it first") if running else ""
        )
        for name, tip, reason in (
            ("rename_run_button", tr("Give it another name (F2)"), one),
            (
                "delete_run_button",
                tr("Delete the selected runs with their networks (Del)"),
                undeletable if runs else tr("Select runs"),
            ),
            ("train_again_button", tr("Train with its settings and its seed: on a CPU the "
                                      "same curves come out"), busy),
            ("new_seed_button", tr("Train with its settings and a seed not tried with them: "
                                   "shows how much is chance"), busy),
            ("use_network_button", tr("Let its network read your drawing"), without),
            ("export_runs_button", tr("Save this table with all settings"), ""),
        ):  # fmt: skip
            self._buttons[name].setEnabled(not reason)
            self._buttons[name].setToolTip(reason or tip)

    def sizeHint(self) -> QSize:
        return QSize(1100, 720)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another program may have trained meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh_requested.emit()
