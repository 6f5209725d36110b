"""Changing learning rate, batch size, augmentation and more in a run while it is running."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.layout.flow_layout import filling, flow
from zen_digits.app.common.widgets import label, named, push_button
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.settings.form import TrainingForm


class ChangeBar(QWidget):
    """Settings that differ from those of the run, and a button; hidden where none differ."""

    apply_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = named(label(wrap=True), "change_label")
        tip = self.tr("Applies this to the run from the next batch; the curves are marked.")
        apply, text = self.apply_requested.emit, self.tr("Appl&y now")
        self.setLayout(flow(filling(self._text), push_button("apply_button", text, apply, tip)))
        self.hide()

    def offer(self, changes: str) -> None:
        """Show the changes that can be applied; hide where there are none."""
        self._text.setText(self.tr("Not yet applied: {0}").format(changes))
        self.setVisible(bool(changes))


class LiveChanges(QObject):
    """Compares the form with the run, and applies to it what the user changed."""

    def __init__(
        self, bar: ChangeBar, form: TrainingForm, controller: TrainingController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar, self._form, self._controller = bar, form, controller
        self._held = False
        form.config_changed.connect(self._offer)
        bar.apply_requested.connect(self._apply)
        controller.state_changed.connect(self._offer)
        controller.changed.connect(self._offer)

    def hold(self, held: bool) -> None:
        """Offer nothing: the runs of an experiment keep the settings that it gives them."""
        self._held = held
        self._offer()

    def _changes(self) -> dict[str, Any]:
        running = None if self._held else self._controller.config
        return running.changes_to(self._form.config()) if running is not None else {}

    def _offer(self) -> None:
        self._bar.offer(self._form.description(self._changes()))

    def _apply(self) -> None:
        self._controller.change(self._changes())
        self._bar.hide()
