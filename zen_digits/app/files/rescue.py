"""Runs that cannot be written to disk: a warning while one runs, and in the end a question where to
save its network instead."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from zen_digits.app.common.dialogs import ask, choose_save_path, show_failure
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


class NetworkRescue(QObject):
    """Asks until the network is saved, or the user does without it; then ``finished`` comes.

    It carries whether the network is saved.
    """

    finished = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.asking = False
        self._warning: QMessageBox | None = None

    def warn(self, error: Exception) -> None:
        """Say why a run cannot be written, once; a question at its end takes the place of that."""
        if self._warning is None:
            self._warning = show_failure(self._window, error)
            self._warning.finished.connect(self._forget_warning)

    def _forget_warning(self) -> None:
        self._warning = None

    def offer(self, model: TrainedModel, reason: InputError) -> None:
        """Say why a network is not saved, and offer to save it elsewhere."""
        self.asking = True
        if self._warning is not None:
            self._warning.close()
        ask(
            self._window,
            self.tr("{0} Save it elsewhere?").format(reason),
            {
                self.tr("&Save as…"): lambda: self._save(model, reason),
                self.tr("&Don’t save"): lambda: self._finish(saved=False),
            },
        )

    def _save(self, model: TrainedModel, reason: InputError) -> None:
        from zen_digits.core.models.model_file import save_model

        filters = self.tr("Zen Digits model (*.zendigits)")
        # The data folder has just failed. Where there is no home, Path.home would fail, too.
        start = os.path.expanduser("~/network.zendigits")
        path = choose_save_path(self._window, self.tr("Save model"), start, filters)
        if path is None:
            self.offer(model, reason)
            return
        try:
            save_model(path, model)
        except InputError as error:
            self.offer(model, error)
        else:
            self._finish(saved=True)

    def _finish(self, *, saved: bool) -> None:
        self.asking = False
        self.finished.emit(saved)
