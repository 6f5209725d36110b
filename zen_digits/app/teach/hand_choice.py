"""Whose hand it is: a list of names, and what can be done with a hand as a whole."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from zen_digits.app.common.combo import Combo
from zen_digits.app.common.dialogs import ask_text, attempt, confirm
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.widgets import named, push_button
from zen_digits.app.teach.current_hand import FIRST, CurrentHand
from zen_digits.app.teach.kept_texts import number_text
from zen_digits.core.personal.hand.files import (
    create_hand,
    delete_hand,
    hand_path,
    hands,
    rename_hand,
)


class HandChoice(FlowRow):
    """Chooses, makes, renames and deletes hands; a dialog says what cannot be done."""

    def __init__(self, hand: CurrentHand) -> None:
        super().__init__(())
        self._hand = hand
        self._combo = Combo()
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._combo.setSizeAdjustPolicy(policy)
        self._combo.setMinimumContentsLength(10)
        self.add(self._combo)
        tip = self.tr("Whose drawings are kept, and shown here")
        named(self._combo, "hand_combo", self.tr("Hand"), tip)
        for name, text, do, tip in (
            (
                "new_hand_button",
                self.tr("Ne&w hand…"),
                self._ask_new,
                self.tr("For another person"),
            ),
            (
                "rename_hand_button",
                self.tr("Re&name…"),
                self._ask_name,
                self.tr("Call this hand otherwise"),
            ),
            (
                "delete_hand_button",
                self.tr("Delete &my hand…"),
                self._ask_to_delete,
                self.tr("Deletes all drawings of this hand, and what was learned from them"),
            ),
        ):
            self.add(push_button(name, text, do, tip))
        self._combo.currentIndexChanged.connect(self._choose)
        hand.chosen.connect(self.fill)
        hand.changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List the hands that there are, and the one in use."""
        names = hands()
        if self._hand.name not in names:
            names = [self._hand.name, *names]
        if [self._combo.itemData(row) for row in range(self._combo.count())] != names:
            with QSignalBlocker(self._combo):
                self._combo.clear()
                for name in names:
                    self._combo.addItem(name, name)
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(names.index(self._hand.name))

    def _choose(self) -> None:
        if self._combo.currentData() not in (None, self._hand.name):
            self._hand.choose(self._combo.currentData())

    def _ask_new(self) -> None:
        def create(name: str) -> None:
            self._hand.choose(create_hand(name))

        ask_text(self, self.tr("Whose hand is it?"), "", create)

    def _ask_name(self) -> None:
        def rename(name: str) -> None:
            if not hand_path(self._hand.name).exists():
                create_hand(self._hand.name)
            self._hand.choose(rename_hand(self._hand.name, name))

        ask_text(self, self.tr("What is this hand called?"), self._hand.name, rename)

    def _ask_to_delete(self) -> None:
        name = self._hand.name

        def delete() -> None:
            delete_hand(name)
            self._hand.choose(next(iter(hands()), FIRST))

        def ask() -> None:
            question = self.tr("Delete the hand “{0}” with {1}? They will be gone for good.")
            text = question.format(name, number_text(len(self._hand.get())))
            confirm(self, text, self.tr("&Delete"), lambda: attempt(self, delete))

        attempt(self, ask)
