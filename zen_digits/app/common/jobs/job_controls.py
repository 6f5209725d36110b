"""A button that starts or stops long work, and a bar that shows how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.motion import show_busy
from zen_digits.app.common.jobs.stoppable_job import StoppableJob
from zen_digits.app.common.widgets import named, push_button, tight
from zen_digits.core.progress import Progress


class JobControls(QWidget):
    """``wanted`` asks to start the job."""

    wanted = Signal()

    def __init__(self, job: StoppableJob, name: str, text: str, tip: str) -> None:
        """``name`` is the button's object name, ``text`` what it says while nothing is done."""
        super().__init__()
        self._job, self._text = job, text
        self._button = push_button(name, text, self._start_or_stop, tip)
        self._bar = named(QProgressBar(), f"{name}_progress", self.tr("Progress"))
        self._bar.setTextVisible(False)
        column = tight(QVBoxLayout(self))
        column.addWidget(self._button)
        column.addWidget(self._bar)
        job.started.connect(self._show_running)
        job.ended.connect(self._show_idle)
        self._show_idle()
        if job.running:
            self._show_running()

    def _start_or_stop(self) -> None:
        if self._job.running:
            self._job.stop()
            return
        self.start()

    def start(self) -> None:
        """Ask to start the job, as the button does."""
        self.wanted.emit()

    def _show_running(self) -> None:
        self._button.setText(self.tr("Stop"))
        show_busy(self._bar)
        self._bar.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the job is."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _show_idle(self) -> None:
        self._button.setText(self._text)
        self._bar.hide()
