"""Comparing runs: reads their records, and does with them what the user chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import attempt, choose_save_path, confirm, show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.main_import import PLOTTING, import_on_main_thread
from zen_digits.app.common.numbers import count
from zen_digits.app.training.controller import TrainingController
from zen_digits.core.personal.taught_runs import TaughtRuns
from zen_digits.core.runs.comparison import untried_seed
from zen_digits.core.runs.edit import delete_run, set_title, write_table
from zen_digits.core.runs.record import RunReader, RunRecord

if TYPE_CHECKING:
    from zen_digits.app.runs.page import RunsPage
    from zen_digits.core.models.model_file import TrainedModel


class RunsController(QObject):
    """Makes the page of runs, and keeps it up to date with the run folders.

    ``train_requested`` carries the config of a run to train again, ``model_loaded`` a run's title
    and its model, to read with. ``runs_edited`` follows each renaming and deletion.
    """

    train_requested = Signal(object)
    model_loaded = Signal(str, object)
    runs_edited = Signal()

    def __init__(self, training: TrainingController, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._training = parent, training
        self.view: RunsPage | None = None
        self._reader, self._taught = RunReader(), TaughtRuns()
        self._reading = self._again = False

    def make_page(self) -> RunsPage:
        """Make the page, when it is first shown."""
        from zen_digits.app.runs.page import RunsPage

        self.view = view = RunsPage()
        training = self._training
        view.refresh_requested.connect(self.refresh)
        view.model.renamed.connect(
            lambda run, title: self._edit(lambda: set_title(run.path, title))
        )
        view.delete_requested.connect(self._ask_to_delete)
        view.train_requested.connect(self._train)
        view.network_requested.connect(self._use_network)
        view.export_requested.connect(self._export)
        training.state_changed.connect(self._show_running)
        training.epoch_done.connect(self.refresh)
        view.show_running(training.running)
        return view

    def _show_running(self) -> None:
        if self.view is not None:
            self.view.show_running(self._training.running)
        self.refresh()

    def refresh(self) -> None:
        """Read the folders again, if the page is on show."""
        if self.view is None or not self.view.isVisible():
            return
        self._again = self._reading
        if not self._reading:
            self._reading = True
            import_on_main_thread(PLOTTING, self._read, self._not_read)

    def _read(self) -> None:
        """Read the folders, and what was learned of hands, off the main thread."""

        def read() -> list[RunRecord]:
            runs = [*self._reader.read(), *self._taught.read()]
            return sorted(runs, key=lambda run: run.date, reverse=True)

        BackgroundJob(read, self, done=self._show_runs, failed=self._not_read).start()

    def _show_runs(self, runs: list[RunRecord]) -> None:
        self._reading = False
        if self.view is not None:
            self.view.show_runs(runs)
        if self._again:
            self.refresh()

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        self._failed(error)

    def _edit(self, action: Callable[[], object]) -> None:
        """Do something with the folders, report why it fails, and show them as they are then."""
        attempt(self.view or self._window, action)
        self.refresh()
        self.runs_edited.emit()

    def _ask_to_delete(self, runs: list[RunRecord]) -> None:
        def delete() -> None:
            for run in runs:
                delete_run(run.path)

        one = self.tr("Delete “{0}”? Its network and curves will be gone for good.")
        many = self.tr("Delete {0} runs? Their networks and curves will be gone for good.")
        text = one.format(runs[0].title) if len(runs) == 1 else many.format(count(len(runs)))
        yes = self.tr("&Delete")
        confirm(self.view or self._window, text, yes, lambda: self._edit(delete))

    def _train(self, run: RunRecord, another_seed: bool) -> None:
        if run.config is None or self._training.running:
            return
        config = run.config
        if another_seed and self.view is not None:
            others = [other.config for other in self.view.model.runs() if other.config]
            config = replace(config, seed=untried_seed(config, others))
        self.train_requested.emit(config)

    def _use_network(self, run: RunRecord) -> None:
        def load() -> TrainedModel:
            from zen_digits.core.models.model_file import load_model

            return load_model(run.model_path)

        BackgroundJob(
            load,
            self,
            done=lambda model: self.model_loaded.emit(run.title, model),
            failed=self._failed,
        ).start()

    def _failed(self, error: Exception) -> None:
        show_failure(self.view or self._window, error)

    def _export(self, runs: list[RunRecord]) -> None:
        filters = self.tr("Table (*.csv)")
        path = choose_save_path(
            self.view or self._window, self.tr("Export runs"), "runs.csv", filters
        )
        if path is not None:
            self._edit(lambda: write_table(path, runs))
