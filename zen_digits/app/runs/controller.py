"""Comparing runs: reads their records, and does with them what the user chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import attempt, choose_save_path, confirm, show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.main_import import PLOTTING, import_on_main_thread
from zen_digits.app.common.numbers import count
from zen_digits.app.training.controller import TrainingController
from zen_digits.core.experiments.edit import delete_experiment, figures_table, write_runs
from zen_digits.core.experiments.record import Entry, ExperimentReader, ExperimentRecord, grouped
from zen_digits.core.personal.taught_runs import TaughtRuns
from zen_digits.core.runs.comparison import untried_seed
from zen_digits.core.runs.edit import delete_run, set_title, write_table
from zen_digits.core.runs.record import RunReader, RunRecord

if TYPE_CHECKING:
    from zen_digits.app.runs.page import RunsPage
    from zen_digits.core.models.model_file import TrainedModel


class RunsController(QObject):
    """Makes the page of runs, and keeps it up to date with the run folders.

    ``train_requested`` carries the config of a run to train again, ``more_requested`` the path of
    one to train for one more epoch, ``resume_requested`` that of an experiment to go on with,
    ``model_loaded`` a run's title and its model, to read with. ``runs_edited`` follows each
    renaming and deletion.
    """

    train_requested = Signal(object)
    more_requested = Signal(object)
    resume_requested = Signal(object)
    model_loaded = Signal(str, object)
    runs_edited = Signal()

    def __init__(self, training: TrainingController, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._training = parent, training
        self.view: RunsPage | None = None
        self._reader, self._taught = RunReader(), TaughtRuns()
        self._experiments = ExperimentReader()
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
        view.resume_requested.connect(self._go_on)
        view.copy_requested.connect(self._copy)
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

        def read() -> list[Entry]:
            runs = [*self._reader.read(), *self._taught.read()]
            return grouped(self._experiments.read(), runs)

        BackgroundJob(read, self, done=self._show_entries, failed=self._not_read).start()

    def _show_entries(self, entries: list[Entry]) -> None:
        self._reading = False
        if self.view is not None:
            self.view.show_entries(entries)
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

    def _ask_to_delete(self, entries: list[Entry]) -> None:
        yes = self.tr("&Delete")
        confirm(
            self.view or self._window, self._question(entries), yes,
            lambda: self._edit(lambda: _delete(entries)),
        )  # fmt: skip

    def _question(self, entries: list[Entry]) -> str:
        """Whether they may be deleted, with what will be gone."""
        first = entries[0]
        if len(entries) > 1:
            number = sum(_run_count(entry) for entry in entries)
            return self.tr(
                "Delete %Ln runs? Their networks and curves will be gone for good.", "", number
            )
        if isinstance(first, ExperimentRecord):
            text = self.tr(
                "Delete the experiment “{0}” with its {1} runs? Their networks and curves will be "
                "gone for good."
            )
            return text.format(first.title, count(len(first.runs)))
        text = self.tr("Delete “{0}”? Its network and curves will be gone for good.")
        return text.format(first.title)

    def _copy(self, record: ExperimentRecord) -> None:
        """Put the figures of an experiment on the clipboard, as a spreadsheet takes them."""
        if record.experiment is not None:
            rows = figures_table(record.experiment)
            cells = [["" if cell is None else str(cell) for cell in row] for row in rows]
            QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in cells))

    def _train(self, run: RunRecord, another_seed: bool) -> None:
        if run.config is None or self._training.running:
            return
        config = run.config
        if another_seed and self.view is not None:
            others = [other.config for other in self.view.model.runs() if other.config]
            config = replace(config, seed=untried_seed(config, others))
        self.train_requested.emit(config)

    def _go_on(self, entry: Entry) -> None:
        is_run = isinstance(entry, RunRecord)
        (self.more_requested if is_run else self.resume_requested).emit(entry.path)

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

    def _export(self, entries: list[Entry]) -> None:
        filters = self.tr("Table (*.csv)")
        path = choose_save_path(
            self.view or self._window, self.tr("Export runs"), "runs.csv", filters
        )
        if path is not None:
            self._edit(lambda: _write(path, entries))


def _run_count(entry: Entry) -> int:
    return len(entry.runs) if isinstance(entry, ExperimentRecord) else 1


def _delete(entries: Sequence[Entry]) -> None:
    """Delete experiments with their runs, then what is left of the others."""
    experiments = [entry for entry in entries if isinstance(entry, ExperimentRecord)]
    for record in experiments:
        delete_experiment(record.path)
    gone = {run.path for record in experiments for run in record.runs}
    for run in entries:
        if isinstance(run, RunRecord) and run.path not in gone:
            delete_run(run.path)


def _write(path: Path, entries: Sequence[Entry]) -> None:
    """One experiment alone with what came of its runs; else all runs."""
    if len(entries) == 1 and isinstance(entries[0], ExperimentRecord) and entries[0].experiment:
        write_runs(path, entries[0].experiment)
    else:
        write_table(path, [entry for entry in entries if isinstance(entry, RunRecord)])
