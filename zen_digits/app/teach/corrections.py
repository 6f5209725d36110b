"""Keeping what the user says a drawing is, digit by digit, and taking that back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.common.numbers import count
from zen_digits.app.reading.label_row import LabelRow
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.core.errors import InputError
from zen_digits.core.labels import are_digits
from zen_digits.core.reading.result import DigitReading, NumberReading

_TYPING = 900  # ms between two digits of a number that is typed, at most


_Key = tuple[bytes, int]
"""Of a digit on the canvas: its image, and how many like it stand before it."""


@dataclass(slots=True)
class _Kept:
    """A drawing in the hand."""

    id: str
    label: str


class Corrections(QObject):
    """Acts on the digits that are read, and shows in the row what became of the selected one.

    Nothing is kept unless the user says so. A digit that is said to be something else later is kept
    once, with the last label. ``corrected`` is emitted when something was kept, ``failed`` carries
    an exception.
    """

    corrected = Signal()
    failed = Signal(object)

    def __init__(self, row: LabelRow, hand: CurrentHand, parent: QObject) -> None:
        super().__init__(parent)
        self._row, self._hand = row, hand
        self._number: NumberReading | None = None
        self._selected = 0
        self._kept: dict[_Key, _Kept] = {}
        self._undo: Callable[[], None] | None = None
        self._typed = ""
        self._timer = QTimer(self, interval=_TYPING, singleShot=True)
        self._timer.timeout.connect(self._use_typed)
        row.right_clicked.connect(self.accept)
        row.label_given.connect(self.say)
        row.not_a_digit_clicked.connect(self.reject)
        row.undo_clicked.connect(self.undo)
        hand.chosen.connect(self._forget)
        hand.changed.connect(self._follow_hand)

    # What is on the canvas

    def show_reading(self, number: NumberReading, selected: int) -> None:
        """These digits can be kept from now on; one of them is selected."""
        if len(self._digits) != len(number.digits):
            self._drop_typed()
        self._number, self._selected = number, selected
        if not self._kept.keys() & {self._key(index) for index in range(len(number.digits))}:
            self._kept.clear()
            self._undo = None
        self._show()

    def show_nothing(self) -> None:
        """Nothing on the canvas can be kept."""
        self._number = None
        self._drop_typed()
        self._forget()

    def _forget(self) -> None:
        self._kept.clear()
        self._undo = None
        self._show()

    def _follow_hand(self) -> None:
        """Drawings may have been deleted or relabelled where all of them are shown."""
        if not self._kept:
            return
        labels = {drawing.id: drawing.label for drawing in self._hand.get().drawings()}
        for key, kept in [*self._kept.items()]:
            if kept.id in labels:
                kept.label = labels[kept.id]
            else:
                del self._kept[key]
        self._show()

    @property
    def _digits(self) -> Sequence[DigitReading]:
        return self._number.digits if self._number else ()

    def _key(self, index: int) -> _Key:
        images = [digit.image.tobytes() for digit in self._digits[: index + 1]]
        return images[-1], images.count(images[-1])

    def _show(self) -> None:
        if self._typed:
            return
        if not self._digits:
            self._row.show_nothing()
            return
        kept = self._kept.get(self._key(self._selected))
        if kept is None:
            self._row.ask()
            return
        self._row.tell(self._kept_text(kept.label), can_undo=self._undo is not None)

    def _kept_text(self, label: str) -> str:
        if label:
            return self.tr("Kept as {0}").format(label)
        digits = are_digits(self._digits[self._selected].reading.label_names)
        return self.tr("Kept as no digit") if digits else self.tr("Kept as none of these")

    # What the user says

    def accept(self) -> None:
        """The selected digit is what it is read as."""
        if self._digits:
            self._keep({self._selected: self._digits[self._selected].reading.text})

    def reject(self) -> None:
        """The selected digit is none."""
        if self._digits:
            self._keep({self._selected: ""})

    def say(self, label: str) -> None:
        """The selected digit is this; as many characters as there are digits name all of them."""
        if not self._digits:
            return
        names = self._digits[0].reading.label_names
        if len(self._digits) > 1 and len(label) == len(self._digits) and are_digits(label):
            self._keep(dict(enumerate(label)))
        elif len(self._digits) > 1 and len(label) > 1 and are_digits(names):
            self._refuse(label)
        else:
            self._keep({self._selected: label})

    def _refuse(self, typed: str) -> None:
        text = self.tr("{0}? Type one digit, or all {1}.")
        self._row.tell(text.format(typed, count(len(self._digits))), can_undo=False)

    def ask_for_label(self) -> None:
        """Let the user type what the selected digit is."""
        if self._digits:
            self._row.ask_for_text()

    def type_digit(self, digit: str) -> None:
        """One digit of what is on the canvas, or of all of it where the next one follows soon."""
        if not self._digits:
            return
        self._typed += digit
        if len(self._typed) >= len(self._digits):
            self._use_typed()
            return
        self._row.tell(self._typed + "…", can_undo=False)
        self._timer.start()

    def _use_typed(self) -> None:
        typed = self._typed
        self._drop_typed()
        if typed:
            self.say(typed)

    def _drop_typed(self) -> None:
        self._timer.stop()
        self._typed = ""

    # Keeping, and taking back

    def _keep(self, labels: dict[int, str]) -> None:
        """Keep some digits by their indices, with these labels."""
        undo: list[Callable[[], None]] = []
        try:
            for index, label in labels.items():
                undo.append(self._keep_one(index, label))
        except InputError as error:
            self.failed.emit(error)
        if undo:
            self._undo = partial(_do_backwards, undo)
            self._hand.changed.emit()
            self.corrected.emit()
        self._show()

    def _keep_one(self, index: int, label: str) -> Callable[[], None]:
        """Keep a digit; returns what takes that back."""
        hand, digit, key = self._hand.get(), self._digits[index], self._key(index)
        kept = self._kept.get(key)
        if kept is not None:
            before = kept.label
            self._relabel(kept, label)
            return partial(self._relabel, kept, before)
        strokes = [stroke.tolist() for stroke in digit.strokes]
        pixels = None if strokes else digit.image
        drawing = hand.add(label, strokes, image=pixels, read=_read(digit))
        self._kept[key] = _Kept(drawing.id, drawing.label)
        return partial(self._delete, key)

    def _relabel(self, kept: _Kept, label: str) -> None:
        self._hand.get().relabel([kept.id], label)
        kept.label = label

    def _delete(self, key: _Key) -> None:
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._hand.get().delete([kept.id])

    def undo(self) -> None:
        """Take back what was said last."""
        undo, self._undo = self._undo, None
        if undo is None:
            return
        try:
            undo()
        except InputError as error:
            self.failed.emit(error)
        self._hand.changed.emit()
        self._show()


def _read(digit: DigitReading) -> str:
    return digit.reading.text if digit.reading.is_digit else ""


def _do_backwards(steps: Sequence[Callable[[], None]]) -> None:
    for step in reversed(steps):
        step()
