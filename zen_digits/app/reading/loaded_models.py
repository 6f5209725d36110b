"""The networks that can read: the shipped one, those trained, those opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from zen_digits.core.networks.model_file import TrainedModel


@dataclass(frozen=True, slots=True)
class NamedModel:
    """A network and what the list calls it."""

    name: str
    model: TrainedModel


class ModelShelf(QObject):
    """A list of networks, one of which reads."""

    chosen = Signal(object)
    """The TrainedModel that reads from now on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: list[NamedModel] = []
        self.current = -1

    def add(self, name: str, model: TrainedModel) -> None:
        """Put a network at the end of the list, under a name of its own, and let it read."""
        same = sum(other.split(" #")[0] == name for other in self.names())
        self._models.append(NamedModel(f"{name} #{same + 1}" if same else name, model))
        self.choose(len(self._models) - 1)

    def choose(self, index: int) -> None:
        """Let a network of the list read."""
        self.current = index
        self.chosen.emit(self._models[index].model)

    @property
    def chosen_model(self) -> TrainedModel | None:
        return self._models[self.current].model if self._models else None

    def names(self) -> list[str]:
        return [entry.name for entry in self._models]
