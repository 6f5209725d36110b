"""Evidence and strokes: which ink makes the digit what it is read as, and not another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.latest_answer import LatestAnswer
from zen_digits.app.common.picture_actions import PictureMenu
from zen_digits.app.common.pictures import widget_picture
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.why.evidence_view import EvidenceView
from zen_digits.app.why.stroke_list import StrokeList

if TYPE_CHECKING:
    from zen_digits.app.why.subject import Subject
    from zen_digits.core.insight.explanation import Explanation


class EvidenceSection(QWidget):
    """A heat map over the digit, and what each stroke is worth."""

    def __init__(self) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._names: tuple[str, ...] = ()
        self._answer = LatestAnswer(self)
        self._answer.answered.connect(self._show)
        self._answer.failed.connect(lambda _: self._show(None))
        self.evidence, self._strokes = EvidenceView(), StrokeList()
        PictureMenu(self.evidence, partial(widget_picture, self.evidence, "evidence"))
        column = tight(QVBoxLayout(self))
        column.addLayout(self._make_question())
        column.addWidget(self.evidence, 1)
        column.addWidget(label(self._legend_text(), "faint", wrap=True))
        column.addWidget(self._strokes)

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

    def _legend_text(self) -> str:
        return self.tr(
            "Orange ink speaks for this reading, blue ink against it: hiding orange ink makes the "
            "network less sure."
        )

    def show_subject(self, subject: Subject | None) -> None:
        """Explain a digit; None: no digit is there."""
        self._subject = subject
        if subject is None:
            self._answer.forget()
            self._show(None)
            return
        self._offer_rivals(subject.digit.reading.label_names)
        self._ask()

    def _offer_rivals(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names = names
        self._rival.clear()
        self._rival.addItem(self.tr("anything else"), None)
        for index, name in enumerate(names):
            self._rival.addItem(name, index)

    def _ask(self) -> None:
        if self._subject is None:
            return
        network, digit = self._subject.network, self._subject.digit
        chosen = self._rival.currentData()
        rival = None if chosen == digit.reading.index else chosen

        def explain() -> Explanation:
            from zen_digits.core.insight import explanation

            return explanation.explain(network.predictor, digit, rival)

        self._answer.ask(explain)

    def _show(self, explanation: Explanation | None) -> None:
        if self._subject is None:  # the canvas was cleared meanwhile
            explanation = None
        self.evidence.show_explanation(explanation)
        self._strokes.show_explanation(explanation)
