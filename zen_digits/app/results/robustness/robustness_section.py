"""How far images may be deformed: curves for one or two networks, and the same for the drawing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.jobs.job_controls import JobControls
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.language.phrases import lines, sentences, titled
from zen_digits.app.common.layout.column_layout import ColumnLayout
from zen_digits.app.common.layout.flow_layout import FlowRow, filling
from zen_digits.app.common.widgets import label, push_button, tight
from zen_digits.app.reading.asked_network import AskedNetwork
from zen_digits.app.results.robustness.deformation_texts import deformation_texts
from zen_digits.app.results.robustness.robustness_cell import RobustnessCell
from zen_digits.app.results.robustness.robustness_curves import RobustnessCurves
from zen_digits.app.results.second_network import SecondNetwork, SecondNetworkCombo
from zen_digits.app.training.curves.legend import LegendEntry
from zen_digits.core.evaluation.deformations import DEFORMATIONS, Images
from zen_digits.core.evaluation.robustness import evenly_chosen
from zen_digits.core.evaluation.trial import Tried, try_out
from zen_digits.core.ink.mnist_format import SIDE

if TYPE_CHECKING:
    from zen_digits.core.evaluation.report.robustness import Curves
    from zen_digits.core.evaluation.results import Indices, Results
    from zen_digits.core.evaluation.sets import Origin
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.result import NumberReading

_COLUMN = 250  # pixels: the least width of a cell that stands beside another
_EXAMPLES = 8
_PAUSE = 100  # ms between two trials while the drawing is being drawn, at least


class RobustnessSection(QWidget):
    """``failed`` carries an exception. ``drawing`` gives what was last read on the canvas, ``note``
    a sentence that must be known of a network's figures on a set."""

    failed = Signal(object)

    def __init__(
        self,
        second: SecondNetwork,
        drawing: Callable[[], NumberReading | None],
        note: Callable[[TrainedModel, Origin], str],
    ) -> None:
        super().__init__()
        self._second, self._drawing, self._note = second, drawing, note
        self._results: Results | None = None
        self._network: AskedNetwork | None = None
        self._curves = RobustnessCurves(second, self)
        self._curves.changed.connect(self._show_curves)
        self._curves.job.failed.connect(self.failed)
        self._answer = LatestAnswer(self)
        self._answer.answered.connect(self._show_tried)
        self._answer.failed.connect(lambda _: self._show_nothing())
        second.changed.connect(self._follow_second)
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._try_out)
        column = tight(QVBoxLayout(self))
        column.addWidget(self._make_question())
        self._explanation = label("", "faint", wrap=True)
        column.addWidget(self._explanation)
        self._entries, self._names = FlowRow(()), list[str]()
        column.addWidget(self._entries)
        column.addWidget(self._make_cells(), 1)

    def _make_question(self) -> QWidget:
        combo = SecondNetworkCombo("robustness_network_combo", self._second)
        caption = label(self.tr("an&d"))
        caption.setBuddy(combo)
        tip = self.tr("Reads 1,000 of the images again and again, deformed further and further")
        self._controls = JobControls(
            self._curves.job, "robustness_button", self.tr("Mea&sure robustness"), tip
        )
        self._controls.wanted.connect(self._curves.start)
        self._curves.progressed.connect(self._controls.show_progress)
        choice = QWidget()
        layout = tight(QHBoxLayout(choice))
        layout.addWidget(caption)
        layout.addWidget(combo, 1)
        tip = self.tr("Puts all sliders back")
        reset = push_button("robustness_reset_button", self.tr("Rese&t"), self._put_back, tip)
        return FlowRow((filling(choice), self._controls, reset))

    def _explain(self) -> None:
        """Say what is here, and what would be."""
        text = self.tr("Sliders deform your drawing, as the network sees it.")
        more = self.tr("Measure a set, above, to try the same on its images.")
        if self._results is not None:
            more = self.tr(
                "Curves tell how many images are read rightly then: point at one for figures and "
                "images."
            )
        self._explanation.setText(lines(sentences(text, more), self._note_on_second()))

    def _note_on_second(self) -> str:
        second, results = self._second.chosen, self._results
        if second is None or results is None:
            return ""
        note = self._note(second[1], replace(results.origin, learned=False))
        return titled(second[0], note) if note else ""

    def _make_cells(self) -> QWidget:
        texts, columns = deformation_texts(), ColumnLayout(_COLUMN, 2 * GRID)
        self._cells = [
            RobustnessCell(name, deformation, texts[name])
            for name, deformation in DEFORMATIONS.items()
        ]
        cells = QWidget()
        cells.setLayout(columns)
        for cell in self._cells:
            cell.changed.connect(self._try_out)
            columns.addWidget(cell)
        return cells

    # What is measured

    def show_subject(self, results: Results | None) -> None:
        """Deform images of a set that was measured; None: nothing is, and only the drawing is
        deformed."""
        if results is not None and results.is_of_learning:
            results = None
        self._results = results
        self._explain()
        self._curves.use(results)
        self._try_out()

    def reported(self, results: Results) -> Curves:
        """What a report of these results says, as far as all of it was measured."""
        return tuple((name, known) for name, known in self._curves.whole(results) if known)

    def stop(self) -> None:
        """End what is being measured, at its next step."""
        self._curves.job.stop()

    def _show_curves(self) -> None:
        curves = [(name, known) for name, known in self._curves.curves() if known]
        for cell in self._cells:
            cell.chart.show_curves(curves)
        self._controls.setVisible(not self._curves.is_complete)
        self._show_legend([name for name, _ in curves])

    def _show_legend(self, names: list[str]) -> None:
        """Tell which line is which network's."""
        layout = self.layout()
        if names == self._names or layout is None:
            return
        entries = [LegendEntry(name, "", dashed=place > 0) for place, name in enumerate(names)]
        old, self._entries, self._names = self._entries, FlowRow(entries), names
        layout.replaceWidget(old, self._entries)
        old.deleteLater()

    # What is tried out

    def _follow_second(self) -> None:
        """Other networks can be chosen, or are."""
        self._explain()
        self._try_out()

    def show_drawing(self) -> None:
        """Something else was read on the canvas."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._try_out()

    def _put_back(self) -> None:
        for cell in self._cells:
            cell.reset()

    def _try_out(self) -> None:
        """Read the drawing and the examples, deformed as all charts and sliders say."""
        first = self._second.first
        if first is None or not self.isVisible():
            return
        if self._network is None or self._network.model is not first[1]:
            self._network = AskedNetwork(first[1])
        network, (examples, labels) = self._network, self._examples()
        groups = [self._digits(), examples]
        strengths = {cell.name: cell.strength for cell in self._cells}
        self._answer.ask(lambda: (try_out(network.predictor, groups, strengths), labels))

    def _examples(self) -> tuple[Images, Indices]:
        """Some of the images that were measured, and their labels; none if nothing was."""
        results = self._results
        if results is None:
            return np.zeros((0, SIDE, SIDE), np.uint8), np.zeros(0, np.int64)
        chosen = evenly_chosen(len(results.labels), _EXAMPLES)
        return results.images[chosen], results.labels[chosen]

    def _digits(self) -> Images:
        """The drawing, as the network sees it."""
        number = self._drawing()
        images = [digit.image for digit in number.digits] if number else []
        return np.array(images, np.uint8).reshape(-1, SIDE, SIDE)

    def _show_tried(self, answer: tuple[dict[str, tuple[Tried, ...]], Indices]) -> None:
        tried, labels = answer
        for cell in self._cells:
            drawing, examples = tried[cell.name]
            cell.show_tried(drawing, examples, labels)

    def _show_nothing(self) -> None:
        """The network's answers are no numbers."""
        for cell in self._cells:
            cell.show_nothing()
