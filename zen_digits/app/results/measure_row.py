"""What to measure on, the button for it, how far it is, and what can be done with the result."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.motion import show_busy
from zen_digits.app.common.jobs.stoppable_job import StoppableJob
from zen_digits.app.common.layout.flow_layout import FlowRow, filling
from zen_digits.app.common.widgets import named, push_button, tight
from zen_digits.app.results.export_button import ExportButton
from zen_digits.app.results.set_combo import SetCombo
from zen_digits.core.evaluation.sets import WHILE_LEARNING, MeasurableSet
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.evaluation.report.html_report import ReportSubject


class MeasureRow(QWidget):
    """``wanted`` asks to measure the chosen set with ``job``; ``describe`` is for a report."""

    wanted = Signal()

    def __init__(
        self, job: StoppableJob, describe: Callable[[], ReportSubject], hand: MeasurableSet
    ) -> None:
        super().__init__()
        self._job = job
        tip = self.tr("The images that the network is measured on")
        self.sets = named(SetCombo(hand), "results_set_combo", self.tr("Measured on"), tip)
        self.sets.choice_changed.connect(self._show_button)
        self._button = push_button("measure_button", "", self._start_or_stop)
        self._button.setProperty("primary", True)
        self.export = ExportButton(describe)
        self._bar = named(QProgressBar(), "results_progress", self.tr("Progress"))
        self._bar.setTextVisible(False)
        column = tight(QVBoxLayout(self))
        column.addWidget(FlowRow((filling(self.sets), self._button, self.export)))
        column.addWidget(self._bar)
        job.progressed.connect(self._show_progress)
        job.ended.connect(self._show_idle)
        self._show_idle()

    @property
    def is_learning_chosen(self) -> bool:
        """Whether what is chosen is what a network reads that learns."""
        return self.sets.chosen == WHILE_LEARNING

    def _start_or_stop(self) -> None:
        if self._job.running:
            self._job.stop()
            return
        self.wanted.emit()
        if self._job.running:
            show_busy(self._bar)
            self._bar.show()
            self._show_button()

    def _show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _show_idle(self) -> None:
        self._bar.hide()
        self._show_button()

    def _show_button(self) -> None:
        running, learning = self._job.running, self.is_learning_chosen
        self._button.setText(self.tr("&Stop") if running else self.tr("&Measure"))
        self._button.setEnabled(running or not learning)
        tip = self.tr("Reads all images of the set with the network that reads your drawing")
        if learning:
            tip = self.tr("The run measures its validation images by itself, after each epoch")
        self._button.setToolTip(tip)
