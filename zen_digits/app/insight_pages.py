"""The pages Results and Why: made when they are first shown, and told what is read, and by what."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.settings import Settings
from zen_digits.app.data.data_import import DataImport
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.drawing_import import show_strokes
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.reader import Reader
from zen_digits.app.results.live_results import LiveResults
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.training.controller import TrainingController
from zen_digits.core.config.dataset_reference import dataset_reference
from zen_digits.core.config.presets import starting_point
from zen_digits.core.ink.ink_file import is_ink_file

if TYPE_CHECKING:
    from zen_digits.app.results.results_panel import ResultsPanel
    from zen_digits.app.why.why_panel import WhyPanel
    from zen_digits.core.insight.filters import FilterHistory
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import NumberReading

_Selected = tuple["NumberReading | None", int]
"""A number, and the index of its digit that is selected."""
_NOTHING: _Selected = (None, 0)


class InsightPages(QObject):
    """Connects both pages with the rest of the window.

    ``training_wanted`` carries the config of a run that one of them asks for.
    """

    training_wanted = Signal(object)

    def __init__(
        self,
        models: LoadedModels,
        reader: Reader,
        controller: TrainingController,
        settings: Settings,
        hand: CurrentHand,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._live = LiveResults(controller, self)
        self._models, self._window = models, window
        self._settings, self._hand = settings, hand
        self._of_canvas, self._of_page = _NOTHING, _NOTHING
        self.results: ResultsPanel | None = None
        self.why: WhyPanel | None = None
        for signal in (models.chosen, models.relearned):
            signal.connect(self._keep_filters)
        reader.reading_made.connect(lambda _content, *reading: self._show_canvas(*reading))
        reader.nothing_read.connect(lambda _reason: self._show_canvas(*_NOTHING))

    @cached_property
    def _filters(self) -> FilterHistory:
        """Of the latest run."""
        from zen_digits.core.insight.filters import FilterHistory

        return FilterHistory()

    def _keep_filters(self, predictor: Predictor) -> None:
        if self._models.is_learning:
            self._filters.add(predictor.model)

    def make_results(self, canvas: DrawingCanvas, data: DataImport) -> ResultsPanel:
        """Make the page Results; images that it hands over appear on the canvas."""
        from zen_digits.app.results.measurements import Measurements
        from zen_digits.app.results.results_panel import ResultsPanel
        from zen_digits.app.results.second_network import SecondNetwork
        from zen_digits.core.personal.hand_images import hand_set

        measurements = Measurements(data.in_memory, self._hand.get, self._hand.read)
        second, hand = SecondNetwork(self._models, self), hand_set(self._hand.name)
        self.results = page = ResultsPanel(measurements, second, self._live, hand)
        page.image_wanted.connect(canvas.show_sample)
        page.strokes_wanted.connect(lambda strokes: show_strokes(strokes, canvas))
        self._hand.changed.connect(lambda: page.offer_hand(hand_set(self._hand.name)))
        page.failed.connect(lambda error: show_failure(self._window, error))
        page.open_requested.connect(partial(self._open_set, page, data))
        data.in_use_changed.connect(lambda: page.offer(*data.in_use()))
        data.recent_changed.connect(page.sets.show_recent)
        page.sets.show_recent(data.recent())
        page.offer(*data.in_use())
        self._follow_models(page)
        self._show_what_is_seen()
        return page

    def _open_set(self, page: ResultsPanel, data: DataImport, choice: str) -> None:
        """Let the user choose a set; drawings need no look at how they lie."""
        from zen_digits.core.data.arrangement import AS_STORED

        path = data.path_of(choice)
        if path is None:
            return
        if is_ink_file(path):
            page.add(dataset_reference(path), AS_STORED)
        else:
            data.open(path, page.add, self.tr("The network is measured on these images."))

    def make_why(self, canvas: DrawingCanvas, data: DataImport) -> WhyPanel:
        """Make the page Why, which explains the drawing on the canvas."""
        from zen_digits.app.why.neighbours.datasets import Datasets
        from zen_digits.app.why.why_panel import WhyPanel

        datasets = Datasets(data.in_memory, self)
        self.why = page = WhyPanel(self._settings, self._filters, datasets)
        page.image_wanted.connect(canvas.show_sample)
        page.failed.connect(lambda error: show_failure(self._window, error))
        page.training_wanted.connect(lambda name: self.training_wanted.emit(starting_point(name)))
        data.in_use_changed.connect(lambda: datasets.offer(*data.in_use()))
        datasets.offer(*data.in_use())
        self._follow_models(page)
        self._models.relearned.connect(lambda predictor: page.relearn(predictor.model))
        self._show_what_is_seen()
        return page

    def _show_canvas(self, number: NumberReading | None, selected: int) -> None:
        """The drawing is read as this; that counts where no page hides it."""
        self._of_canvas = number, selected
        if self._of_page[0] is None:
            self._show_what_is_seen()

    def show_page_number(self, number: NumberReading | None, selected: int) -> None:
        """Be about a number of the page that is open; None: none is, and the drawing counts."""
        self._of_page = number, selected
        self._show_what_is_seen()

    @property
    def _seen(self) -> _Selected:
        return self._of_canvas if self._of_page[0] is None else self._of_page

    def _show_what_is_seen(self) -> None:
        number, _ = self._seen
        if self.results is not None:
            self.results.show_drawing(number if number is not None and number.digits else None)
        if self.why is not None:
            self.why.show_reading(*self._seen)

    def start_over(self) -> None:
        """The user's data is deleted: no set of theirs is offered any more."""
        if self.results is not None:
            self.results.start_over()
        if self.why is not None:
            self.why.datasets.forget_own()

    def close(self) -> None:
        """Stop what is being computed."""
        if self.results is not None:
            self.results.stop()
        if self.why is not None:
            self.why.stop()

    def _follow_models(self, page: ResultsPanel | WhyPanel) -> None:
        self._models.chosen.connect(lambda predictor: page.use(predictor.model))
        model = self._models.chosen_model
        if model is not None:
            page.use(model)
