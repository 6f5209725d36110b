"""Changing learning rate, batch size and augmentation of the run that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from zen_digits.core.training.events import Changed

if TYPE_CHECKING:
    from zen_digits.app.window import MainWindow
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import label


class LiveChanges(QObject):
    """Compares the form with the run, and brings what the person wants changed into it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._panel, self._controller = window.training_panel, window.controller
        self._panel.form.config_changed.connect(self._offer)
        self._panel.change_bar.apply_asked.connect(self._apply)
        self._controller.state_changed.connect(self._offer)
        self._controller.changed.connect(self._changed)

    def _wanted(self) -> dict[str, Any]:
        running = self._controller.config
        return running.changes_to(self._panel.config()) if running is not None else {}

    def _offer(self) -> None:
        self._panel.change_bar.offer(self._panel.form.description(self._wanted()))

    def _apply(self) -> None:
        self._controller.change(self._wanted())
        self._panel.change_bar.hide()

    def _changed(self, event: Changed) -> None:
        self.show(event)
        self._offer()

    def show(self, event: Changed) -> None:
        """Mark a change on the curves."""
        self._panel.show_change(event, self._panel.form.description(event.values))


class ChangeBar(QWidget):
    """A sentence and a button; hidden unless there is something to change."""

    apply_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", wrap=True)
        self._text.setObjectName("change_label")
        button = QPushButton(self.tr("Appl&y now"))
        button.setObjectName("apply_button")
        button.setToolTip(
            self.tr("The run goes on with this from its next batch; the curves get a mark.")
        )
        button.clicked.connect(lambda: self.apply_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        row.addWidget(button)
        self.hide()

    def offer(self, changes: str) -> None:
        """Ask whether the run shall go on with the changes; hide where there are none."""
        self._text.setText(self.tr("Not yet in this run: {0}").format(changes))
        self.setVisible(bool(changes))
