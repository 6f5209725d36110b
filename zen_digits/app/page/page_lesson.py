"""Keeping the digits of a page that were corrected, as pictures in the user's hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.teach.current_hand import CurrentHand
from zen_digits.app.teach.kept_here import Ink, KeptHere

if TYPE_CHECKING:
    from zen_digits.app.page.page_document import PageDocument


class PageLesson(QObject):
    """``kept`` is emitted when something was kept. A digit is kept once, with its last label."""

    kept = Signal()

    def __init__(self, hand: CurrentHand, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = hand
        self._kept = KeptHere(hand)
        hand.chosen.connect(self._kept.forget)
        hand.changed.connect(self._kept.follow_hand)

    def begin(self) -> None:
        """Another page is open."""
        self._kept.forget()

    def teach(self, document: PageDocument) -> int:
        """Keep what is worth teaching; returns how many digits are new. Raises InputError."""
        inks: list[tuple[Ink, str]] = []
        for digit, label in document.lesson():
            alike = sum(ink.image.tobytes() == digit.image.tobytes() for ink, _ in inks)
            inks.append((Ink(digit.image, (), digit.reading.text, alike + 1), label))
        new = [(ink, label) for ink, label in inks if self._kept.label(ink) != label]
        for ink, label in new:
            self._kept.keep(ink, label)
        if new:
            self._hand.changed.emit()
            self.kept.emit()
        return len(new)
