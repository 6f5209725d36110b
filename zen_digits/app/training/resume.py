"""Resuming a run that was interrupted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import attempt, show_failure
from zen_digits.app.common.layout.flow_layout import filling, flow
from zen_digits.app.common.numbers import count, date_and_time
from zen_digits.app.common.widgets import label, named, push_button
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.experiments.texts import experiment_text
from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.core.config.dataset_reference import check_dataset_exists
from zen_digits.core.errors import InputError
from zen_digits.core.experiments.edit import dismiss_experiment
from zen_digits.core.experiments.plan import Experiment
from zen_digits.core.experiments.record import ExperimentReader, ExperimentRecord, alone
from zen_digits.core.runs.folder import RunFolder, dismiss
from zen_digits.core.runs.record import InterruptedRun, interrupted_runs
from zen_digits.core.runs.storage import RunInUseError


class ResumeBar(QWidget):
    """A question and two buttons; hidden unless there is a run to resume."""

    resume_requested = Signal()
    dismiss_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = named(label(wrap=True), "resume_label")
        resume = push_button(
            "resume_button",
            self.tr("Resume"),
            self.resume_requested.emit,
            self.tr("Continue from the last checkpoint, as if nothing had happened (Alt+G)"),
        )
        resume.setShortcut("Alt+G")  # all letters of its text lead elsewhere
        dismiss = push_button(
            "leave_button",
            self.tr("Not now"),
            self.dismiss_requested.emit,
            self.tr("You won’t be asked about this run again; its folder keeps what it learned."),
        )
        self.setLayout(flow(filling(self._text), resume, dismiss))
        self.hide()

    def offer_experiment(self, record: ExperimentRecord, experiment: Experiment) -> None:
        """Ask whether to train the runs of an experiment that are missing."""
        text = self.tr("Interrupted experiment: {0}, {1} of {2} runs have ended. Go on with it?")
        what = experiment_text(experiment)
        runs = len(experiment.points)
        self._text.setText(text.format(what, count(experiment.done), count(runs)))
        self.show()

    def offer(self, run: InterruptedRun, network: str) -> None:
        """Ask whether to resume a run of the named network."""
        text = self.tr("Interrupted run: {0}, {1} of {2} epochs, {3}. Resume it?")
        if not run.has_checkpoint:
            text = self.tr("Interrupted run: {0}, {3}, before anything was saved. Begin it anew?")
        seen = date_and_time(run.last_seen.timestamp())
        self._text.setText(text.format(network, run.epochs, run.config.epochs, seen))
        self.show()


class Resumption(QObject):
    """Looks for interrupted runs, and opens the one that the user wants resumed.

    ``reopened`` carries its RunFolder; ``experiment_chosen`` the path of an experiment, which is
    offered instead of its runs. Nothing is offered before ``offer`` is called.
    """

    reopened = Signal(object)
    experiment_chosen = Signal(object)

    def __init__(
        self,
        bar: ResumeBar,
        form: TrainingForm,
        controller: TrainingController,
        parent: QWidget,
        when_ready: Callable[[Callable[[], None]], None],
    ) -> None:
        """``when_ready`` does what is given once PyTorch is imported, which a checkpoint needs."""
        super().__init__(parent)
        self._window = parent
        self._bar, self._form, self._controller = bar, form, controller
        self._run: InterruptedRun | None = None
        self._experiments = ExperimentReader()
        self._experiment: ExperimentRecord | None = None
        bar.resume_requested.connect(lambda: when_ready(self._resume))
        bar.dismiss_requested.connect(self._dismiss)

    def offer(self) -> None:
        """Offer the latest interrupted run, if there is one and none is running."""
        experiments = [] if self._controller.running else self._experiments.read()
        interrupted = (record for record in experiments if record.state == "interrupted")
        self._experiment = next(interrupted, None)
        runs = [] if self._controller.running else alone(interrupted_runs(), experiments)
        saved = self._controller.saved_elsewhere
        self._run = next((run for run in runs if run.path not in saved), None)
        if self._experiment is not None and self._experiment.experiment is not None:
            self._bar.offer_experiment(self._experiment, self._experiment.experiment)
        elif self._run is None:
            self._bar.hide()
        else:
            config = self._run.config
            network = self._form.network_name(config.architecture, config.dataset)
            self._bar.offer(self._run, network)

    def _resume(self) -> None:
        if self._experiment is not None:
            self.experiment_chosen.emit(self._experiment.path)
            return
        if self._run is None:
            return
        try:
            check_dataset_exists(self._run.config.dataset)
        except InputError as error:
            show_failure(self._window, error)  # it stays on offer: the data may come back
            return
        try:
            folder = RunFolder.reopen(self._run.path)
        except RunInUseError as error:  # it runs elsewhere, and may well be interrupted there
            show_failure(self._window, error)
            self.offer()
            return
        except InputError as error:
            show_failure(self._window, error)
            self._dismiss()
            return
        self.reopened.emit(folder)

    def _dismiss(self) -> None:
        if self._experiment is not None:
            attempt(self._window, partial(dismiss_experiment, self._experiment.path))
        elif self._run is not None:
            attempt(self._window, partial(dismiss, self._run.path))
        self.offer()
