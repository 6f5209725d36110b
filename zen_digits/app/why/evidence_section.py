"""Evidence and strokes: which ink makes the digit what it is read as, and not another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.language.core_words import in_words
from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.common.pictures.picture import widget_picture
from zen_digits.app.common.pictures.picture_actions import PictureMenu
from zen_digits.app.common.settings import Settings
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.why.evidence_view import EvidenceView
from zen_digits.app.why.method_choice import MethodChoice
from zen_digits.app.why.stroke_list import StrokeList
from zen_digits.core.errors import InputError
from zen_digits.core.pytorch import is_imported

if TYPE_CHECKING:
    from zen_digits.app.why.subject import Subject
    from zen_digits.core.insight.explanation import Explanation


class EvidenceSection(QWidget):
    """A heat map over the digit, and what each stroke is worth."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._subject: Subject | None = None
        self._names: tuple[str, ...] = ()
        self._answer = LatestAnswer(self)
        self._answer.answered.connect(self._show)
        self._answer.failed.connect(self._fail)
        self._method = MethodChoice(settings)
        self._method.chosen.connect(self._ask)
        self._note = label("", wrap=True)
        self._note.setObjectName("evidence_note")
        self.evidence, self._strokes = EvidenceView(), StrokeList()
        self._check = label("", "faint", wrap=True)
        self._check.setObjectName("deletion_text")
        picture = self._make_picture()
        PictureMenu(self.evidence, partial(widget_picture, picture, "evidence"))
        column = tight(QVBoxLayout(self))
        column.addLayout(self._make_question())
        column.addWidget(self._method)
        column.addWidget(self._note)
        column.addWidget(picture, 1)
        column.addWidget(self._check)
        column.addWidget(self._strokes)
        self._say("")

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

    def _make_picture(self) -> QWidget:
        """The heat map, and what its signs and colours mean: both are copied and saved."""
        self._legend = named(label("", "faint", wrap=True, centred=True), "evidence_legend")
        picture = QWidget()
        column = tight(QVBoxLayout(picture))
        column.addWidget(self.evidence, 1)
        column.addWidget(self._legend)
        return picture

    def show_subject(self, subject: Subject | None) -> None:
        """Explain a digit; None: no digit is there."""
        self._subject = subject
        if subject is None:
            self._answer.forget()
            self._show(None)
            return
        self._offer_rivals(subject.digit.reading.label_names)
        self._method.offer(subject.network.model.card.architecture)
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
        network, digit = self._subject.latest, self._subject.digit
        chosen, method = self._rival.currentData(), self._method.method
        rival = None if chosen == digit.reading.index else chosen
        if method.needs_pytorch and not is_imported():
            self._say(self.tr("PyTorch is being loaded…"))

        def explain() -> Explanation:
            from zen_digits.core.insight import explanation

            return explanation.explain(network.predictor, digit, rival, method)

        self._answer.ask(explain)

    def _show(self, explanation: Explanation | None) -> None:
        if self._subject is None:  # the canvas was cleared meanwhile
            explanation = None
        self._say("")
        self.evidence.show_explanation(explanation)
        legend = self.tr("+ (orange) speaks for {0}, − (blue) against it.")
        self._legend.setText(legend.format(explanation.digit.reading.text) if explanation else "")
        self._check.setText(self._check_text(explanation) if explanation else "")
        self._strokes.show_explanation(explanation)

    def _check_text(self, explanation: Explanation) -> str:
        text = self.tr(
            "Checked: without the tenth of the ink that speaks most for {0}, the network gives {0} "
            "{1}; without a random tenth, {2}."
        )
        found = explanation.deletion
        best, others = (percent_or_bound(p) for p in (found.without_best, found.without_random))
        return text.format(explanation.digit.reading.text, best, others)

    def _fail(self, error: Exception) -> None:
        self._show(None)
        if isinstance(error, InputError):  # in a dialog it would come back with each stroke
            self._say(in_words(str(error)))
        else:
            show_failure(self, error)

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
