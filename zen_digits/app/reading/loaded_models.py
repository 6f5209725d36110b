"""The networks in memory: the shipped one, those trained and those opened from files."""

from __future__ import annotations

from itertools import chain, count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor


class LoadedModels(QObject):
    """A list of networks, one of which reads the drawing. Each is made ready to read once.

    The last may be one that is learning, as it was at its latest copy.
    """

    chosen = Signal(object)
    """The Predictor that reads from now on."""
    relearned = Signal(object)
    """The Predictor of the network that reads and is learning, as it is at its latest copy."""
    renamed = Signal(int, str)
    """The index and new name of a network."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._models: list[tuple[str, Predictor]] = []
        self._learning: tuple[str, Predictor] | None = None
        self.current = self._before = -1  # the one to return to from the one that is learning

    def add(
        self,
        name: str,
        model: TrainedModel | Predictor,
        *,
        instead_of: TrainedModel | None = None,
    ) -> None:
        """List a network, under a name made unique, and read with it.

        It comes last, or takes the place of another.
        """
        from zen_digits.core.reading.predictor import Predictor

        predictor = model if isinstance(model, Predictor) else Predictor(model)
        place = len(self._models) if instead_of is None else self._place(instead_of)
        del self._models[place : place + 1]
        self._models.insert(place, (self._unused(name), predictor))
        self.choose(place)

    def update(self, model: TrainedModel, predictor: Predictor) -> None:
        """List the same network with a card that tells more; the one that reads stays so."""
        place = self._place(model)
        self._models[place] = self._models[place][0], predictor
        if self.current == place:
            self.choose(place)

    def _place(self, model: TrainedModel) -> int:
        """The index of a network in the list."""
        return next(i for i, (_, each) in enumerate(self._models) if each.model is model)

    def remove(self, model: TrainedModel, successor: TrainedModel | None) -> None:
        """List a network no longer, unless it is the only one.

        If it was to read, ``successor`` does instead, or else the first of the list.
        """
        place, read = self._place(model), self.current
        if len(self._models) == 1:
            return
        del self._models[place]
        following = 0 if successor is None else self._place(successor)
        self._before = following if self._before == place else self._before
        self._before -= self._before > place
        self.choose(following if read == place else read - (read > place))

    def _unused(self, name: str) -> str:
        taken = set(self.names())
        numbered = (f"{name} #{number}" for number in count(2))
        return next(text for text in chain([name], numbered) if text not in taken)

    def choose(self, index: int) -> None:
        """Read with a network of the list."""
        self.current = index
        if index < len(self._models):
            self._before = index
        self.chosen.emit(self._all[index][1])

    def show_learning(self, name: str, predictor: Predictor) -> None:
        """List the network that is learning as it is now; when it is new there, read with it."""
        before, self._learning = self._learning, (name, predictor)
        if before is None:
            self.choose(len(self._models))
            return
        if before[0] != name:
            self.renamed.emit(len(self._models), name)
        if self.is_learning:
            self.relearned.emit(predictor)

    def forget_learning(self, *, replaced: bool = False) -> None:
        """List it no longer; the one that read before it reads again, if there is one.

        Where it is ``replaced``, the next that is added reads.
        """
        if self._learning is None or not self._models:
            return
        self._learning, self.current = None, self._before
        if not replaced:
            self.choose(self._before)

    @property
    def is_learning(self) -> bool:
        """Whether the network that reads is learning."""
        return self._learning is not None and self.current == len(self._models)

    @property
    def is_learning_idle(self) -> bool:
        """Whether one is learning, and another was chosen to read."""
        return self._learning is not None and not self.is_learning

    @property
    def predictor(self) -> Predictor | None:
        """The network that reads, ready to read; None while the first is loading."""
        return self._all[self.current][1] if self._all else None

    @property
    def chosen_model(self) -> TrainedModel | None:
        """The network that reads; None while the first is loading."""
        return self.predictor.model if self.predictor else None

    def names(self) -> list[str]:
        return [name for name, _ in self._all]

    def all(self) -> list[tuple[str, TrainedModel]]:
        """All networks with their names; the one that reads is at ``current``."""
        return [(name, predictor.model) for name, predictor in self._all]

    @property
    def _all(self) -> list[tuple[str, Predictor]]:
        return [*self._models, *([self._learning] if self._learning else [])]
