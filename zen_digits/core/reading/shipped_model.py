"""The shipped model, made ready to read on another thread from the first moment of the window.

Meanwhile the main thread imports Qt and builds the window.
"""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from zen_digits.core.errors import broken_installation
from zen_digits.core.freed_memory import return_freed_memory
from zen_digits.core.models.session import send_no_reports
from zen_digits.core.pytorch import import_turn

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


class _Loading(Thread):
    """Loads the model; ``result`` waits for it, and raises what was raised."""

    def __init__(self) -> None:
        super().__init__(name="load_shipped_model")
        self._predictor: Predictor | None = None
        self._error: Exception | None = None

    def run(self) -> None:
        try:
            self._predictor = _load()
        except Exception as error:  # raised where the model is asked for
            self._error = error

    def result(self) -> Predictor:
        self.join()
        if self._error is not None:
            raise self._error
        assert self._predictor is not None
        return self._predictor


_begun: list[_Loading] = []  # one at most, until somebody takes it


def begin_loading() -> None:
    """Let the next ``load_shipped_model`` find the model loaded; call it on the main thread."""
    if not _begun:
        send_no_reports()
        _begun.append(_Loading())
        _begun[0].start()


def load_shipped_model() -> Predictor:
    """A predictor with the shipped model that has read once; raises InputError where one of its
    parts is damaged or missing."""
    return _begun.pop().result() if _begun else _load()


def _load() -> Predictor:
    """Import ONNX Runtime and open the model."""
    with import_turn:
        try:
            import numpy as np

            from zen_digits.core.reading.predictor import open_predictor
        except (ImportError, OSError) as error:
            raise broken_installation(error) from error
        predictor = open_predictor()
        predictor.read(np.zeros((28, 28), np.uint8))  # or the first stroke would wait for it
        return_freed_memory()
    return predictor
