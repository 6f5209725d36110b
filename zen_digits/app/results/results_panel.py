"""The page Results: how well the network reads a set, and what it gets wrong."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from zen_digits.app.common.accessibility.announcing import say
from zen_digits.app.common.jobs.stoppable_job import StoppableJob
from zen_digits.app.common.language.phrases import lines, sentences
from zen_digits.app.common.widgets import Card, label, named
from zen_digits.app.results.figures_text import figures_text
from zen_digits.app.results.leave_out_box import LeaveOutBox, left_out_note
from zen_digits.app.results.live_results import LiveResults
from zen_digits.app.results.marked_images import MarkedImages
from zen_digits.app.results.measure_row import MeasureRow
from zen_digits.app.results.measurements import Measurements
from zen_digits.app.results.results_sections import ResultsSections
from zen_digits.app.results.second_network import SecondNetwork
from zen_digits.app.results.set_notes import set_notes, taught_note
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.sets import (
    MeasurableSet,
    Origin,
    set_name,
    sets_of,
    was_trained_on,
)

if TYPE_CHECKING:
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.evaluation.report.html_report import ReportSubject
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.result import NumberReading


class ResultsPanel(Card):
    """Measures the network that reads; ``image_wanted`` carries an image of 28 × 28 for the canvas,
    ``strokes_wanted`` strokes in any unit; ``failed`` an exception, ``open_requested`` what
    ``SetCombo``'s does.

    ``live`` is what a network that learns reads; ``hand`` are the drawings of the hand in use.
    """

    image_wanted = Signal(object)
    strokes_wanted = Signal(object)
    failed = Signal(object)
    open_requested = Signal(str)

    def __init__(
        self,
        measurements: Measurements,
        second: SecondNetwork,
        live: LiveResults,
        hand: MeasurableSet,
    ) -> None:
        super().__init__()
        self._live = live
        live.changed.connect(self._follow_run)
        live.failed.connect(self.failed)
        self._second = second
        self._known = measurements
        self.title.hide()  # its tab has one
        self._model: TrainedModel | None = None
        self._results: Results | None = None
        self._asked: tuple[TrainedModel, MeasurableSet] | None = None
        """What is being measured, or was last; None where nobody wants it any more."""
        self._marks = MarkedImages(self)
        self._marks.changed.connect(self._show_known)
        self._marks.failed.connect(self.failed)
        self._job = StoppableJob(self)
        self._job.done.connect(self._take)
        self._job.failed.connect(self.failed)
        for signal in (self._job.started, self._job.ended):
            signal.connect(self._show_hint)
        self._row = self._make_row(hand)
        self.body.addWidget(self._row)
        self._figures = named(label(wrap=True), "results_figures", self.tr("Results"))
        self.body.addWidget(self._figures)
        self._leave_out = LeaveOutBox(self._marks)
        self._leave_out.toggled.connect(self._show_known)
        self.body.addWidget(self._leave_out)
        self._hint = named(label("", "faint", wrap=True, centred=True), "results_hint")
        self.sections = self._make_sections()
        self.body.addWidget(self.sections, 1)
        self._follow_run()
        self._show_known()

    def _make_row(self, hand: MeasurableSet) -> MeasureRow:
        row = MeasureRow(self._job, self._describe, hand)
        self.sets = row.sets
        row.sets.choice_changed.connect(lambda: self._known.prepare(self.sets.chosen))
        row.sets.choice_changed.connect(self._show_known)
        row.sets.open_requested.connect(self.open_requested)
        row.wanted.connect(self._measure)
        row.export.failed.connect(self.failed)
        return row

    def _make_sections(self) -> ResultsSections:
        sections = ResultsSections(
            self._hint, self._marks, self._second, self._measured_of, self._note_on
        )
        sections.compared.connect(self._known.keep_second)
        sections.image_wanted.connect(self._put_on_canvas)
        sections.failed.connect(self.failed)
        return sections

    # What is measured

    def use(self, model: TrainedModel) -> None:
        """Measure this network from now on."""
        self._model = model
        self._show_known()

    def offer(self, reference: str, arrangement: Arrangement) -> None:
        """Offer the sets of a dataset."""
        self.sets.offer(reference, arrangement)

    def add(self, reference: str, arrangement: Arrangement, dataset: Dataset | None = None) -> None:
        """Choose a set of a dataset that was opened for this: all of it, unless that taught the
        network."""
        self._known.add_opened(reference, dataset)
        self.offer(reference, arrangement)
        sets = sets_of(reference, arrangement)
        trained = self._model is not None and was_trained_on(self._model.card, reference)
        self.sets.choose_set(sets[0 if trained else -1])

    def offer_hand(self, hand: MeasurableSet) -> None:
        """The hand in use may have changed, or be another one: then it is to be measured anew."""
        if hand == self.sets.hand and not self._known.has_hand_changed():
            return
        self._known.forget_kept()
        if self._asked is not None and self._asked[1].part == "kept":
            self._asked = None
            self._job.stop()
        self.sets.offer_hand(hand)
        if self.sets.chosen == hand:
            self._show_known()

    def start_over(self) -> None:
        """The user's data is deleted: what it was is neither offered nor shown any more."""
        self.sets.forget_own()
        self._marks.read_again()

    def show_drawing(self, number: NumberReading | None) -> None:
        """Tell what is read on the canvas; None: nothing is."""
        self.sections.show_drawing(number)

    def stop(self) -> None:
        """End what is being measured, at its next step."""
        self._job.stop()
        self._marks.finish()
        self.sections.stop()

    def _measure(self) -> None:
        if self._model is None:
            return
        from zen_digits.core.evaluation.measure import measure

        model, wanted = self._model, self.sets.chosen
        try:
            loading = self._known.loading(model, wanted)
        except InputError as error:
            self.failed.emit(error)
            return
        self._asked = model, wanted
        self._job.start(lambda show: measure(model, loading, show))

    def _take(self, results: Results) -> None:
        if self._asked is not None:
            self._known.keep(*self._asked, results)
            self._show_known()

    def _measured_of(self, model: TrainedModel | None) -> Results | None:
        """What was measured before of a network and the set that is chosen."""
        return self._known.of(model, self.sets.chosen)

    def _show_known(self) -> None:
        chosen, learning = self.sets.chosen, self._row.is_learning_chosen
        whole = self._live.results if learning else self._measured_of(self._model)
        self._marks.use(self._live.dataset if learning else chosen.reference, whole)
        self._leave_out.show_number()
        self._show_results(self._leave_out.shown_of(whole) if whole else None)
        self._watch()

    # What the network that learns reads

    def _watch(self) -> None:
        self._live.watch(on=self._row.is_learning_chosen and self.isVisible())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch()

    def _follow_run(self) -> None:
        """A run begins or ends, or its network has read its validation images."""
        self.sets.offer_learning(on=self._live.running)
        if self._row.is_learning_chosen:
            self._show_known()

    # What is shown

    def _show_results(self, results: Results | None) -> None:
        self._results = results
        self._hint.setText(self._hint_text())
        self._row.export.show_results(results)
        self._figures.setVisible(results is not None)
        say(self._figures, self._figures_text(results) if results else "")
        self.sections.show_subject(results)

    def _put_on_canvas(self, results: Results, image: int) -> None:
        """An image, or the strokes that it was made of."""
        strokes = results.strokes(image)
        if strokes is None:
            self.image_wanted.emit(results.images[image])
        else:
            self.strokes_wanted.emit(strokes)

    def _show_hint(self) -> None:
        self._hint.setText(self._hint_text())

    def _hint_text(self) -> str:
        if self._job.running:
            return self.tr("The network is reading the images")
        if self.sets.chosen.part == "kept" and self._known.outdated:
            return self.tr("These drawings have changed: press Measure to read them again")
        if not self._row.is_learning_chosen:
            return self.tr(
                "Press Measure to see what the network reads wrongly, and how sure it is"
            )
        if self._live.has_validation:
            return self.tr("After the run’s next epoch you see here what it reads wrongly")
        return self.tr("This run holds no images out for validation; measure it when it has ended")

    def _figures_text(self, results: Results) -> str:
        notes = (
            set_notes(self.sets.chosen, self._model, results.origin),
            left_out_note(len(results.whole.labels) - len(results.labels)),
        )
        return lines(figures_text(results), sentences(*notes))

    def _note_on(self, model: TrainedModel, origin: Origin) -> str:
        """What must be known of a second network's figures on the set that is chosen."""
        return taught_note(model, self.sets.chosen, origin)

    def _describe(self) -> ReportSubject:
        """What is shown, for a report."""
        from zen_digits.core.evaluation.report.html_report import ReportSubject

        assert self._results is not None
        model, chosen, shown = None, self.sets.chosen, self.sets.chosen
        name = self.tr("the network that is learning")
        if self._row.is_learning_chosen:
            shown = MeasurableSet(self._live.dataset, "validation")
        elif self._second.first is not None:
            name, model = self._second.first
        notes = filter(None, (set_notes(chosen, model, self._results.origin),))
        card = model.card if model else None
        made = datetime.now().astimezone()
        more = self.sections.reported(self._results)
        return ReportSubject(name, card, set_name(shown), tuple(notes), made, *more)
