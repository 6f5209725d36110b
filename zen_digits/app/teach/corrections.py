"""Keeping what the user says a drawing is, digit by digit or as one, and taking that back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from zen_digits.app.common.numbers import count
from zen_digits.app.reading.label_row import LabelRow
from zen_digits.app.reading.reader import CanvasContent
from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.kept_here import Ink, KeptHere, Undo
from zen_digits.core.errors import InputError
from zen_digits.core.ink.mnist_format import digit_image, mnist_image
from zen_digits.core.labels import are_digits
from zen_digits.core.personal.hand.kept_drawing import KeptDrawing
from zen_digits.core.reading.result import NumberReading

_TYPING = 900  # ms between two digits of a number that is typed, at most
_PARTS = 2  # digits that may be the parts of one


class Corrections(QObject):
    """Acts on the digits that are read, and shows in the row what became of the selected one.

    Nothing is kept unless the user says so. A digit that is said to be something else later is kept
    once, with the last label. Of two digits none of which was chosen, one label names all: they are
    the parts of one. ``corrected`` is emitted when something was kept, ``failed`` carries an
    exception.
    """

    corrected = Signal()
    failed = Signal(object)

    def __init__(self, row: LabelRow, hand: CurrentHand, parent: QObject) -> None:
        super().__init__(parent)
        self._row, self._hand = row, hand
        self._number: NumberReading | None = None
        self._inks: Sequence[Ink] = ()
        self._content = CanvasContent()
        self._whole_of: tuple[NumberReading, Ink] | None = None
        self._expected: KeptDrawing | None = None
        self._selected = 0
        self._is_chosen = False
        self._kept = KeptHere(hand)
        self._undo: Undo | None = None
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

    def show_reading(self, content: CanvasContent, number: NumberReading, selected: int) -> None:
        """These digits can be kept from now on; one of them is selected."""
        if len(self._inks) != len(number.digits):
            self._drop_typed()
        self._is_chosen = number is self._number
        if not self._is_chosen:
            self._content, self._number, self._inks = content, number, _inks(number)
        self._selected = selected
        if not (self._kept.is_empty or self._kept.holds_any(self._all_inks())):
            self._kept.forget()
            self._undo = None
        self._recognise()
        self._show()

    def expect(self, drawing: KeptDrawing) -> None:
        """What is put on the canvas now is kept already."""
        self._expected = drawing

    def _recognise(self) -> None:
        """It has come from the hand, if that was expected."""
        drawing, self._expected = self._expected, None
        ink = self._inks[0] if len(self._inks) == 1 else self._whole
        if drawing is not None and ink is not None:
            self._kept.came_from_hand(ink, drawing)

    def show_nothing(self) -> None:
        """Nothing on the canvas can be kept."""
        self._number, self._inks, self._expected = None, (), None
        self._drop_typed()
        self._forget()

    def _forget(self) -> None:
        self._kept.forget()
        self._undo = None
        self._show()

    def _follow_hand(self) -> None:
        self._kept.follow_hand()
        self._show()

    @property
    def _whole(self) -> Ink | None:
        """All that is on the canvas as one digit, where what is read may be its parts."""
        if self._number is None or len(self._inks) != _PARTS:
            return None
        if self._whole_of is None or self._whole_of[0] is not self._number:
            self._whole_of = self._number, _as_one(self._content, self._number)
        return self._whole_of[1]

    def _all_inks(self) -> list[Ink]:
        return [*self._inks, *([] if self._whole is None else [self._whole])]

    def _show(self) -> None:
        if self._typed:
            return
        if not self._inks:
            self._row.show_nothing()
            return
        text = "" if self._kept.is_empty else self._kept_text()
        if text:
            self._row.tell(text, can_undo=self._undo is not None)
        else:
            self._row.ask()

    def _kept_text(self) -> str:
        """What the selected digit is kept as, or all as one; empty where neither is."""
        whole = None if self._whole is None else self._kept.label(self._whole)
        if whole is not None:
            return self.tr("Both parts kept as one {0}").format(whole)
        label = self._kept.label(self._inks[self._selected])
        if label is None:
            return ""
        if label and label not in self._label_names:
            return self.tr("Kept as {0}, which the network does not know").format(label)
        if label:
            return self.tr("Kept as {0}").format(label)
        digits = are_digits(self._label_names)
        return self.tr("Kept as no digit") if digits else self.tr("Kept as none of these")

    @property
    def _label_names(self) -> Sequence[str]:
        return self._number.digits[0].reading.label_names if self._number else ()

    # What the user says

    def accept(self) -> None:
        """The selected digit is what it is read as."""
        if self._number and self._inks:
            self._keep({self._selected: self._number.digits[self._selected].reading.text})

    def reject(self) -> None:
        """The selected digit is none."""
        if self._inks:
            self._keep({self._selected: ""})

    def say(self, label: str) -> None:
        """The selected digit is this; as many characters as there are digits name all of them.

        Where two digits are read and none was chosen, one label names both as one.
        """
        number, digits = len(self._inks), are_digits(self._label_names)
        if number > 1 and len(label) == number and are_digits(label):
            self._keep(dict(enumerate(label)))
        elif number > 1 and len(label) > 1 and digits:
            self._refuse(label)
        elif self._whole is not None and not self._is_chosen:
            self._keep_whole(label)
        elif number:
            self._keep({self._selected: label})

    def _refuse(self, typed: str) -> None:
        text = self.tr("{0}? {1} digits are read: type {1}, or draw them farther apart.")
        self._row.tell(text.format(typed, count(len(self._inks))), can_undo=False)

    def ask_for_label(self) -> None:
        """Let the user type what the selected digit is."""
        if self._inks:
            self._row.ask_for_text()

    def type_digit(self, digit: str) -> None:
        """One digit of what is on the canvas, or of all of it where the next one follows soon."""
        if not self._inks:
            return
        self._typed += digit
        if len(self._inks) == 1:
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

    def _keep(self, labels: Mapping[int, str]) -> None:
        """Keep some digits by their indices, with these labels; they are no parts of one."""
        changes = [partial(self._kept.keep, self._inks[i], label) for i, label in labels.items()]
        if self._whole is not None:
            changes.insert(0, partial(self._kept.drop, self._whole))
        self._do(changes)

    def _keep_whole(self, label: str) -> None:
        """Keep all as one, and no part of it."""
        if self._whole is not None:
            drop = [partial(self._kept.drop, ink) for ink in self._inks]
            self._do([*drop, partial(self._kept.keep, self._whole, label)])

    def _do(self, changes: Sequence[partial[Undo]]) -> None:
        undo: list[Undo] = []
        try:
            undo.extend(change() for change in changes)
        except InputError as error:
            self.failed.emit(error)
        if undo:
            self._undo = partial(_do_backwards, undo)
            self._hand.changed.emit()
            self.corrected.emit()
        self._show()

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


def _inks(number: NumberReading) -> list[Ink]:
    inks: list[Ink] = []
    for digit in number.digits:
        alike = sum(ink.image.tobytes() == digit.image.tobytes() for ink in inks)
        read = digit.reading.text if digit.reading.is_digit else ""
        inks.append(Ink(digit.image, digit.strokes, read, alike + 1))
    return inks


def _as_one(content: CanvasContent, number: NumberReading) -> Ink:
    """All that is on the canvas, as one digit."""
    if content.ink is None:
        return Ink(digit_image(content.strokes), content.strokes, number.text, 0)
    return Ink(mnist_image(content.ink), (), number.text, 0)


def _do_backwards(steps: Sequence[Undo]) -> None:
    for step in reversed(steps):
        step()
