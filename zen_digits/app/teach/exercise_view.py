"""What the exercise asks for, in large letters, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.numbers import count
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.teach.exercise import Exercise

_LARGE = 3.0  # times the usual letters


class ExerciseView(QWidget):
    """Shows a running exercise."""

    def __init__(self, exercise: Exercise) -> None:
        super().__init__()
        self._exercise = exercise
        self._label = named(label(centred=True, wrap=True), "exercise_label")
        self._enlarge()
        self._text = named(label("", "faint", centred=True, wrap=True), "exercise_text")
        self._bar = named(QProgressBar(), "exercise_progress", self.tr("Progress"))
        self._bar.setTextVisible(False)
        skip = push_button("exercise_skip_button", self.tr("S&kip"), exercise.skip)
        skip.setToolTip(self.tr("Asks for the next one, and keeps nothing"))
        stop = push_button("exercise_stop_button", self.tr("&Stop"), exercise.stop)
        stop.setToolTip(self.tr("Ends the exercise; what was kept stays"))
        column = tight(QVBoxLayout(self), 2 * GRID)
        column.addStretch(1)
        for part in (self._label, self._text, self._bar, FlowRow((skip, stop))):
            column.addWidget(part)
        column.addStretch(2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        exercise.asked.connect(self._show)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge()

    def _enlarge(self) -> None:
        """Larger than all other texts, whatever their size is."""
        font = QFont(self.font())
        font.setPointSizeF(_LARGE * font.pointSizeF())
        self._label.setFont(font)

    def _show(self) -> None:
        done, total = self._exercise.progress
        self._label.setText(self._exercise.label)
        text = self.tr(
            "Draw it on the canvas: {0} of {1}. It is kept when your pen rests; "
            "Ctrl+Z brings the last one back."
        )
        self._text.setText(text.format(count(done + 1), count(total)))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
