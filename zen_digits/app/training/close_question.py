"""Asks before closing the window ends a run."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from zen_digits.app.common.dialogs import confirm
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.experiments.controller import Experiments


class CloseQuestion(QObject):
    """A dialog that is open once at most, and not longer than the run."""

    def __init__(
        self,
        window: QWidget,
        controller: TrainingController,
        experiments: Experiments,
        end: Callable[[], object],
    ) -> None:
        """``end`` stops the run and closes the window."""
        super().__init__(window)
        self._window, self._experiments, self._end = window, experiments, end
        self._box: QMessageBox | None = None
        controller.ended.connect(self._withdraw)
        experiments.changed.connect(self._withdraw)

    def ask(self) -> None:
        """Ask, unless the question is open."""
        if self._box is not None:
            self._box.raise_()
            return
        run = self.tr(
            "A network is still training.\n\nIf you close the window, its run is interrupted: at "
            "the next start you can go on with it where it was."
        )
        experiment = self.tr(
            "An experiment is going on.\n\nIf you close the window, it is interrupted: at the next "
            "start you can go on with it where it was."
        )
        text = experiment if self._experiments.running else run
        stop, keep = self.tr("&Stop and close"), self.tr("&Keep training")
        self._box = confirm(self._window, text, stop, self._end, no=keep)
        self._box.finished.connect(self._forget)

    def _withdraw(self) -> None:
        if self._box is not None and not self._experiments.running:
            self._box.reject()

    def _forget(self) -> None:
        self._box = None
