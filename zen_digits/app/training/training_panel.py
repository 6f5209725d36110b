"""The settings, buttons, progress and curves of a run."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from zen_digits.app.common.duration import duration
from zen_digits.app.common.icons import icon
from zen_digits.app.common.widgets import Card, label, named, push_button, tight
from zen_digits.app.training.form import TrainingForm
from zen_digits.app.training.live_changes import ChangeBar
from zen_digits.app.training.plots_panel import PlotsPanel
from zen_digits.app.training.resume import ResumeBar
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.percent import percent
from zen_digits.core.progress import Progress
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import BatchDone, Changed, EpochDone, RunEnded, RunStarted

_MAX_WIDTH = 720  # pixels: wider settings and buttons would be hard to take in


class TrainingPanel(Card):
    """Shows a run; signals ask to train, pause and stop."""

    entered = Signal()
    """The pointer came over it: someone may be about to train."""
    train_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title.hide()  # its tab has one
        self._run: RunStarted | None = None
        self._holds_status = False
        self._pointer = QPoint()
        self._epochs = 0
        self.form = TrainingForm()
        self.plots = PlotsPanel()
        self.resume_bar = ResumeBar()
        self.change_bar = ChangeBar()
        self.body.addWidget(self._make_controls())
        self.body.addWidget(self.resume_bar)
        self.body.addWidget(self.change_bar)
        self.body.addWidget(self._make_progress())
        self.body.addWidget(self._make_status())
        self.body.addWidget(self.plots, 1)
        self.show_state(running=False, paused=False, stopping=False)

    def _make_controls(self) -> QWidget:
        controls = QWidget()
        controls.setMaximumWidth(_MAX_WIDTH)
        column = tight(QVBoxLayout(controls))
        column.addWidget(self.form)
        column.addLayout(self._make_buttons())
        return controls

    def _make_buttons(self) -> QHBoxLayout:
        self._train = push_button("train_button", self.tr("&Train"), self.train_requested.emit)
        self._train.setProperty("primary", True)
        self._train.setIcon(icon("train", QPalette.ColorRole.BrightText))
        self._pause = push_button("pause_button", self.tr("Pa&use"), self.pause_requested.emit)
        self._pause.setIcon(icon("pause"))
        self._stop = push_button("stop_button", self.tr("Stop"), self.stop_requested.emit)
        self._stop.setIcon(icon("stop"))
        row = tight(QHBoxLayout())
        for button in (self._train, self._pause, self._stop):
            button.setIconSize(QSize(16, 16))
        row.addWidget(self._train, 2)
        row.addWidget(self._pause, 1)
        row.addWidget(self._stop, 1)
        row.addWidget(self.form.make_more_button())
        return row

    def _make_progress(self) -> QProgressBar:
        self._progress = named(QProgressBar(), "training_progress", self.tr("Training progress"))
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1)
        return self._progress

    def _make_status(self) -> QWidget:
        text = self.tr("Press Train to watch a network learn. Nothing leaves this computer.")
        self._status = label(text, "faint", wrap=True)
        named(self._status, "training_status", self.tr("Training status"))
        self._status.setMinimumHeight(2 * self._status.fontMetrics().lineSpacing())
        self._status.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self._status

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if QCursor.pos() != self._pointer:  # else it rested where the window opened
            self.entered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pointer = QCursor.pos()

    def show_state(self, *, running: bool, paused: bool, stopping: bool) -> None:
        """Enable what can be done now; the tooltip of the rest says why it cannot."""
        busy = self.tr("A network is already training; stop it first")
        idle = self.tr("No network is training")
        can_act = running and not stopping
        stop = self.tr("Stop the run and keep what it has learned (Ctrl+.)")
        self._offer(self._train, not running, self.tr("Train a new network (Ctrl+R)"), busy)
        self._offer(self._pause, can_act, self.tr("Pause the run, or resume it (Ctrl+P)"), idle)
        self._offer(self._stop, can_act, stop, idle)
        self._pause.setText(self.tr("Res&ume") if paused else self.tr("Pa&use"))
        self._pause.setIcon(icon("train" if paused else "pause"))
        self._holds_status = paused or stopping  # late batches do not replace these texts
        if stopping:
            self._status.setText(self.tr("Finishing…"))
        elif paused:
            self._status.setText(self.tr("Paused. Press Resume to continue."))

    def _offer(self, button: QPushButton, possible: bool, tip: str, reason: str) -> None:
        button.setEnabled(possible)
        button.setToolTip(tip if possible else reason)

    def show_waiting_for_libraries(self) -> None:
        """Show what a run that was just started waits for."""
        self._status.setText(self.tr("Loading PyTorch, once for each start of the program…"))

    def show_preparing(self, config: TrainingConfig) -> None:
        """Show that a run of this config is loading its data."""
        self._run, self._epochs = None, config.epochs
        self.plots.start(config.loss)
        self._progress.setRange(0, 0)
        self._status.setText(self.tr("Preparing the images…"))

    def show_progress(self, event: Progress) -> None:
        """Show how far the data is loaded, or synthetic handwriting drawn."""
        text = self.tr("Drawing synthetic handwriting: {0} of {1}…")
        if event.activity == "reading":
            text = self.tr("Loading the images: {2} %…")
        share = 100 * event.done // max(event.total, 1)
        self._progress.setRange(0, 100)  # a percentage: bytes of a file may exceed the bar’s int
        self._progress.setValue(share)
        self._status.setText(text.format(f"{event.done:,}", f"{event.total:,}", share))

    def show_started(self, event: RunStarted) -> None:
        self._run = event
        self.plots.expect(event.total_batches)
        self._progress.setRange(0, event.training_images * self._epochs)
        self._progress.setValue(event.images)
        note = f"\n{event.notes}" if event.notes else ""
        text = self.tr("{0} parameters and {2} images, on {1}")
        self._status.setText(
            text.format(f"{event.parameters:,}", event.device, f"{event.training_images:,}") + note
        )

    def show_batches(self, batches: list[BatchDone]) -> None:
        self.plots.add_batches(batches)
        if self._run is not None and batches:
            self._progress.setValue(batches[-1].images)
            if not self._holds_status:
                self._status.setText(self._progress_text(self._run, batches[-1]))

    def _progress_text(self, run: RunStarted, batch: BatchDone) -> str:
        epoch = min((batch.images - 1) // run.training_images + 1, self._epochs)
        speed = batch.images / max(batch.train_seconds, 1e-9)
        left = (run.training_images * self._epochs - batch.images) / max(speed, 1e-9)
        text = self.tr("Epoch {0}/{1} · {2} images/s · {3} left")
        line = text.format(epoch, self._epochs, f"{speed:,.0f}", duration(left))
        return f"{line}\n{run.notes}" if run.notes else line

    def show_epoch(self, event: EpochDone) -> None:
        self.plots.add_epoch(event)

    def show_change(self, event: Changed) -> None:
        """Mark on the curves what changed, in the words of the form."""
        description = self.form.description(event.values)
        self.plots.add_marker(event.step, f"{event.note} {description}".strip())

    def show_resumed(self, folder: RunFolder) -> None:
        """Show what a run that is about to be resumed has done so far."""
        self.form.show_config(folder.current_config)
        self.show_preparing(folder.current_config)
        self.plots.add_recorded(folder.curve())
        for epoch in folder.epochs():
            self.show_epoch(epoch)
        for change in folder.changes():
            self.show_change(change)

    def show_ended(self, event: RunEnded) -> None:
        """Show how the run ended, and why if it failed."""
        self._progress.setRange(0, max(self._progress.maximum(), 1))
        self._status.setText(self._ending_text(event))

    def _ending_text(self, event: RunEnded) -> str:
        if event.error is not None:
            reason = str(event.error).strip().splitlines() or [repr(event.error)]
            text = self.tr("The run failed: {0}").format(reason[0])
            saved = self.tr("What it learned before that is kept.")
            return f"{text}\n{saved}" if event.model else text
        if event.model is None:
            return self.tr("Stopped before the network learned anything.")
        time = duration(event.train_seconds)
        if event.test_accuracy is None:
            text = self.tr("Stopped after {0}. This network now reads your drawing.")
            return text.format(time)
        text = self.tr(
            "Test accuracy {0} after {1} of training. This network now reads your drawing."
        )
        line = text.format(percent(event.test_accuracy), time)
        if event.epochs == self._epochs:
            return line
        early = self.tr("Early stopping after epoch {0}: validation no longer improved.")
        return f"{line}\n{early.format(event.epochs)}"
