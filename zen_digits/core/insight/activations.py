"""What the layers of a network make of images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.models.reading_graph import IMAGES, observing_model
from zen_digits.core.models.session import open_session

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


class Activations:
    """Looks at some layers of a network, each by its name: see ``observable_names``.

    Several threads may look at once.
    """

    def __init__(self, model: TrainedModel, names: Sequence[str], threads: int = 1) -> None:
        self._model, self.names = model, tuple(names)
        self._session = open_session(observing_model(model.card, model.weights, names), threads)

    @classmethod
    def shared(cls, model: TrainedModel, names: Sequence[str]) -> Activations:
        """One for all who look at these layers of a network: each takes twice its weights."""
        key = id(model), tuple(names)  # that of no other network while the one found is there
        found = _in_use.get(key)
        if found is None:
            found = _in_use[key] = cls(model, names)
        return found

    def of(self, images: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        """What each layer answers to uint8 n × 28 × 28 images: float n × …, by name.

        Raises InputError where an answer is no finite number.
        """
        answers = self._session.run(list(self.names), {IMAGES: images[:, None]})
        if not all(np.isfinite(answer).all() for answer in answers):
            raise InputError("The network’s answers are no finite numbers; choose another model.")
        return dict(zip(self.names, answers, strict=True))


_in_use: WeakValueDictionary[tuple[int, tuple[str, ...]], Activations] = WeakValueDictionary()
