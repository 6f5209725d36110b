"""Learning a hand: the button, what became better or worse by it, and the way back."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from zen_digits.app.common.jobs.job_controls import JobControls
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.language import phrases
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.hands_table import HandsTable
from zen_digits.app.teach.learning_texts import figures_text, left_out_text
from zen_digits.app.teach.teacher import Teacher
from zen_digits.core.errors import InputError


class LearningRow(QWidget):
    """Shows what a teacher does; nothing is worked out while it is not on show."""

    def __init__(self, teacher: Teacher, hand: CurrentHand, models: LoadedModels) -> None:
        super().__init__()
        self._teacher, self._models = teacher, models
        self._figures = named(label(wrap=True), "learning_figures", self.tr("What was learned"))
        self._hands = HandsTable()
        self._notice = named(label("", "faint", wrap=True), "learning_notice")
        column = tight(QVBoxLayout(self))
        column.addWidget(self._make_controls())
        column.addWidget(self._figures)
        column.addWidget(self._hands)
        column.addWidget(self._notice)
        self._answers = LatestAnswer(self)
        self._answers.answered.connect(self._hands.show_hands)
        self._answers.failed.connect(lambda _: None)  # it will be asked anew
        for signal in (teacher.changed, hand.changed, models.chosen, teacher.job.ended):
            signal.connect(lambda *_: self._show_news())
        self._show_state()

    def _make_controls(self) -> FlowRow:
        teacher = self._teacher
        tip = self.tr(
            "Teaches the network that reads from these drawings; it stays as it is, and what it "
            "becomes stands beside it"
        )
        learn = JobControls(teacher.job, "learn_button", self.tr("&Learn"), tip)
        learn.wanted.connect(teacher.learn)
        teacher.job.progressed.connect(learn.show_progress)
        self._back = push_button("back_button", self.tr("&Go back"), teacher.back)
        by_itself = named(QCheckBox(self.tr("Learn u&pon each correction")), "learn_by_itself_box")
        by_itself.setToolTip(
            self.tr("Learns by itself, some seconds after you said what a drawing is")
        )
        by_itself.setChecked(teacher.by_itself)
        by_itself.toggled.connect(lambda on: teacher.turn(on=on))
        return FlowRow((learn, self._back, by_itself))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._teacher.preparation.begin_soon()
        self._show_news()

    def _show_news(self) -> None:
        if self.isVisible():
            self._show_state()
            self._ask_for_hands()

    def _show_state(self) -> None:
        figures = self._teacher.figures
        _fill(self._figures, [figures_text(figures)] if figures else [])
        _fill(self._notice, [self._teacher.notice, self._left_out()])
        self._back.setEnabled(figures is not None)
        self._back.setToolTip(
            self.tr("Reads as before: what was learned is deleted, the drawings stay")
            if figures
            else self.tr("Nothing was learned yet")
        )

    def _left_out(self) -> str:
        with suppress(InputError):  # which the page shows
            usable = self._teacher.usable
            if usable is not None:
                return left_out_text(usable, self._models.names()[self._models.current])
        return ""

    def _ask_for_hands(self) -> None:
        from zen_digits.core.personal.hand_figures import figures_of_hands

        self._answers.ask(figures_of_hands)


def _fill(shown: QLabel, lines: list[str]) -> None:
    text = phrases.lines(*lines)
    shown.setText(text)
    shown.setVisible(bool(text))
