"""What is imported and loaded on other threads: reading after the first paint, training when it
is wanted. PyTorch takes seconds and hundreds of megabytes, and nobody who only draws needs it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.main_import import PLOTTING, import_on_main_thread
from zen_digits.core.errors import broken_installation, missing_pytorch
from zen_digits.core.files import remove_leftovers
from zen_digits.core.pytorch import import_pytorch, importing, is_installed
from zen_digits.core.reading.shipped_model import load_shipped_model

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


class Preloader(QObject):
    """Loads the shipped model, and later the libraries that training needs; each once."""

    model_loaded = Signal(object)
    """Carries its Predictor."""
    model_failed = Signal(Exception)
    finished = Signal()
    """With or without a model, all is done that ``start`` began."""
    training_ready = Signal()
    """What training needs is imported."""
    import_failed = Signal(Exception)
    """What training needs is not all there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun = self._importing = self.is_ready_to_train = False
        self._waiting: list[Callable[[], None]] = []

    def start(self) -> None:
        """Begin, unless it has begun before."""
        if not self._begun:
            self._begun = True
            BackgroundJob(
                load_shipped_model, self, done=self._model_loaded, failed=self._model_failed
            ).start()

    def _model_loaded(self, predictor: Predictor) -> None:
        self.model_loaded.emit(predictor)
        self._tidy()

    def _model_failed(self, error: Exception) -> None:
        self.model_failed.emit(error)
        self._tidy()

    def _tidy(self) -> None:
        """Clear away what killed processes left."""
        BackgroundJob(
            remove_leftovers,
            self,
            done=lambda _: self.finished.emit(),
            failed=self.import_failed.emit,
        ).start()

    def prepare_training(self) -> None:
        """Import what training needs, unless that has begun before or there is no PyTorch."""
        if not self._importing and is_installed():
            self._importing = True
            BackgroundJob(
                import_what_training_needs,
                self,
                done=self._import_plots,
                failed=self._import_failed,
            ).start()

    def _import_plots(self, _: object) -> None:
        import_on_main_thread(PLOTTING, self._use_imported, self._import_failed)

    def _use_imported(self) -> None:
        self.is_ready_to_train = True
        self.training_ready.emit()
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action()

    def _import_failed(self, error: Exception) -> None:
        self._importing = False
        self._waiting.clear()
        self.import_failed.emit(error)

    def can_train(self) -> bool:
        """Whether there is PyTorch; where there is none, ``import_failed`` says so."""
        if not is_installed():
            self.import_failed.emit(missing_pytorch())
        return is_installed()

    def when_ready_to_train(self, action: Callable[[], None]) -> None:
        """Do it now, or once what training needs is imported."""
        if self.is_ready_to_train:
            action()
        else:
            self._waiting.append(action)
            self.prepare_training()


@cache
def import_what_training_needs() -> None:
    """Import all of the training; once.

    Imported modules stay for good. Were they collected like other objects, reading a dataset of
    many files would freeze the window for most of a second. Raises InputError where a part of the
    installation is missing.
    """
    with importing():
        try:
            import filelock  # noqa: F401  a run takes its lock while PyTorch's libraries are loaded

            import_pytorch()
            import zen_digits.core.training.loop  # noqa: F401
        except (ImportError, OSError) as error:
            raise broken_installation(error) from error
        gc.freeze()
