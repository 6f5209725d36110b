"""The page on which a network is trained: settings, buttons, progress and curves."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QWidget

from zen_digits.app.common.appearance.motion import show_busy
from zen_digits.app.common.duration import duration
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.language.phrases import lines
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.numbers import count, decimal, percent
from zen_digits.app.common.widgets import Card, label, named
from zen_digits.app.training.controls import TrainingControls
from zen_digits.app.training.curves.plots_panel import PlotsPanel
from zen_digits.app.training.ending_text import ending_text
from zen_digits.app.training.experiments.form import ExperimentForm
from zen_digits.app.training.live_changes import ChangeBar
from zen_digits.app.training.resume import ResumeBar
from zen_digits.app.training.run_hints import RunHintBar
from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.app.training.status_label import StatusLabel
from zen_digits.app.training.workspace import SettingsDrawer, Workspace
from zen_digits.core.config.settings import STRETCHED
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.progress import Progress
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import BatchDone, Changed, EpochDone, RunEnded, RunStarted


class TrainingPanel(Card):
    """Shows a run; signals ask to train, pause and stop."""

    entered = Signal()
    """The pointer came over it: someone may be about to train."""
    train_requested = Signal()
    more_requested = Signal()
    pause_requested = Signal()
    step_requested = Signal()
    stop_requested = Signal()
    said = Signal(str)
    """What its status line says of a run now; not that it goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.title.hide()  # its tab has one
        self._run: RunStarted | None = None
        self._holds_status = self._is_paused = False
        self._pointer = QPoint()
        self._epochs = 0
        self._was_trained = False
        self.form = TrainingForm()
        self.plots = PlotsPanel()
        self.resume_bar = ResumeBar()
        self.change_bar = ChangeBar()
        self.hint_bar = RunHintBar()
        self.controls = TrainingControls(self.form)
        self.experiment_form = ExperimentForm(self.form.config_with)
        self.experiment_form.hide()
        self._drawer = SettingsDrawer(self.form)
        self._workspace = Workspace(self.plots, self._drawer)
        self.body.addWidget(self.controls)
        self.body.addWidget(self._make_progress())
        self.body.addWidget(FlowRow((self._make_status(), *self.controls.toggles)))
        self.body.addWidget(self.experiment_form)
        self.body.addWidget(self.resume_bar)
        self.body.addWidget(self.change_bar)
        self.body.addWidget(self._make_experiment_label())
        self.body.addWidget(self._workspace, 1)
        self.body.addWidget(self.hint_bar)
        self._connect_controls()
        self.form.config_changed.connect(self._explain)
        self.form.config_changed.connect(self.experiment_form.refresh)
        self._explain()
        self.show_state(running=False, paused=False, stopping=False)

    def _explain(self) -> None:
        """Say on the empty page what Train does and how long it takes."""
        times = {
            "quick": self.tr("this takes some seconds"),
            "balanced": self.tr("this takes half a minute or a minute"),
            "thorough": self.tr("this takes some minutes"),
            "best": self.tr("this takes an hour or more, with a graphics card minutes"),
        }
        preset = self.form.preset
        time = times.get(preset, self.tr("how long that takes is shown as soon as it begins"))
        text = self.tr(
            "Train shows a new network thousands of labelled digits until it reads them by itself; "
            "{0}. Its loss and accuracy appear here."
        )
        self.plots.explain(text.format(time))

    def _connect_controls(self) -> None:
        controls = self.controls
        controls.train_requested.connect(self.train_requested)
        controls.more_requested.connect(self.more_requested)
        controls.pause_requested.connect(self.pause_requested)
        controls.step_requested.connect(self.step_requested)
        controls.stop_requested.connect(self.stop_requested)
        controls.settings_toggled.connect(self._workspace.show_settings)
        controls.experiment_toggled.connect(self.experiment_form.setVisible)
        QShortcut(QKeySequence("F4"), self, self._find_rate)

    def _find_rate(self) -> None:
        """Press the button for it, which is hidden while the settings are closed."""
        button = self.form.find_rate_button
        if button.isEnabled():
            self.controls.settings_button.setChecked(True)
            self._drawer.reveal(self.form.cells["learning_rate"])
            button.click()

    def switches(self) -> dict[str, QAbstractButton]:
        """What chooses how the page looks."""
        plots = self.plots
        settings = self.controls.settings_button
        return {"settings": settings, "log": plots.log_check, "error": plots.error_check}

    def _make_experiment_label(self) -> QWidget:
        self._experiment = named(label(wrap=True), "experiment_label", self.tr("Experiment"))
        self._experiment.hide()
        return self._experiment

    def _make_progress(self) -> QProgressBar:
        self._progress = named(QProgressBar(), "training_progress", self.tr("Training progress"))
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1)
        return self._progress

    def _make_status(self) -> QWidget:
        text = self.tr("Press Train to watch a network learn. Nothing leaves this computer.")
        self._status = StatusLabel(text)
        named(self._status, "training_status", self.tr("Training status"))
        return self._status

    def _say(self, text: str) -> None:
        self._status.setText(text)
        self.said.emit(text)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if QCursor.pos() != self._pointer:  # else it rested where the window opened
            self.entered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pointer = QCursor.pos()

    def show_state(self, *, running: bool, paused: bool, stopping: bool) -> None:
        """Show what can be done now."""
        self.controls.show_state(running=running, paused=paused, stopping=stopping)
        self.experiment_form.show_running(running)
        self._is_paused = paused and not stopping
        self._holds_status = paused or stopping  # late batches do not replace these texts
        if stopping:
            self._say(self.tr("Finishing…"))
        elif paused:
            self._say(self.tr("Paused. Resume continues, Step takes one batch."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the settings."""
        if event.key() == Qt.Key.Key_Escape and self.controls.settings_button.isChecked():
            self.controls.settings_button.setChecked(False)
            self.controls.settings_button.setFocus()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The least, so that what scrolls this panel does not scroll while there is room."""
        return self.body.totalMinimumHeightForWidth(width)

    def show_waiting_for_libraries(self) -> None:
        """Show what a run that was just started waits for."""
        self._say(self.tr("Loading PyTorch, once for each start of the program…"))

    def show_preparing(self, config: TrainingConfig) -> None:
        """Show that a run of this config is loading its data."""
        self._run, self._epochs, self._was_trained = None, config.epochs, False
        self.plots.start(config.loss)
        show_busy(self._progress)
        self._say(self.tr("Preparing the images…"))

    def show_progress(self, event: Progress) -> None:
        """Show how far the data is loaded, or synthetic handwriting drawn."""
        text = self.tr("Drawing synthetic handwriting: {0} of {1}…")
        if event.activity == "reading":
            text = self.tr("Loading the images: {2} %…")
        share = 100 * event.done // max(event.total, 1)
        self._progress.setRange(0, 100)  # a percentage: bytes of a file may exceed the bar’s int
        self._progress.setValue(share)
        self._status.setText(text.format(count(event.done), count(event.total), share))

    def show_started(self, event: RunStarted) -> None:
        self._run = event
        self.plots.expect(event.total_batches)
        self._progress.setRange(0, event.training_images * self._epochs)
        self._progress.setValue(event.images)
        text = self.tr("{0} parameters and {2} images, on {1}")
        self._say(
            lines(
                text.format(count(event.parameters), event.device, count(event.training_images)),
                *map(in_words, event.notes.splitlines()),
            )
        )

    def show_batches(self, batches: list[BatchDone]) -> None:
        self.plots.add_batches(batches)
        if self._run is not None and batches:
            self._progress.setValue(batches[-1].images)
            if self._is_paused:
                self._say(self._step_text(batches[-1]))
            elif not self._holds_status:
                self._status.setText(self._progress_text(self._run, batches[-1]))

    def _step_text(self, batch: BatchDone) -> str:
        """What a single batch came to."""
        text = self.tr(
            "Paused after batch {0}: loss {1}, {2} right. Resume continues, Step takes one batch."
        )
        return text.format(count(batch.step), decimal(batch.loss, 4), percent(batch.accuracy, 1))

    def _progress_text(self, run: RunStarted, batch: BatchDone) -> str:
        epoch = min((batch.images - 1) // run.training_images + 1, self._epochs)
        speed = batch.images / max(batch.train_seconds, 1e-9)
        left = (run.training_images * self._epochs - batch.images) / max(speed, 1e-9)
        text = self.tr("Epoch {0}/{1} · {2} images/s · {3} left")
        line = text.format(epoch, self._epochs, count(round(speed)), duration(left))
        return lines(line, *map(in_words, run.notes.splitlines()))

    def show_epoch(self, event: EpochDone) -> None:
        self.plots.add_epoch(event)

    def show_change(self, event: Changed) -> None:
        """Mark on the curves what changed, in the words of the form."""
        values = dict(event.values)
        text = event.note
        if "epochs" in values:
            text = self.tr("To {0} epochs, schedule stretched")
            text = text.format(count(values.pop("epochs")))
        self.plots.add_marker(event.step, f"{text} {self.form.description(values)}".strip())

    def show_resumed(self, folder: RunFolder) -> None:
        """Show what a run that is about to be resumed has done so far, and its settings."""
        self.form.show_config(folder.current_config)
        self.show_run(folder)

    def show_going_on(self, folder: RunFolder) -> None:
        """Show a run that had ended and goes on; the form stays where it has its settings."""
        config = folder.current_config
        stretched = {name: getattr(config, name) for name in STRETCHED}
        if replace(self.form.config(), **stretched) != config:
            self.form.show_config(config)
        self.show_run(folder)

    def show_run(self, folder: RunFolder) -> None:
        """Show a run that is about to begin, with what it has done so far."""
        self.show_preparing(folder.current_config)
        self._was_trained = folder.checkpoint is not None
        self.plots.add_recorded(folder.curve())
        for epoch in folder.epochs():
            self.show_epoch(epoch)
        for change in folder.changes():
            self.show_change(change)

    def show_experiment(self, text: str) -> None:
        """Tell how far an experiment is, and what it says so far; "" where there is none."""
        self._experiment.setText(text)
        self._experiment.setVisible(bool(text))

    def show_ended(self, event: RunEnded, *, reads: bool = True, goes_on: bool = False) -> None:
        """Show how the run ended, why if it failed, whether its network ``reads`` from now, and
        that it ``goes_on`` elsewhere if it was stopped."""
        self._progress.setRange(0, max(self._progress.maximum(), 1))
        if event.model is None and event.error is None and self._was_trained:
            self._say(self.tr("Stopped; the run is as it was before."))
        else:
            self._say(ending_text(event, self._epochs, reads=reads, goes_on=goes_on))
