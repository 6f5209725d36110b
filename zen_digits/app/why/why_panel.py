"""The page Why: why the selected digit is read as it is, and not as another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.common.picture_actions import PictureMenu
from zen_digits.app.common.pictures import widget_picture
from zen_digits.app.common.widgets import Card, label, named, tight
from zen_digits.app.why.evidence_view import EvidenceView
from zen_digits.app.why.explainer import Explainer
from zen_digits.app.why.stroke_list import StrokeList
from zen_digits.core.reading.result import DigitReading, NumberReading

if TYPE_CHECKING:
    from zen_digits.core.insight.explanation import Explanation
    from zen_digits.core.models.model_file import TrainedModel

_PAUSE = 120  # ms between two explanations of a stroke that is being drawn, at least


class WhyPanel(Card):
    """Shows evidence and strokes; nothing is computed while the page is not on show."""

    def __init__(self) -> None:
        super().__init__()
        self.title.setWordWrap(True)
        self._digit: DigitReading | None = None
        self._explainer = Explainer(self)
        self._explainer.explained.connect(self._show)
        self._explainer.failed.connect(lambda _: self.show_reading(None, 0))
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self._pages = QStackedWidget()
        hint = self.tr("Draw a digit, and see here\nwhich ink makes it what it is read as")
        self._pages.addWidget(named(label(hint, "faint", centred=True), "why_hint"))
        self._pages.addWidget(self._make_page())
        self.body.addWidget(self._pages, 1)
        self.show_reading(None, 0)

    def _make_page(self) -> QWidget:
        page = QWidget()
        column = tight(QVBoxLayout(page))
        column.addLayout(self._make_question())
        self._evidence, self._strokes = EvidenceView(), StrokeList()
        PictureMenu(self._evidence, partial(widget_picture, self._evidence, "evidence"))
        column.addWidget(self._evidence, 1)
        column.addWidget(label(self._legend_text(), "faint", wrap=True))
        column.addWidget(self._strokes)
        return page

    def _legend_text(self) -> str:
        return self.tr(
            "Orange ink speaks for this reading, blue ink against it: hiding orange ink makes the "
            "network less sure."
        )

    def _make_question(self) -> QHBoxLayout:
        tip = self.tr("Shows which ink makes it this digit and not that one")
        self._rival = named(Combo(), "rival_combo", self.tr("Rather than"), tip)
        self._rival.activated.connect(lambda _: self._ask())
        caption = label(self.tr("rather &than"))
        caption.setBuddy(self._rival)
        row = tight(QHBoxLayout())
        row.addWidget(caption)
        row.addWidget(self._rival, 1)
        return row

    def use(self, model: TrainedModel) -> None:
        """Explain what this network reads from now on."""
        self._explainer.use(model)
        self._rival.clear()
        self._rival.addItem(self.tr("anything else"), None)
        for index, name in enumerate(model.card.label_names):
            self._rival.addItem(name, index)

    def show_reading(self, number: NumberReading | None, selected: int) -> None:
        """Explain a digit of what was just read; None where nothing was."""
        self._digit = number.digits[selected] if number and number.digits else None
        if self._digit is None:
            self.title.setText(self.tr("Why?"))
            self._pages.setCurrentIndex(0)
        elif self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        if self._digit is not None and self.isVisible():
            rival = self._rival.currentData()
            same = rival == self._digit.reading.index
            self._explainer.ask((self._digit, None if same else rival))

    def _show(self, explanation: Explanation) -> None:
        if self._digit is None:  # the canvas was cleared meanwhile
            return
        reading = explanation.digit.reading
        names = reading.label_names
        confidence = percent_or_bound(reading.confidence)
        if explanation.rival is None:
            title = self.tr("Why {0}? It is {1} sure.").format(reading.text, confidence)
        else:
            title = self.tr("Why {0} rather than {1}?").format(
                reading.text, names[explanation.rival]
            )
        self.title.setText(title)
        self._evidence.show_explanation(explanation)
        self._strokes.show_explanation(explanation)
        self._pages.setCurrentIndex(1)
