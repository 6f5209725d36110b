"""Which class of the kept drawings is shown: all, or one, each with how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.numbers import count
from zen_digits.app.common.widgets import named
from zen_digits.app.teach.kept_texts import label_text
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT, KeptDrawing

_ALL = None


class ClassCombo(Combo):
    """``chosen`` is emitted when another class is chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        tip = self.tr("Shows the drawings of one class, or all")
        named(self, "class_combo", self.tr("Class"), tip)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._labels: list[str] = []
        self.currentIndexChanged.connect(lambda _: self.chosen.emit())

    def show_drawings(self, drawings: Sequence[KeptDrawing]) -> None:
        """Offer the classes of these; a class that has none left is no longer chosen."""
        numbers = Counter(drawing.label for drawing in drawings)
        self._labels = sorted(numbers, key=lambda name: (name == NOT_A_DIGIT, name))
        before = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._text(self.tr("All"), len(drawings)), _ALL)
            for name in self._labels:
                self.addItem(self._text(label_text(name), numbers[name]), name)
            place = self._labels.index(before) + 1 if before in self._labels else 0
            self.setCurrentIndex(place)

    def _text(self, name: str, number: int) -> str:
        return self.tr("{0} ({1})").format(name, count(number))

    @property
    def number(self) -> int:
        """How many classes there are."""
        return len([name for name in self._labels if name != NOT_A_DIGIT])

    def shown(self, drawings: Sequence[KeptDrawing]) -> list[KeptDrawing]:
        """Those of the chosen class, by class, else in the order in which they are given."""
        chosen = self.currentData()
        order = {name: place for place, name in enumerate(self._labels)}
        of_class = [each for each in drawings if chosen in (_ALL, each.label)]
        return sorted(of_class, key=lambda each: order[each.label])
