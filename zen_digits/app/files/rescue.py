"""Networks that a run could not keep: the user is asked where to save them instead."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import ask, choose_save_path
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.networks.model_file import TrainedModel


class NetworkRescue(QObject):
    """Asks until the network is saved, or the user does without it; then ``finished`` comes."""

    finished = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.asking = False

    def offer(self, model: TrainedModel, reason: InputError) -> None:
        """Say why a network is not saved, and offer to save it elsewhere."""
        self.asking = True
        ask(
            self._window,
            self.tr("{0} Save it elsewhere?").format(reason),
            {
                self.tr("&Save as…"): lambda: self._save(model, reason),
                self.tr("&Don’t save"): self._finish,
            },
        )

    def _save(self, model: TrainedModel, reason: InputError) -> None:
        from zen_digits.core.networks.model_file import save_model

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
            self._finish()

    def _finish(self) -> None:
        self.asking = False
        self.finished.emit()
