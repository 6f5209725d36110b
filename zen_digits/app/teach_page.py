"""Teaching: what the user says of drawings, learning from it, and the page Teach, connected with
the rest of the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.accessibility.announcing import announce
from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.language.phrases import titled
from zen_digits.app.common.settings import Settings
from zen_digits.app.data.data_import import DataImport
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.drawing_import import show_strokes
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.reader import Reader
from zen_digits.app.reading.reading_panel import ReadingPanel
from zen_digits.app.teach.corrections import Corrections
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.learning_news import LearningNews
from zen_digits.app.teach.teacher import Teacher
from zen_digits.core.labels import DIGITS

if TYPE_CHECKING:
    from zen_digits.app.teach.teach_panel import TeachPanel
    from zen_digits.core.personal.hand.kept_drawing import KeptDrawing


class Teaching(QObject):
    """The hand in use, corrections of what is read, and the teacher that learns from them."""

    def __init__(
        self, models: LoadedModels, panel: ReadingPanel, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._models, self._window = models, window
        self.hand = CurrentHand(settings, self)
        self.corrections = Corrections(panel.label_row, self.hand, self)
        self.teacher = Teacher(models, self.hand, settings, self)
        news = LearningNews(self.teacher, self.hand)
        news.told.connect(panel.show_news)
        news.told.connect(self._announce)
        self.corrections.corrected.connect(self.teacher.follow_correction)
        self.corrections.failed.connect(lambda error: show_failure(window, error))

    def _announce(self, word: str, text: str) -> None:
        if word:
            announce(self._window, titled(word, text))

    def load(self) -> None:
        """Read the hand and its network, on other threads."""
        self.hand.read()
        self.teacher.load()

    def make_page(self, canvas: DrawingCanvas, reader: Reader, data: DataImport) -> TeachPanel:
        """Make the page, when it is first shown; what it hands over appears on the canvas."""
        from zen_digits.app.teach.exercise import Exercise
        from zen_digits.app.teach.learning_row import LearningRow
        from zen_digits.app.teach.teach_panel import TeachPanel

        exercise = Exercise(canvas, self.hand, self)
        reader.reading_made.connect(lambda _content, number, _: exercise.show_reading(number.text))
        self.corrections.corrected.connect(exercise.skip)  # the user has said already what it is
        learning = LearningRow(self.teacher, self.hand, self._models)
        page = TeachPanel(self.hand, learning, exercise, self._labels)
        page.drawing_wanted.connect(partial(self._put_on_canvas, canvas))
        page.changes.data_wanted.connect(data.open)
        return page

    def _put_on_canvas(self, canvas: DrawingCanvas, drawing: KeptDrawing) -> None:
        """Show a kept drawing, which can be given another label there."""
        self.corrections.expect(drawing)
        if drawing.strokes is None:
            canvas.show_sample(drawing.image())
        else:
            show_strokes(drawing.strokes, canvas)

    def _labels(self) -> Sequence[str]:
        model = self._models.chosen_model
        return DIGITS if model is None else model.card.label_names

    def close(self) -> None:
        """The window closes."""
        self.hand.close()
        self.teacher.stop()
