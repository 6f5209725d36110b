"""The panel that tells a lesson, step by step."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from zen_digits.app.common.accessibility.announcing import announce
from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.layout.fitted_widget import FittedWidget
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.numbers import count
from zen_digits.app.common.widgets import Card, bare_viewport, label, named, push_button, tight
from zen_digits.app.lessons.answers import Answers
from zen_digits.app.lessons.lesson_texts import in_language
from zen_digits.core.lessons.lesson import Lesson, Question, Step

SHOW_KEYS, CLOSE_KEYS = "F6", "Ctrl+F4"
_TITLE = 15  # characters: the least width of the title


@live
def step_keys(*, forward: bool) -> str:
    """Alt and the arrow in the direction of writing, or against it."""
    return "Alt+Left" if forward == QGuiApplication.isRightToLeft() else "Alt+Right"


class LessonPanel(Card):
    """Shows one step at a time; signals ask for the next one, the one before, and so on.

    ``asks``: it shows a question with its answers.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    show_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "lesson_panel", self.tr("Lesson"))
        self._step: Step | None = None
        self._is_last = self._is_done = self.asks = False
        self._text = named(label(wrap=True), "lesson_text")
        self._task = named(label("", "title", wrap=True), "lesson_task")
        self.answers = Answers()
        self._buttons = self._make_buttons()
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self._head, self._area, self._foot = self._make_head(), self._make_area(), self._make_foot()
        self.body.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self.body.addLayout(self._grid)
        self.arrange(beside=True)

    def arrange(self, *, beside: bool) -> None:
        """Be a column beside the pages, or a strip below them with the buttons at its top."""
        for part in (self._head, self._area, self._foot):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._head, 0, 0)
        self._grid.addWidget(self._area, 1, 0, 1, 2)
        self._grid.setRowStretch(1, 1)
        if beside:
            self._grid.addWidget(self._foot, 2, 0, 1, 2)
        else:
            self._grid.addWidget(self._foot, 0, 1)

    def strip_height(self, width: int, lines: int) -> int:
        """How high a strip of this width is with so many lines of text."""
        inner = width - 4 * GRID
        least = _TITLE * self.fontMetrics().averageCharWidth()
        self.title.setMinimumWidth(least)
        foot = min(self._foot.sizeHint().width(), inner - least - GRID)
        head = max(self._foot.heightForWidth(foot), self.title.heightForWidth(inner - foot - GRID))
        return head + lines * self.fontMetrics().lineSpacing() + 3 * GRID

    def _make_head(self) -> QWidget:
        self.body.removeWidget(self.title)
        named(self.title, "lesson_title").setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return self.title

    def _make_foot(self) -> QWidget:
        return FlowRow(self._buttons.values())

    def _make_buttons(self) -> dict[str, QPushButton]:
        actions = (
            ("lesson_back_button", self.tr("Back"), self.back_wanted.emit,
             self.tr("The step before ({0})").format(step_keys(forward=False))),
            ("lesson_next_button", self.tr("Next"), self.next_wanted.emit,
             self.tr("The next step ({0})").format(step_keys(forward=True))),
            ("lesson_show_button", self.tr("Show where"), self.show_wanted.emit,
             self.tr("Opens what is meant, and scrolls to it ({0})").format(SHOW_KEYS)),
            ("lesson_close_button", self.tr("Close"), self.close_wanted.emit,
             self.tr("Closes the lesson; it goes on here the next time ({0})").format(CLOSE_KEYS)),
        )  # fmt: skip
        buttons = {name: push_button(name, text, do, tip) for name, text, do, tip in actions}
        buttons["lesson_next_button"].setProperty("primary", True)
        return buttons

    def _make_area(self) -> QScrollArea:
        area = named(QScrollArea(), "lesson_area", self.tr("What the lesson says"))
        area.setProperty("framed", True)
        area.setViewport(bare_viewport())
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        texts = _Texts((self._text, self._task, self.answers))
        area.setWidget(texts)
        texts.setAutoFillBackground(False)
        area.setMinimumHeight(GRID)  # instead of Qt's own, which takes from the title
        area.verticalScrollBar().rangeChanged.connect(self._follow_reply)
        return area

    def show_step(self, lesson: Lesson, number: int, question: Question | None) -> None:
        """Show a step, counted from 0; the last may be a question."""
        self._step = question.step if question else lesson.steps[number]
        self._is_last, self.asks = number == lesson.stops - 1, question is not None
        title = self.tr("{0} · {1} of {2}")
        self.title.setText(
            title.format(in_language(lesson.title), count(number + 1), count(lesson.stops))
        )
        self._text.setText(in_language(self._step.text))
        self.answers.show_question(question)
        self._buttons["lesson_back_button"].setEnabled(number > 0)
        self._buttons["lesson_show_button"].setEnabled(bool(self._step.spotlight))
        self.show_done(not self._step.done and question is None)
        self._area.verticalScrollBar().setValue(0)
        self.say(self._text.text())

    def show_reply(self) -> None:
        """Have what is said to an answer seen and heard."""
        self._area.ensureWidgetVisible(self.answers.reply)
        self.say(self.answers.reply.text())

    def _follow_reply(self, _least: int, most: int) -> None:
        """What is said to an answer stands last, and has its place only now."""
        if self.answers.reply.isVisible():
            self._area.verticalScrollBar().setValue(most)

    def show_done(self, done: bool) -> None:
        """Whether what is to be tried has happened."""
        self._is_done = done
        task = self._step.task if self._step else None
        self._task.setVisible(task is not None)
        if task is not None:
            text = self.tr("✓ Done: {0}") if done else self.tr("▸ Try it: {0}")
            self._task.setText(text.format(in_language(task)))
            self.say(self._task.text())
        self._buttons["lesson_next_button"].setText(self._next_text(done))

    def _next_text(self, done: bool) -> str:
        if self._is_last:
            return self.tr("Finish")
        return self.tr("Next") if done else self.tr("Skip")

    def say(self, text: str) -> None:
        """Have a screen reader say something, wherever the focus is."""
        if self.isVisible():
            announce(self, text)


class _Texts(FittedWidget):
    """One below the other, as high as they are at the width that they get."""

    def __init__(self, texts: Iterable[QWidget]) -> None:
        super().__init__()
        self._column = tight(QVBoxLayout(self))
        for text in texts:
            self._column.addWidget(text)
        self._column.addStretch(1)

    def fit(self) -> None:
        self.setMinimumHeight(max(self._column.minimumHeightForWidth(self.width()), 0))
