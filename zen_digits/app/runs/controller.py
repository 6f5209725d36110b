"""Comparing runs: reads what is kept of them, and does with them what the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from zen_digits.app.common.background_job import Background
from zen_digits.app.common.dialogs import ask, show_error
from zen_digits.app.runs.window import RunsWindow
from zen_digits.core.errors import InputError
from zen_digits.core.runs.comparison import new_seed
from zen_digits.core.runs.edit import delete_run, set_title, write_table
from zen_digits.core.runs.record import RunReader, RunRecord
from zen_digits.core.runs.storage import MODEL

if TYPE_CHECKING:
    from zen_digits.app.window import MainWindow
    from zen_digits.core.networks.model_file import TrainedModel


class Runs(QObject):
    """Opens the window of runs, and keeps it as the folders are."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.view: RunsWindow | None = None
        self._reader = RunReader()
        self._reading = self._again = False

    def open(self) -> None:
        """Show the window of runs, or bring it to the front."""
        if self.view is None:
            self.view = self._make_view()
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def close(self) -> None:
        """Close the window of runs with the main one."""
        if self.view is not None:
            self.view.close()

    def _make_view(self) -> RunsWindow:
        view, controller = RunsWindow(), self._window.controller
        view.refresh_asked.connect(self.refresh)
        view.model.renamed.connect(lambda run, title: self._try(lambda: set_title(run.path, title)))
        view.delete_asked.connect(self._ask_to_delete)
        view.train_asked.connect(self._train)
        view.network_asked.connect(self._use_network)
        view.export_asked.connect(self._export)
        controller.state_changed.connect(self._show_running)
        controller.epoch_done.connect(self.refresh)
        view.show_running(controller.running)
        view.show_reading()
        return view

    def _show_running(self) -> None:
        if self.view is not None:
            self.view.show_running(self._window.controller.running)
        self.refresh()

    def refresh(self) -> None:
        """Read the folders again, if somebody looks."""
        if self.view is None or not self.view.isVisible():
            return
        self._again = self._reading
        if not self._reading:
            self._reading = True
            job = Background(self._read, self)
            job.done.connect(self._show_runs)
            job.done.connect(job.deleteLater)
            job.failed.connect(self._failed)
            job.start()

    def _read(self) -> list[RunRecord]:
        """Read the folders, off the main thread; there the plot's module is imported, too."""
        import pyqtgraph  # noqa: F401

        return self._reader.read()

    def _show_runs(self, runs: list[RunRecord]) -> None:
        self._reading = False
        if self.view is not None:
            self.view.show_runs(runs)
        if self._again:
            self.refresh()

    def _try(self, do: Callable[[], object]) -> None:
        """Do something with the folders, say what cannot be, and show how they are then."""
        try:
            do()
        except InputError as error:
            show_error(self.view or self._window, str(error))
        self.refresh()
        self._window.resumption.offer()

    def _ask_to_delete(self, runs: list[RunRecord]) -> None:
        text = self.tr("Delete “{0}”? Its network and its curves are gone for good.").format(
            runs[0].title
        )
        if len(runs) > 1:
            text = self.tr("Delete {0} runs? Their networks and curves are gone for good.").format(
                len(runs)
            )
        ask(self.view or self._window, text, self.tr("&Delete"), lambda: self._delete(runs))

    def _delete(self, runs: list[RunRecord]) -> None:
        def delete_all() -> None:
            for run in runs:
                delete_run(run.path)

        self._try(delete_all)

    def _train(self, run: RunRecord, another_seed: bool) -> None:
        if run.config is None or self._window.controller.running:
            return
        config = run.config
        if another_seed and self.view is not None:
            others = [other.config for other in self.view.model.runs() if other.config]
            config = replace(config, seed=new_seed(config, others))
        self._window.training_panel.form.show_config(config)
        self._window.start_run(config)

    def _use_network(self, run: RunRecord) -> None:
        def load() -> TrainedModel:
            from zen_digits.core.networks.model_file import load_model

            return load_model(run.path / MODEL)

        job = Background(load, self)
        job.done.connect(lambda model: self._window.shelf.add(run.title, model))
        job.failed.connect(self._failed)
        job.start()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, InputError):
            raise error  # to the hook that logs and shows it
        show_error(self.view or self._window, str(error))

    def _export(self, runs: list[RunRecord]) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.view, self.tr("Export runs"), "runs.csv", self.tr("Table (*.csv)")
        )
        if name:
            path = Path(name)
            self._try(lambda: write_table(path if path.suffix else Path(f"{name}.csv"), runs))
