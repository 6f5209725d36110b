"""Two networks on the same images: which mistakes the second mends, and which are new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from zen_digits.app.common.jobs.job_controls import JobControls
from zen_digits.app.common.jobs.stoppable_job import Show, StoppableJob
from zen_digits.app.common.language.phrases import lines, titled
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.results.comparison.compared_images import ComparedImages
from zen_digits.app.results.comparison.comparison_text import comparison_text
from zen_digits.app.results.second_network import SecondNetwork, SecondNetworkCombo

if TYPE_CHECKING:
    from zen_digits.core.evaluation.report.comparison import SecondNetworkReport
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.sets import Origin
    from zen_digits.core.evaluation.two_networks import TwoNetworks
    from zen_digits.core.models.model_file import TrainedModel

_KEPT = 8  # comparisons


class CompareSection(QWidget):
    """``image_wanted`` carries results, and the index of an image of theirs for the canvas;
    ``failed`` an exception.

    ``known`` gives what was measured before of a network on the same set, if anything was; ``note``
    a sentence that must be known of a network's figures on it;
    ``measured`` carries the second network and TwoNetworks, where all of the set was compared.
    """

    image_wanted = Signal(object, int)
    failed = Signal(object)
    measured = Signal(object, object)

    def __init__(
        self,
        second: SecondNetwork,
        known: Callable[[TrainedModel], Results | None],
        note: Callable[[TrainedModel, Origin], str],
    ) -> None:
        super().__init__()
        self._second, self._known, self._note = second, known, note
        self._results: Results | None = None
        self._compared: list[tuple[Results, TrainedModel, TwoNetworks]] = []
        self._job = StoppableJob(self)
        self._job.done.connect(self._take)
        self._job.failed.connect(self.failed)
        for signal in (self._job.started, self._job.ended):
            signal.connect(self._show_hint)
        second.changed.connect(self._show_known)
        column = tight(QVBoxLayout(self))
        column.addWidget(self._make_question())
        self._figures = named(label(wrap=True), "compare_figures", self.tr("Comparison"))
        column.addWidget(self._figures)
        self._pages = QStackedWidget()
        self._hint = named(label("", "faint", wrap=True, centred=True), "compare_hint")
        self._pages.addWidget(self._hint)
        self._images = ComparedImages()
        self._images.image_wanted.connect(self.image_wanted)
        self._pages.addWidget(self._images)
        column.addWidget(self._pages, 1)

    def _make_question(self) -> QWidget:
        combo = SecondNetworkCombo("second_network_combo", self._second)
        caption = label(self.tr("&with"))
        caption.setBuddy(combo)
        tip = self.tr("Reads the same images with the second network")
        self._controls = JobControls(self._job, "compare_button", self.tr("Com&pare"), tip)
        self._controls.wanted.connect(self._start)
        self._job.progressed.connect(self._controls.show_progress)
        row = QWidget()
        layout = tight(QHBoxLayout(row))
        layout.addWidget(caption)
        layout.addWidget(combo, 1)
        layout.addWidget(self._controls)
        return row

    # What is compared

    def show_subject(self, results: Results | None) -> None:
        """Compare with what the network that reads made of a set; None: nothing is measured."""
        self._results = None if results is not None and results.is_of_learning else results
        self._show_known()

    def reported(self, results: Results) -> SecondNetworkReport | None:
        """What a report of these results says of the second network, if it was compared."""
        from zen_digits.core.evaluation.report.comparison import SecondNetworkReport

        two = self._find(results)
        if two is None:
            return None
        return SecondNetworkReport(self._names()[1], two, self._note_on_second(two))

    def stop(self) -> None:
        """End a comparison that is being made."""
        self._job.stop()

    def _start(self) -> None:
        chosen, results = self._second.chosen, self._results
        if chosen is None or results is None:
            return
        whole = results.whole
        self._asked = whole, chosen[1]

        def compare(show: Show) -> TwoNetworks:
            from zen_digits.core.data.load import finish
            from zen_digits.core.evaluation.two_networks import compare_with
            from zen_digits.core.reading.predictor import Predictor
            from zen_digits.core.training.free_cores import thread_count

            return finish(compare_with(whole, Predictor(chosen[1]), thread_count()), show)

        self._job.start(compare)

    def _take(self, two: TwoNetworks) -> None:
        whole, model = self._asked
        self._keep(whole, model, two)
        if two.first is whole and {*two.second.label_names} <= {*whole.label_names}:
            self.measured.emit(model, two)
        self._show_known()

    def _keep(self, results: Results, model: TrainedModel, two: TwoNetworks) -> None:
        self._compared = [*self._compared[1 - _KEPT :], (results, model, two)]

    def _find(self, results: Results | None) -> TwoNetworks | None:
        """The comparison that is asked for, if it was made or can be made of what is known."""
        chosen = self._second.chosen
        if chosen is None or results is None:
            return None
        two = self._find_whole(results.whole, chosen[1])
        return two.only(results) if two else None

    def _find_whole(self, whole: Results, model: TrainedModel) -> TwoNetworks | None:
        for first, second, two in self._compared:
            if first is whole and second is model:
                return two
        known = self._known(model)
        if known is None:
            return None
        from zen_digits.core.evaluation.two_networks import pair

        paired = pair(whole, known)
        if paired is not None:
            self._keep(whole, model, paired)
        return paired

    # What is shown

    def _show_known(self) -> None:
        """Show the comparison if there is one, or else what to do for one."""
        if self._job.running and not self._is_asked():
            self._job.stop()
        two = self._find(self._results)
        can_start = self._results is not None and self._second.chosen is not None
        self._controls.setVisible(can_start and two is None)
        self._show(two)

    def _is_asked(self) -> bool:
        chosen, (results, model) = self._second.chosen, self._asked
        whole = self._results.whole if self._results else None
        return chosen is not None and chosen[1] is model and whole is results

    def _show(self, two: TwoNetworks | None) -> None:
        self._figures.setVisible(two is not None)
        self._pages.setCurrentIndex(0 if two is None else 1)
        if two is None:
            self._hint.setText(self._hint_text())
            return
        text = comparison_text(two, *self._names(), self._left_out(two))
        note = self._note_on_second(two)
        self._figures.setText(lines(text, titled(self._names()[1], note)) if note else text)
        self._images.show_networks(two, self._names())

    def _names(self) -> tuple[str, str]:
        first, second = self._second.first, self._second.chosen
        assert first is not None
        assert second is not None
        return first[0], second[0]

    def _note_on_second(self, two: TwoNetworks) -> str:
        chosen = self._second.chosen
        return self._note(chosen[1], two.second.origin) if chosen else ""

    def _left_out(self, two: TwoNetworks) -> int:
        assert self._results is not None
        return len(self._results.labels) - len(two.first.labels)

    def _show_hint(self) -> None:
        self._hint.setText(self._hint_text())

    def _hint_text(self) -> str:
        if self._results is None:
            return self.tr("Choose another set: a network is compared once it has learned")
        if not self._second.choices():
            return self.tr("Train or open another network: here you see what it reads better")
        if self._second.chosen is None:
            return self.tr("Choose a second network, and see which mistakes it mends")
        if self._job.running:
            return self.tr("The second network is reading the images")
        return self.tr("Press Compare to see which mistakes it mends, and which are new")
