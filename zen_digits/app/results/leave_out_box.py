"""Leaving marked images out of all figures: the box for it, and the sentence that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count
from zen_digits.app.common.widgets import named
from zen_digits.app.results.marked_images import MarkedImages

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results


class LeaveOutBox(QCheckBox):
    """Seen only where images are marked."""

    def __init__(self, marks: MarkedImages) -> None:
        super().__init__()
        tip = self.tr("Computes all figures without the images that you marked, and says so")
        named(self, "leave_out_box", tip=tip)
        self._marks = marks
        self.show_number()

    def shown_of(self, whole: Results) -> Results:
        """What is shown of a measurement."""
        return self._marks.without(whole) if self.isChecked() else whole

    def show_number(self) -> None:
        """Say how many there are."""
        number = self._marks.number()
        self.setText(self.tr("Leave out marked ima&ges ({0})").format(count(number)))
        self.setVisible(number > 0)


def left_out_note(number: int) -> str:
    """That images are left out; empty where none is."""
    text = translate("left out", "%Ln images that you marked are left out.", "", number)
    return text if number else ""
