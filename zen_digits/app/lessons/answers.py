"""The answers to a lesson's question, of which one finds the right one by trying."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.lessons.lesson_texts import in_language
from zen_digits.core.lessons.lesson import Choice, Question


class Answers(QWidget):
    """``chosen`` carries a Choice; any may be chosen, one after another."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._rows: list[QWidget] = []
        self.reply = named(label(wrap=True), "lesson_reply")
        self._column = tight(QVBoxLayout(self), GRID // 2)
        self._column.addWidget(self.reply)
        self.show_question(None)

    def show_question(self, question: Question | None) -> None:
        """Offer the answers; None: there is no question."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        choices = question.choices if question else ()
        self._rows = [self._make_row(number, each) for number, each in enumerate(choices, 1)]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        self.reply.hide()
        self.setVisible(bool(choices))

    def _make_row(self, number: int, choice: Choice) -> QWidget:
        text = in_language(choice.text)
        tip = self.tr("Try it out, then choose: whether it is right is told at once")
        button = named(QRadioButton(), f"lesson_answer_{number}", text, tip)
        button.clicked.connect(partial(self._choose, choice))
        self._group.addButton(button)
        row = QWidget()
        layout = tight(QHBoxLayout(row), GRID // 2)
        layout.addWidget(button)
        layout.addWidget(_Caption(text, button), 1)
        return row

    def _choose(self, choice: Choice) -> None:
        text = self.tr("✓ Right. {0}") if choice.right else self.tr("✗ Not quite. {0}")
        self.reply.setText(text.format(in_language(choice.reply)))
        self.reply.show()
        self.chosen.emit(choice)


class _Caption(QLabel):
    """The text of a button, which wraps; a button's own cannot."""

    def __init__(self, text: str, button: QRadioButton) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self._button = button

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._button.click()
