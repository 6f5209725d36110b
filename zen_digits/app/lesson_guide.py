"""Lessons, connected with the window: what its parts signal is what a lesson's steps wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.pages import Pages
from zen_digits.app.common.settings import Settings
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.halves import Halves
from zen_digits.app.lessons.learn_menu import LearnMenu
from zen_digits.app.lessons.lesson_frame import LessonFrame
from zen_digits.app.lessons.lesson_panel import LessonPanel
from zen_digits.app.lessons.lesson_player import LessonPlayer
from zen_digits.app.lessons.parts import WindowParts
from zen_digits.app.lessons.progress import Progress
from zen_digits.app.lessons.spotlight import Spotlight
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.reader import NoReading, Reader
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.training.controller import TrainingController
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import NumberReading
    from zen_digits.core.training.events import BatchDone, RunEnded


class LessonGuide(QObject):
    """Owns the panel, the ring and the menu; ``frame`` holds the halves of the window with them."""

    def __init__(self, halves: Halves, pages: Pages, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.panel = LessonPanel()
        self.frame = LessonFrame(halves, self.panel)
        parts = WindowParts(window, pages, halves.show_page)
        self.progress = progress = Progress(settings)
        self.player = LessonPlayer(self.panel, self.frame, parts, Spotlight(), progress, self)
        self.menu = LearnMenu(self.player, progress, window)
        self._happenings = self.player.happenings
        self._strokes = 0  # on the canvas,
        self._drawings = 0  # and drawings that are kept of the hand in use

    def follow_drawing(self, canvas: DrawingCanvas, reader: Reader) -> None:
        """What is drawn and read."""
        canvas.stroke_finished.connect(lambda: self._note_strokes(len(canvas.strokes())))
        reader.reading_made.connect(lambda _content, number, _selected: self._note_read(number))
        reader.nothing_read.connect(self._note_nothing)

    def _note_strokes(self, number: int) -> None:
        """The canvas tells of every change; less than before is no stroke."""
        before, self._strokes = self._strokes, number
        for _ in range(before, number):
            self._happenings.note("strokes")

    def _note_read(self, number: NumberReading) -> None:
        self._happenings.note_state("empty", on=False)
        self._happenings.note_reading(number.text)

    def _note_nothing(self, reason: NoReading) -> None:
        self._happenings.note_state("empty", on=reason == NoReading.EMPTY_CANVAS)
        self._happenings.note_reading("")

    def follow_runs(self, controller: TrainingController) -> None:
        """What is trained."""

        def note_state() -> None:
            self._happenings.note_state("training", on=controller.running)
            self._happenings.note_state("paused", on=controller.paused)

        controller.state_changed.connect(note_state)
        controller.batches_done.connect(self._note_batches)
        controller.epoch_done.connect(lambda _: self._happenings.note("epochs"))
        controller.ended.connect(self._note_ended)

    def _note_batches(self, batches: list[BatchDone]) -> None:
        self._happenings.note_losses(batch.loss for batch in batches)

    def _note_ended(self, event: RunEnded) -> None:
        from zen_digits.core.training.events import DivergedError

        if isinstance(event.error, DivergedError):
            self._happenings.note_losses([float("inf")])
        if event.model is not None:
            self._happenings.note_trained(event.model.card.architecture)

    def follow_teaching(self, hand: CurrentHand, models: LoadedModels) -> None:
        """What is kept of a hand, and learned of it."""

        def count() -> int:
            try:
                return self._drawings if hand.read() else len(hand.get().drawings())
            except InputError:
                return 0

        def begin() -> None:
            if self.player.lesson is not None:
                self._drawings = count()

        def note_kept() -> None:
            if self.player.lesson is not None:
                before, self._drawings = self._drawings, count()
                for _ in range(before, self._drawings):
                    self._happenings.note("kept")

        self.player.changed.connect(begin)
        hand.changed.connect(note_kept)
        models.chosen.connect(self._note_network)

    def _note_network(self, predictor: Predictor) -> None:
        if predictor.card.taught:
            self._happenings.note("learned")
