"""The networks in memory: the shipped one, those trained and those opened from files."""

from __future__ import annotations

from itertools import chain, count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor


class LoadedModels(QObject):
    """A list of networks, one of which reads the drawing. Each is made ready to read once."""

    chosen = Signal(object)
    """The Predictor that reads from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._models: list[tuple[str, Predictor]] = []
        self.current = -1

    def add(self, name: str, model: TrainedModel | Predictor) -> None:
        """Append a network, under a name made unique, and read with it."""
        from zen_digits.core.reading.predictor import Predictor

        predictor = model if isinstance(model, Predictor) else Predictor(model)
        self._models.append((self._unused(name), predictor))
        self.choose(len(self._models) - 1)

    def _unused(self, name: str) -> str:
        taken = set(self.names())
        numbered = (f"{name} #{number}" for number in count(2))
        return next(text for text in chain([name], numbered) if text not in taken)

    def choose(self, index: int) -> None:
        """Read with a network of the list."""
        self.current = index
        self.chosen.emit(self._models[index][1])

    @property
    def chosen_model(self) -> TrainedModel | None:
        """The network that reads; None while the first is loading."""
        return self._models[self.current][1].model if self._models else None

    def names(self) -> list[str]:
        return [name for name, _ in self._models]
