"""What a step by hand is taken with: the true class, η, and which weights change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.combo import Combo
from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.widgets import label, named, push_button, tight
from zen_digits.app.training.settings.form_fields import NumberSpin, WheelGuard
from zen_digits.core.config.setting_types import Number

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard
    from zen_digits.core.reading.result import Reading

FIRST, SECOND, ALL = "first", "second", "all"
"""Which weights a step changes: that of the pixel, that of the hidden unit, or every one."""
_RATE = Number("learning_rate", "", "", 0.0001, 1000.0, decimals=4)
_USUAL_RATE = 1.0  # where the network was trained with another rule than plain gradient descent
_PLAIN = ("sgd", "sgd_momentum")


class StepControls(QWidget):
    """Emits what the user wants; whoever listens takes the steps."""

    changed = Signal()
    """Another true class, or another η."""
    step_wanted = Signal(str)
    """FIRST, SECOND or ALL."""
    undo_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._read_as = 0
        self._card: ModelCard | None = None
        self._guard = WheelGuard(self)
        column = tight(QVBoxLayout(self))
        column.addWidget(FlowRow((self._make_true_class(), self._make_rate())))
        column.addWidget(FlowRow(self._make_buttons()))

    def _make_true_class(self) -> QWidget:
        tip = self.tr("What the drawing really is: the error is measured against it")
        self._true = named(Combo(), "true_class_combo", self.tr("True class"), tip)
        self._true.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self._true.currentIndexChanged.connect(lambda _: self.changed.emit())
        return self._captioned(self.tr("&True class"), self._true)

    def _make_rate(self) -> QWidget:
        tip = self.tr("The learning rate: how far a step goes against the gradient")
        self._rate = named(NumberSpin(_RATE), "eta_spin", self.tr("Learning rate η"), tip)
        self._rate.setValue(_USUAL_RATE)
        self._rate.valueChanged.connect(lambda _: self.changed.emit())
        return self._captioned(self.tr("&Learning rate η"), self._rate)

    def _captioned(self, text: str, editor: QWidget) -> QWidget:
        self._guard.watch(editor)
        caption, cell = label(text), QWidget()
        caption.setBuddy(editor)
        column = tight(QVBoxLayout(cell), GRID // 4)
        column.addWidget(caption)
        column.addWidget(editor)
        return cell

    def _make_buttons(self) -> list[QPushButton]:
        self._undo = push_button("undo_step_button", self.tr("&Undo step"), self.undo_wanted.emit)
        self._reset = push_button(
            "start_again_button", self.tr("Start a&gain"), self.reset_wanted.emit
        )
        steps = (
            (
                FIRST, self.tr("Step of &wₓₕ"),
                self.tr("Changes the weight between pixel and hidden unit, and no other"),
            ),
            (
                SECOND, self.tr("Ste&p of wₕₒ"),
                self.tr("Changes the weight between hidden unit and output, and no other"),
            ),
            (
                ALL, self.tr("&Step of all weights"),
                self.tr("Changes all weights and biases at once, as training does"),
            ),
        )  # fmt: skip
        buttons = [
            push_button(f"step_{which}_button", text, partial(self.step_wanted.emit, which), tip)
            for which, text, tip in steps
        ]
        return [*buttons, self._undo, self._reset]

    @property
    def label(self) -> int:
        """The true class: what the user says, or what was read."""
        chosen = self._true.currentData()
        return self._read_as if chosen is None else int(chosen)

    @property
    def rate(self) -> float:
        """η"""
        return self._rate.value()

    def show_network(self, card: ModelCard, reading: Reading) -> None:
        """Offer the classes of a network, and take its learning rate when it is another one."""
        self._read_as = reading.index
        with QSignalBlocker(self._true), QSignalBlocker(self._rate):
            if self._true.count() != 1 + len(reading.label_names):
                self._true.clear()
                self._true.addItem("", None)
                for index in range(len(reading.label_names)):
                    self._true.addItem("", index)
            texts = (self.tr("as read: {0}").format(reading.text), *reading.label_names)
            for index, text in enumerate(texts):
                self._true.setItemText(index, text)
            if card is not self._card:
                self._card = card
                self._rate.setValue(_usual_rate(card))

    def show_steps(self, *, can_undo: bool, taken: int) -> None:
        """Offer to undo what can be undone."""
        nothing = self.tr("No step is taken")
        self._undo.setEnabled(can_undo)
        tip = self.tr("Takes the last step back")
        self._undo.setToolTip(tip if can_undo else nothing)
        self._reset.setEnabled(taken > 0)
        tip = self.tr("Undoes all steps: the copy is again as the network is")
        self._reset.setToolTip(tip if taken else nothing)


def _usual_rate(card: ModelCard) -> float:
    """That of the run, where it took such steps."""
    rate: Any = card.training.get("learning_rate")
    plain = card.training.get("optimizer") in _PLAIN
    return float(rate) if plain and isinstance(rate, int | float) else _USUAL_RATE
