"""The page that compares runs: a table, curves, and how their settings differ."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.layout.front_stack import FrontStack
from zen_digits.app.common.layout.splitter import PanelSplitter
from zen_digits.app.common.widgets import Card, label, push_button, tight
from zen_digits.app.runs.curves_panel import RunCurvesPanel
from zen_digits.app.runs.details import RunDetails
from zen_digits.app.runs.experiment_details import ExperimentDetails
from zen_digits.app.runs.model import RunsModel
from zen_digits.app.runs.obstacles import obstacles
from zen_digits.app.runs.table import RunTable
from zen_digits.core.experiments.record import Entry, ExperimentRecord
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
    resume_requested = Signal(object)
    """The experiment to go on with, or the run to train for one more epoch."""
    copy_requested = Signal(object)
    """The experiment whose figures are to be copied."""
    export_requested = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.title.hide()  # its tab has one
        self._running = False
        self.model = RunsModel(self)
        self._table = RunTable(self.model)
        self._curves, self._details = RunCurvesPanel(), RunDetails()
        self._experiment = ExperimentDetails()
        self._table.delete_pressed.connect(self._request_deletion)
        self._table.menu_wanted.connect(self._show_menu)
        self._table.selectionModel().selectionChanged.connect(self._show_selection)
        self.model.ticks_changed.connect(lambda: self._curves.show_entries(self.model.ticked()))
        self._buttons = self._make_buttons()
        self._compose()
        self._update_buttons()

    def _make_buttons(self) -> dict[str, QPushButton]:
        def on_selected(do: Callable[[Any], object]) -> Callable[[], object]:
            return lambda: do(self._table.selected()[0])

        train = self.train_requested.emit
        use, export = self.network_requested.emit, self.export_requested.emit
        actions: dict[str, tuple[str, Callable[[], object]]] = {
            "rename_run_button": (self.tr("Rena&me"), self._table.rename),
            "delete_run_button": (self.tr("&Delete"), self._request_deletion),
            "train_again_button": (
                self.tr("&Train again"),
                on_selected(lambda run: train(run, False)),
            ),
            "new_seed_button": (self.tr("New &seed"), on_selected(lambda run: train(run, True))),
            "use_network_button": (self.tr("&Use its network"), on_selected(use)),
            "resume_experiment_button": (
                self.tr("&Go on"),
                on_selected(self.resume_requested.emit),
            ),
            "copy_figures_button": (
                self.tr("&Copy figures"),
                on_selected(self.copy_requested.emit),
            ),
            "export_runs_button": (self.tr("E&xport CSV…"), lambda: export(self._to_export())),
        }
        return {name: push_button(name, text, do) for name, (text, do) in actions.items()}

    def _compose(self) -> None:
        self._empty = label(self.tr("Reading the runs…"), "faint", centred=True)
        self._empty.setObjectName("runs_hint")
        self._right = FrontStack(self._details, self._experiment)
        self._below = PanelSplitter(((self._curves, 3), (self._right, 2)), _BELOW)
        parts = ((self._make_upper_part(), 3), (self._below, 4))
        full = PanelSplitter(parts, [300, 400], Qt.Orientation.Vertical)
        self._pages = FrontStack(self._empty, full)
        self.body.addWidget(self._pages)

    def _make_upper_part(self) -> QWidget:
        """The table, and what can be done with the runs that are selected in it."""
        part = QWidget()
        column = tight(QVBoxLayout(part))
        column.addWidget(self._table, 1)
        column.addWidget(FlowRow(self._buttons.values()))
        return part

    def _show_menu(self, place: QPoint) -> None:
        """What can be done with the selected entries, at a place on the screen."""
        menu = QMenu(self)
        menu.setObjectName("runs_menu")
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._buttons.values():
            action = menu.addAction(button.text(), button.click)
            action.setEnabled(button.isEnabled())
            action.setToolTip(button.toolTip())
        menu.popup(place)

    def _to_export(self) -> list[Entry]:
        """The experiment that is selected, else all of the table."""
        selected = self._table.selected()
        if len(selected) == 1 and isinstance(selected[0], ExperimentRecord):
            return selected
        return self._table.shown()

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these runs and experiments, the latest first."""
        first = not self.model.entries()
        self._empty.setText(
            self.tr("There are no runs yet.\nPress Train on the page Train; every run is saved.")
        )
        self.model.set_entries(entries)
        self._pages.setCurrentIndex(1 if entries else 0)
        if entries:
            self._curves.build()
        if first and entries:
            self._table.fit_columns()
            self._table.select_first()
        self._show_selection()

    def show_running(self, running: bool) -> None:
        """While a run is running, no other can be started."""
        self._running = running
        self._update_buttons()

    def _request_deletion(self) -> None:
        if self._buttons["delete_run_button"].isEnabled():
            self.delete_requested.emit(self._table.selected())

    def _show_selection(self, *_: QItemSelection) -> None:
        selected = self._table.selected()
        if len(selected) == 1 and isinstance(selected[0], ExperimentRecord):
            self._experiment.show_record(selected[0])
            self._right.setCurrentWidget(self._experiment)
        else:
            self._details.show_runs([run for run in selected if isinstance(run, RunRecord)])
            self._right.setCurrentWidget(self._details)
        self._update_buttons()

    def _update_buttons(self) -> None:
        """Enable what can be done with the selected runs; other buttons’ tooltips say why not."""
        tips = {
            "rename_run_button": self.tr("Rename it (F2)"),
            "delete_run_button": self.tr("Delete the selected runs with their networks (Del)"),
            "train_again_button": self.tr(
                "Train with the same settings and seed; on a CPU, the curves will be the same"
            ),
            "new_seed_button": self.tr(
                "Train with the same settings and a new seed, to see how much is chance"
            ),
            "use_network_button": self.tr("Read your drawing with its network"),
            "resume_experiment_button": self.tr(
                "Train the runs of this experiment that are missing, this run to its end, or, if "
                "it is complete, for one more epoch, its schedule stretched over all"
            ),
            "copy_figures_button": self.tr(
                "Copy the figures of this experiment, for a spreadsheet"
            ),
            "export_runs_button": self.tr(
                "Save this table with all settings, or the runs of the selected experiment"
            ),
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
