"""The page Results: how well the network reads a set, and what it gets wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.flow_layout import FlowRow
from zen_digits.app.common.numbers import count, decimal, percent, percent_or_bound
from zen_digits.app.common.picture_actions import PictureMenu
from zen_digits.app.common.pictures import widget_picture
from zen_digits.app.common.splitter import PanelSplitter
from zen_digits.app.common.widgets import Card, label, named, push_button, tight
from zen_digits.app.results.confusion_view import Cell, ConfusionView
from zen_digits.app.results.image_wall import ImageWall
from zen_digits.app.results.measurement import Measurement, StoppedError
from zen_digits.core.config.dataset_reference import MNIST, dataset_name
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.insight.results import Indices, Results
    from zen_digits.core.models.model_file import TrainedModel

_CHART, _WALL = 3, 2  # how the confusion matrix and the images share the height


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
        self._pages.addWidget(self._make_parts())
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

    def _make_parts(self) -> QWidget:
        self._matrix, self._wall = ConfusionView(), ImageWall()
        PictureMenu(self._matrix, partial(widget_picture, self._matrix, "confusion"))
        self._matrix.cell_chosen.connect(self._show_cell)
        self._wall.image_chosen.connect(self._tell)
        self._wall.image_wanted.connect(self._send)
        lower = QWidget()
        column = tight(QVBoxLayout(lower))
        column.addWidget(self._make_choices())
        column.addWidget(self._wall, 1)
        column.addWidget(self._make_detail())
        parts = ((self._matrix, _CHART), (lower, _WALL))
        return PanelSplitter(parts, [360, 240], Qt.Orientation.Vertical)

    def _make_choices(self) -> QWidget:
        """Which images are on the wall, besides those of a cell."""
        self._choices = QButtonGroup(self)
        texts = (
            (
                "mistakes_button",
                self.tr("Mista&kes"),
                self.tr("Read wrongly, most wrong first"),
            ),
            ("unsure_button", self.tr("Unsu&re"), self.tr("Read rightly, least sure first")),
        )
        for place, (name, text, tip) in enumerate(texts):
            button = named(QPushButton(text), name, tip=tip)
            button.setCheckable(True)
            self._choices.addButton(button, place)
        self._choices.idClicked.connect(self._show_choice)
        self._listed = label("", "faint")
        return FlowRow((*self._choices.buttons(), self._listed))

    def _make_detail(self) -> QWidget:
        self._detail = named(label("", wrap=True), "image_detail", self.tr("The chosen image"))
        tip = self.tr("Puts this image on the canvas, to draw on it or to ask why (Enter)")
        self._canvas_button = push_button(
            "to_canvas_button", self.tr("Put on the canvas"), self._send_current, tip
        )
        row = QWidget()
        layout = tight(QHBoxLayout(row))
        layout.addWidget(self._detail, 1)
        layout.addWidget(self._canvas_button)
        return row

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
        if results is not None:
            self._matrix.show_counts(results.metrics.confusion, results.label_names)
            self._choices.button(0).setChecked(True)
            self._show_choice(0)

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

    def _show_choice(self, place: int) -> None:
        assert self._results is not None
        lists = (self._results.mistakes, self._results.unsure)
        self._show_images(lists[place](), self._choices.button(place).toolTip())

    def _show_cell(self, cell: Cell) -> None:
        if self._results is None:
            return
        self._choices.setExclusive(False)
        for button in self._choices.buttons():
            button.setChecked(False)
        self._choices.setExclusive(True)
        self._show_images(self._results.cell(*cell), self._matrix.accessibleDescription())

    def _show_images(self, indices: Indices, what: str) -> None:
        assert self._results is not None
        self._current: int | None = None
        self._wall.show_images(self._results, indices)
        self._listed.setText(f"{what}: {count(len(indices))}")
        self._detail.setText(self.tr("Choose an image to see more about it"))
        self._canvas_button.setEnabled(False)

    def _tell(self, image: int) -> None:
        results = self._results
        assert results is not None
        self._current = image
        names = results.label_names
        self._detail.setText(
            self.tr("No. {0}: {1}, read as {2} ({3} sure), loss {4}").format(
                count(image),
                names[results.labels[image]],
                names[results.read_as[image]],
                percent_or_bound(float(results.confidences[image])),
                decimal(float(results.losses[image]), 2),
            )
        )
        self._canvas_button.setEnabled(True)

    def _send_current(self) -> None:
        if self._current is not None:
            self._send(self._current)

    def _send(self, image: int) -> None:
        if self._results is not None:
            self.image_wanted.emit(self._results.images[image])
