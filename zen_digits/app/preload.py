"""What is imported and loaded after the first paint, on another thread: it takes seconds."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zen_digits.app.common.background_job import BackgroundJob
from zen_digits.core.errors import broken_installation
from zen_digits.core.files import remove_leftovers

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


class Preloader(QObject):
    """Loads the shipped model, then the libraries that training needs; each once."""

    model_loaded = Signal(object)
    """Carries the TrainedModel."""
    model_failed = Signal(Exception)
    finished = Signal()
    """All is imported, with or without a model."""
    import_failed = Signal(Exception)
    """What training needs is not all there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun = False

    def start(self) -> None:
        """Begin, unless it has begun before."""
        if not self._begun:
            self._begun = True
            BackgroundJob(
                load_shipped_model, self, done=self._model_loaded, failed=self._model_failed
            ).start()

    def _model_loaded(self, model: TrainedModel) -> None:
        self.model_loaded.emit(model)
        self._import_training()

    def _model_failed(self, error: Exception) -> None:
        self.model_failed.emit(error)
        self._import_training()

    def _import_training(self) -> None:
        BackgroundJob(
            prepare_training,
            self,
            done=lambda _: self.finished.emit(),
            failed=self.import_failed.emit,
        ).start()


def load_shipped_model() -> TrainedModel:
    """Import ONNX Runtime and read the shipped model; raises InputError where one is damaged."""
    try:
        import numpy as np

        from zen_digits.core.models.model_file import load_model
        from zen_digits.core.reading.predictor import Predictor, shipped_model_path
    except (ImportError, OSError) as error:
        raise broken_installation(error) from error
    model = load_model(shipped_model_path())
    Predictor(model).read(np.zeros((28, 28), np.uint8))  # or the first stroke would wait for it
    return model


def prepare_training() -> None:
    """Import what training needs, and clear away what killed processes left."""
    import_what_training_needs()
    remove_leftovers()


@cache
def import_what_training_needs() -> None:
    """Import pyqtgraph and all of the training; once.

    Imported modules stay for good. Were they collected like other objects, reading a dataset of
    many files would freeze the window for most of a second. Raises InputError where a part of the
    installation is missing.
    """
    import gc

    try:
        import pyqtgraph  # noqa: F401

        import zen_digits.core.training.loop  # noqa: F401
    except (ImportError, OSError) as error:
        raise broken_installation(error) from error
    gc.freeze()
