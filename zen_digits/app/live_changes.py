"""Changing learning rate, batch size and augmentation of the run that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from zen_digits.core.events import Changed

if TYPE_CHECKING:
    from zen_digits.app.window import MainWindow


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
