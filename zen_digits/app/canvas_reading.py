"""Has what is drawn read by the chosen network, and shows the reading on it and beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from zen_digits.app.drawing.canvas_panel import CanvasPanel
from zen_digits.app.drawing.canvas_words import CanvasWords
from zen_digits.app.drawing.digit_boxes import digit_boxes
from zen_digits.app.files.file_actions import copy_reading
from zen_digits.app.reading.lineage_text import lineage_text
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.preprocessing_strip import THUMBNAIL
from zen_digits.app.reading.reader import CanvasContent, NoReading, Reader
from zen_digits.app.reading.reading_panel import ReadingPanel
from zen_digits.core.reading.result import NumberReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


class CanvasReading(QObject):
    """Connects the canvas, the reader, the networks and the panel of readings."""

    def __init__(
        self,
        canvas_panel: CanvasPanel,
        panel: ReadingPanel,
        models: LoadedModels,
        reader: Reader,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._canvas, self._panel = canvas_panel.canvas, panel
        self._models, self._reader, self._window = models, reader, window
        self._follow_canvas()
        self._follow_models()
        panel.digit_selected.connect(reader.select)
        CanvasWords(self._canvas, reader)
        reader.reading_made.connect(self._show_reading)
        reader.nothing_read.connect(self._show_no_reading)

    def _follow_canvas(self) -> None:
        canvas, reader = self._canvas, self._reader
        canvas.drawing_changed.connect(reader.read_soon)
        canvas.stroke_finished.connect(reader.read_now)
        canvas.digit_selected.connect(reader.select)

    def _follow_models(self) -> None:
        models, panel = self._models, self._panel
        models.chosen.connect(self._show_model)
        models.chosen.connect(self._reader.use)
        models.renamed.connect(panel.rename_model)
        panel.model_chosen.connect(models.choose)

    def _show_model(self, predictor: Predictor) -> None:
        card, names = predictor.card, self._models.names()
        accuracy, lineage = card.test_accuracy, lineage_text(card.taught)
        self._panel.show_models(names, self._models.current, accuracy, card.label_names, lineage)
        self._canvas.ask_for(card.label_names)

    def _show_reading(self, content: CanvasContent, number: NumberReading, selected: int) -> None:
        self._canvas.show_digit_boxes(digit_boxes(content, number), selected)
        thumbnail, learning = self._canvas.thumbnail(THUMBNAIL), self._models.is_learning
        self._panel.show_reading(number, selected, thumbnail, learning=learning)

    def _show_no_reading(self, reason: NoReading) -> None:
        self._canvas.show_digit_boxes(())
        self._panel.show_no_reading(reason)

    def texts(self) -> tuple[str, str]:
        """What was read, and how sure it is."""
        (verdict,) = self._panel.findChildren(QLabel, "verdict_label")
        return self._panel.reading_text, verdict.text()

    def copy(self) -> None:
        """Copy what was read; where nothing was, the drawing."""
        copy_reading(self._window, self._panel.reading_text, self._canvas.image())
