"""The page that compares runs: a table, curves, and how their settings differ."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from zen_digits.app.common.flow_layout import FlowRow
from zen_digits.app.common.splitter import PanelSplitter
from zen_digits.app.common.widgets import Card, label, push_button, tight
from zen_digits.app.runs.curves_panel import RunCurvesPanel
from zen_digits.app.runs.details import RunDetails
from zen_digits.app.runs.obstacles import obstacles
from zen_digits.app.runs.table import RunsModel, RunTable
from zen_digits.core.runs.record import RunRecord

_WIDE = 800  # pixels
_BELOW = [600, 400]  # how curves and settings share their room


class RunsPage(Card):
    """Shows runs and requests what the user wants done with them; it does nothing itself."""

    refresh_requested = Signal()
    delete_requested = Signal(list)
    train_requested = Signal(object, bool)
    """The run to train again, and whether with a new seed."""
    network_requested = Signal(object)
    export_requested = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.title.hide()  # its tab has one
        self._running = False
        self.model = RunsModel(self)
        self._table = RunTable(self.model)
        self._curves, self._details = RunCurvesPanel(), RunDetails()
        self._table.delete_pressed.connect(self._request_deletion)
        self._table.selectionModel().selectionChanged.connect(self._show_selection)
        self.model.ticks_changed.connect(lambda: self._curves.show_runs(self.model.ticked()))
        self._buttons = self._make_buttons()
        self._compose()
        self._update_buttons()

    def _make_buttons(self) -> dict[str, QPushButton]:
        def on_selected(do: Callable[[RunRecord], object]) -> Callable[[], object]:
            return lambda: do(self._table.selected()[0])

        tr, train = self.tr, self.train_requested.emit
        use, export = self.network_requested.emit, self.export_requested.emit
        actions: dict[str, tuple[str, Callable[[], object]]] = {
            "rename_run_button": (tr("&Rename"), self._table.rename),
            "delete_run_button": (tr("&Delete"), self._request_deletion),
            "train_again_button": (tr("&Train again"), on_selected(lambda run: train(run, False))),
            "new_seed_button": (tr("New &seed"), on_selected(lambda run: train(run, True))),
            "use_network_button": (tr("&Use its network"), on_selected(use)),
            "export_runs_button": (tr("&Export CSV…"), lambda: export(self._table.shown())),
        }
        return {name: push_button(name, text, do) for name, (text, do) in actions.items()}

    def _compose(self) -> None:
        self._empty = label(self.tr("Reading the runs…"), "faint", centred=True)
        self._empty.setObjectName("runs_hint")
        self._below = PanelSplitter(((self._curves, 3), (self._details, 2)), _BELOW)
        parts = ((self._make_upper_part(), 3), (self._below, 4))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(PanelSplitter(parts, [300, 400], Qt.Orientation.Vertical))
        self.body.addWidget(self._pages)

    def _make_upper_part(self) -> QWidget:
        """The table, and what can be done with the runs that are selected in it."""
        part = QWidget()
        column = tight(QVBoxLayout(part))
        column.addWidget(self._table, 1)
        column.addWidget(FlowRow(self._buttons.values()))
        return part

    def show_runs(self, runs: list[RunRecord]) -> None:
        """Show these runs, the latest first."""
        first = not self.model.runs()
        self._empty.setText(
            self.tr("There are no runs yet.\nPress Train on the page Train; every run is saved.")
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
        """While a run is running, no other can be started."""
        self._running = running
        self._update_buttons()

    def _request_deletion(self) -> None:
        if self._buttons["delete_run_button"].isEnabled():
            self.delete_requested.emit(self._table.selected())

    def _show_selection(self, *_: QItemSelection) -> None:
        self._details.show_runs(self._table.selected())
        self._update_buttons()

    def _update_buttons(self) -> None:
        """Enable what can be done with the selected runs; other buttons’ tooltips say why not."""
        tr = self.tr
        tips = {
            "rename_run_button": tr("Rename this run (F2)"),
            "delete_run_button": tr("Delete the selected runs with their networks (Del)"),
            "train_again_button": tr(
                "Train with the same settings and seed; on a CPU, the curves will be the same"
            ),
            "new_seed_button": tr(
                "Train with the same settings and a new seed, to see how much is chance"
            ),
            "use_network_button": tr("Read your drawing with its network"),
            "export_runs_button": tr("Save this table with all settings"),
        }
        for name, reason in obstacles(self._table.selected(), training=self._running).items():
            self._buttons[name].setEnabled(not reason)
            self._buttons[name].setToolTip(reason or tips[name])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Curves and settings lie side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._below.orientation() != orientation:
            self._below.setOrientation(orientation)
            self._below.setSizes(_BELOW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Read the folders again: another program may have trained meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh_requested.emit()
