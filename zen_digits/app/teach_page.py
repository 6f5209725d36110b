"""The page Teach, connected with the rest of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from zen_digits.app.data.data_import import DataImport
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.drawing_import import show_strokes
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.reader import Reader
from zen_digits.app.teach.corrections import Corrections
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.exercise import Exercise
from zen_digits.app.teach.learning_row import LearningRow
from zen_digits.app.teach.teach_panel import TeachPanel
from zen_digits.app.teach.teacher import Teacher
from zen_digits.core.labels import DIGITS


def make_teach_page(
    canvas: DrawingCanvas,
    reader: Reader,
    models: LoadedModels,
    hand: CurrentHand,
    corrections: Corrections,
    teacher: Teacher,
    data: DataImport,
    window: QWidget,
) -> TeachPanel:
    """The page, made when it is first shown; drawings that it hands over appear on the canvas."""

    def labels() -> Sequence[str]:
        model = models.chosen_model
        return DIGITS if model is None else model.card.label_names

    exercise = Exercise(canvas, hand, window)
    reader.reading_made.connect(lambda _content, number, _: exercise.show_reading(number.text))
    corrections.corrected.connect(exercise.skip)  # the user has said already what it is
    page = TeachPanel(hand, LearningRow(teacher, hand, models), exercise, labels)
    page.strokes_wanted.connect(lambda strokes: show_strokes(strokes, canvas))
    page.image_wanted.connect(canvas.show_sample)
    page.changes.data_wanted.connect(data.open)
    return page
