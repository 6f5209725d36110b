"""The page Train and its runs, connected with each other and with the networks that read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.settings import Settings
from zen_digits.app.data.data_import import DataImport
from zen_digits.app.files.rescue import NetworkRescue
from zen_digits.app.preload import Preloader
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.training.augmentation_preview import AugmentationPreview
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.experiment_view import ExperimentView
from zen_digits.app.training.experiments.controller import Experiments
from zen_digits.app.training.finder.rate_search import RateSearch
from zen_digits.app.training.form_hints import FormHints
from zen_digits.app.training.live_changes import LiveChanges
from zen_digits.app.training.remembered import RememberedPage
from zen_digits.app.training.resume import Resumption
from zen_digits.app.training.run_hints import RunHints
from zen_digits.app.training.training_panel import TrainingPanel
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.experiments.plan import Experiment
from zen_digits.core.experiments.processes import possible_on_device
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.more_epochs import is_complete
from zen_digits.core.runs.storage import has_checkpoint
from zen_digits.core.training.events import RunEnded


class TrainingPage(QObject):
    """Starts runs from the page, shows them on it, and keeps what they trained."""

    wanted = Signal()
    """The page is to be seen: a run starts on it."""
    more_offered = Signal(bool)
    """Whether the run on show can be trained for one more epoch."""
    finished = Signal()
    """A run has ended, or it is known what becomes of a network that could not be kept."""

    def __init__(
        self,
        panel: TrainingPanel,
        controller: TrainingController,
        data: DataImport,
        models: LoadedModels,
        preloader: Preloader,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._panel, self._controller, form = panel, controller, panel.form
        self._models, self._preloader, self._window = models, preloader, window
        self._leaving = False
        self.experiments = Experiments(self)
        self._changes = LiveChanges(panel.change_bar, form, controller, self)
        self._experiment_view = ExperimentView(self.experiments, panel, self._changes, self)
        self._hints = FormHints(form, panel.controls, data.in_memory, self)
        self._run_hints = RunHints(panel.hint_bar, form, controller, self)
        self._remembered = RememberedPage(panel, settings, window)
        self._preview = AugmentationPreview(form.preview, form.config, data.in_memory, self)
        self._resumption = Resumption(
            panel.resume_bar, form, controller, window, self._when_ready_to_train
        )
        self._rescue = NetworkRescue(window)
        self._rate_search = RateSearch(
            form, data.in_memory, window, preloader.can_train, preloader.when_ready_to_train
        )
        self._connect_panel()
        self._connect_run()

    def _connect_panel(self) -> None:
        panel, controller = self._panel, self._controller
        panel.train_requested.connect(self.train)
        panel.more_requested.connect(self.train_on)
        panel.pause_requested.connect(controller.toggle_pause)
        panel.step_requested.connect(controller.step)
        panel.stop_requested.connect(controller.stop)
        panel.stop_requested.connect(self.experiments.stop)
        panel.experiment_form.requested.connect(self.start_experiment)
        panel.form.config_changed.connect(self._preview.refresh)
        panel.entered.connect(self._preloader.prepare_training)
        self._preloader.training_ready.connect(panel.plots.build_in_steps)
        QApplication.instance().focusChanged.connect(self._prepare_if_focused)  # type: ignore[union-attr]

    def _connect_run(self) -> None:
        panel, controller = self._panel, self._controller
        controller.preparing.connect(panel.show_progress)
        controller.started.connect(panel.show_started)
        controller.batches_done.connect(panel.show_batches)
        controller.epoch_done.connect(panel.show_epoch)
        controller.changed.connect(panel.show_change)
        controller.ended.connect(self._show_ended)
        controller.ended.connect(self._use_trained)
        controller.ended.connect(self._keep_trained)
        controller.ended.connect(lambda _: self.finished.emit())
        controller.ended.connect(self.experiments.conclude)
        controller.state_changed.connect(self._show_state)
        controller.state_changed.connect(self.offer_to_resume)
        controller.not_recorded.connect(self._rescue.warn)
        self.more_offered.connect(panel.controls.offer_more)
        self._rescue.finished.connect(self._settle)
        self._resumption.reopened.connect(self._resume)
        self._resumption.experiment_chosen.connect(self.resume_experiment)
        self.experiments.run_opened.connect(self._train_next)
        self.experiments.changed.connect(self._show_state)
        self.experiments.changed.connect(lambda: self._run_hints.hold(self.experiments.running))
        self.experiments.changed.connect(self.offer_to_resume)
        self.experiments.changed.connect(self._finish_leaving)
        self.experiments.failed.connect(partial(show_failure, self._window))
        self._run_hints.restart_requested.connect(self._restart)

    @property
    def is_busy(self) -> bool:
        """A run is running, or it is not yet known what becomes of its network."""
        return self._is_running or self._rescue.asking

    @property
    def _is_running(self) -> bool:
        """A run is running, or an experiment is about to begin its next one."""
        return self._controller.running or self.experiments.running

    def start(self) -> None:
        """Show what waits for the first paint: the images of the preview, a run to resume."""
        self._preview.start()
        self.offer_to_resume()

    def train(self) -> None:
        """Start a run with the settings of the form, unless one is running, and show it."""
        if not self._is_running:
            self.wanted.emit()
            self._start_run(self._panel.form.config())

    def train_with(self, config: TrainingConfig) -> None:
        """Start a run with these settings; one that is running is shown instead."""
        self.wanted.emit()
        if not self._is_running:
            self._panel.form.show_config(config)
            self._start_run(config)

    def train_on(self, path: Path | None = None) -> None:
        """Train the run on show for one more epoch, or another that is named, which goes on to its
        end if it is not complete; nothing must be running."""
        chosen = path or self._run_to_train_on
        if chosen is not None:
            self.wanted.emit()
            self._when_ready_to_train(lambda: self._begin(self._go_on, chosen))

    @property
    def _run_to_train_on(self) -> Path | None:
        """The run on show, where it is complete and no part of an experiment."""
        path = self._controller.run_path
        if path is None or self._is_running or self._experiment_view.is_shown:
            return None
        return path if is_complete(path) else None

    def _go_on(self, path: Path) -> None:
        try:
            folder = RunFolder.reopen(path, more_epochs=int(is_complete(path)))
        except InputError as error:
            show_failure(self._window, error)
        else:
            self._show_and_resume(folder, self._panel.show_going_on)

    def start_experiment(self, experiment: Experiment) -> None:
        """Train an experiment, unless something is training."""
        self._when_ready_to_train(lambda: self._begin(self.experiments.start, experiment))

    def resume_experiment(self, path: Path) -> None:
        """Train the runs of an experiment that are missing, unless something is training."""
        self.wanted.emit()
        self._when_ready_to_train(lambda: self._begin(self.experiments.resume, path))

    def _begin(self, begin: Callable[[Any], None], what: Any) -> None:
        if not self._is_running:
            begin(what)
            self._ask_for_processes()

    def _ask_for_processes(self) -> None:
        """Let other processes train runs of an experiment, too, if there are cores for them."""
        experiment = self.experiments.experiment
        wanted = self._panel.experiment_form.processes.value()
        if experiment is None or wanted == 1:
            return
        config, missing = experiment.points[0].config, len(experiment.missing)
        BackgroundJob(
            partial(possible_on_device, wanted, missing, config), self,
            done=self.experiments.train_beside, failed=lambda _: None,
        ).start()  # fmt: skip

    def _restart(self, config: TrainingConfig) -> None:
        if not self._leaving:
            self.train_with(config)

    def offer_to_resume(self) -> None:
        """Unless it is not yet known what becomes of the last run's network."""
        if not self._rescue.asking:
            self._resumption.offer()

    def leave(self) -> None:
        """Stop a run because the window closes: nobody reads with its network any more."""
        self._leaving = True
        was_between_runs = self.experiments.running and not self._controller.running
        leave = self._controller.stop if self.experiments.running else self._controller.leave
        self.experiments.leave()
        leave()
        if was_between_runs:
            self._finish_leaving()

    def _finish_leaving(self) -> None:
        """The window can close, once no other process trains for it."""
        if self._leaving and not self.is_busy:
            self.finished.emit()

    def start_over(self) -> None:
        """The user's data is deleted: the page is as at the first start."""
        self._remembered.start_over()
        self.offer_to_resume()

    def _prepare_if_focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._panel.isAncestorOf(new):
            self._preloader.prepare_training()

    def _start_run(self, config: TrainingConfig) -> None:
        if not self._preloader.can_train():
            return
        self._experiment_view.forget()
        self._panel.show_preparing(config)
        if not self._preloader.is_ready_to_train:
            self._panel.show_waiting_for_libraries()
            self._preloader.prepare_training()
        self._controller.start(config)

    def _when_ready_to_train(self, action: Callable[[], None]) -> None:
        if not self._preloader.can_train():
            return
        if not self._preloader.is_ready_to_train:
            self._panel.show_waiting_for_libraries()
        self._preloader.when_ready_to_train(action)

    def _resume(self, folder: RunFolder) -> None:
        self._show_and_resume(folder, self._panel.show_resumed)

    def _show_and_resume(self, folder: RunFolder, show: Callable[[RunFolder], None]) -> None:
        self._experiment_view.forget()
        with ExitStack() as undo:
            undo.callback(folder.close)  # or nobody could resume it any more
            show(folder)
            self._controller.resume(folder)
            undo.pop_all()

    def _train_next(self, folder: RunFolder) -> None:
        """The next run of an experiment; the form stays as the user left it."""
        self._panel.show_run(folder)
        self._controller.resume(folder)

    def _show_ended(self, event: RunEnded) -> None:
        alone = not self.experiments.running
        path = self._controller.run_path
        goes_on = alone and path is not None and has_checkpoint(path)
        self._panel.show_ended(event, reads=alone, goes_on=goes_on)

    def _use_trained(self, event: RunEnded) -> None:
        if event.model is not None and not (self._leaving or self.experiments.running):
            card = event.model.card
            name = self._panel.form.network_name(card.architecture, card.training["dataset"])
            self._models.add(name, event.model)

    def _keep_trained(self, event: RunEnded) -> None:
        if event.model is not None and event.not_kept is not None:
            self._rescue.offer(event.model, event.not_kept)

    def _settle(self, saved: bool) -> None:
        self._controller.settle(saved=saved)
        self.offer_to_resume()
        self.finished.emit()

    def _show_state(self) -> None:
        run = self._controller
        self._panel.show_state(running=self._is_running, paused=run.paused, stopping=run.stopping)
        self.more_offered.emit(self._run_to_train_on is not None)
        self._rate_search.show_state(running=self._is_running)
