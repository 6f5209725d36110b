"""The page Results: how well the network reads a set, and what it gets wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.numbers import count, decimal, percent
from zen_digits.app.common.sections import Sections
from zen_digits.app.common.widgets import Card, label, named, push_button, tight
from zen_digits.app.results.measurement import Measurement, StoppedError
from zen_digits.core.config.dataset_reference import MNIST, dataset_name
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.insight.results import Results
    from zen_digits.core.models.model_file import TrainedModel


class ResultsPanel(Card):
    """Measures the network that reads; ``image_wanted`` carries an image of 28 × 28 for the
    canvas, ``failed`` an exception."""

    image_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title.hide()  # its tab has one
        self._model: TrainedModel | None = None
        self._results: Results | None = None
        self._known: dict[tuple[int, str], tuple[TrainedModel, Results]] = {}
        self._measurement = Measurement(self)
        self._measurement.progressed.connect(self._show_progress)
        self._measurement.measured.connect(self._take)
        self._measurement.failed.connect(self._end_without)
        self.body.addLayout(self._make_question())
        self._figures = named(label(wrap=True), "results_figures", self.tr("Results"))
        self.body.addWidget(self._figures)
        self._pages = QStackedWidget()
        hint = self.tr("Press Measure to see what the network\nreads wrongly, and how sure it is")
        self._pages.addWidget(named(label(hint, "faint", centred=True), "results_hint"))
        self.sections = self._make_sections()
        self._pages.addWidget(self.sections)
        self.body.addWidget(self._pages, 1)
        self._show_results(None)

    def _make_question(self) -> QVBoxLayout:
        tip = self.tr("The images that the network is measured on")
        self._sets = named(Combo(), "results_set_combo", self.tr("Measured on"), tip)
        self._sets.activated.connect(lambda _: self._show_known())
        self._button = push_button(
            "measure_button",
            self.tr("&Measure"),
            self._start_or_stop,
            self.tr("Reads all test images of the set with the network that reads your drawing"),
        )
        self._button.setProperty("primary", True)
        self._bar = named(QProgressBar(), "results_progress", self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        row = tight(QHBoxLayout())
        row.addWidget(self._sets, 1)
        row.addWidget(self._button)
        column = tight(QVBoxLayout())
        column.addLayout(row)
        column.addWidget(self._bar)
        self.show_dataset(MNIST)
        return column

    def _make_sections(self) -> Sections:
        sections = Sections()
        tip = self.tr("What was read as what, and the images themselves")
        sections.add("confusion_section", self.tr("&Confusion"), tip, self._make_confusion)
        return sections

    def _make_confusion(self) -> QWidget:
        from zen_digits.app.results.confusion_section import ConfusionSection

        section = ConfusionSection()
        section.image_wanted.connect(self.image_wanted)
        return section

    # What is measured

    def use(self, model: TrainedModel) -> None:
        """Measure this network from now on."""
        self._model = model
        self._show_known()

    def show_dataset(self, reference: str) -> None:
        """Offer the test images of a dataset besides those of MNIST."""
        chosen = self._sets.currentData()
        self._sets.clear()
        for each in dict.fromkeys((MNIST, reference)):
            name = "MNIST" if each == MNIST else dataset_name(each)
            self._sets.addItem(self.tr("Test images of {0}").format(name), each)
        self._sets.setCurrentIndex(max(self._sets.findData(chosen), 0))

    def stop(self) -> None:
        """End what is being measured, at its next step."""
        self._measurement.stop()

    def _start_or_stop(self) -> None:
        if self._measurement.running:
            self.stop()
        elif self._model is not None:
            self._asked = self._model, str(self._sets.currentData())
            self._measurement.start(*self._asked)
            self._button.setText(self.tr("&Stop"))
            self._bar.setRange(0, 0)
            self._bar.show()

    def _show_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _take(self, results: Results) -> None:
        model, reference = self._asked
        self._known[id(model), reference] = model, results  # the model is kept, and so its id
        self._end()
        self._show_known()

    def _end_without(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, StoppedError):
            self.failed.emit(error)

    def _end(self) -> None:
        self._bar.hide()
        self._button.setText(self.tr("&Measure"))

    def _show_known(self) -> None:
        """Show what was measured before of this network and this set."""
        known = self._known.get((id(self._model), str(self._sets.currentData())))
        self._show_results(known[1] if known else None)

    # What is shown

    def _show_results(self, results: Results | None) -> None:
        self._results = results
        self._figures.setText(self._figures_text(results) if results else "")
        self._figures.setVisible(results is not None)
        self._pages.setCurrentIndex(0 if results is None else 1)
        self.sections.show_subject(results)

    def _figures_text(self, results: Results) -> str:
        low, high = map(percent, results.accuracy_interval)
        metrics = results.metrics
        text = self.tr("{0} of {1} images read rightly (95 % sure: {2} to {3})").format(
            percent(metrics.accuracy), count(len(results.labels)), low, high
        )
        more = self.tr("Loss {0} · calibration error {1}").format(
            decimal(metrics.loss, 4), percent(metrics.calibration_error)
        )
        return f"{text}\n{more}"
