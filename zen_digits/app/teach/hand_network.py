"""The network of the hand in use: listed among those that read, and taken from the list again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.teach.current_hand import FIRST, CurrentHand
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.personal.own_network import Figures
    from zen_digits.core.reading.predictor import Predictor


class HandNetwork(QObject):
    """At most one is listed, that of the hand in use."""

    def __init__(self, models: LoadedModels, hand: CurrentHand, parent: QObject) -> None:
        super().__init__(parent)
        self._models, self._hand = models, hand
        self._own: TrainedModel | None = None

    @property
    def model(self) -> TrainedModel | None:
        """The network that was learned from this hand, if it is among those that can read."""
        listed = any(model is self._own for _, model in self._models.all())
        return self._own if listed else None

    @property
    def figures(self) -> Figures | None:
        """How it compares with the one that it was learned from."""
        from zen_digits.core.personal.own_network import figures_of

        return figures_of(self.model) if self.model is not None else None

    def use(self, predictor: Predictor) -> None:
        """Read with this one, in the place of the one before."""
        name = self.tr("Yours") if self._hand.name == FIRST else self._hand.name
        before, self._own = self.model, predictor.model
        self._models.add(name, predictor, instead_of=before)

    def tell_more(self, predictor: Predictor) -> bool:
        """It is the same with a card that tells more; false where it is not, or no longer."""
        from zen_digits.core.personal.own_network import keep_network

        own = self.model
        if own is None or own.weights is not predictor.model.weights:
            return False
        self._own = predictor.model
        self._models.update(own, predictor)
        with suppress(InputError):  # it is kept already, if with fewer figures
            keep_network(self._hand.name, predictor.model)
        return True

    def drop(self) -> None:
        """List it no longer; its base reads where it was reading."""
        from zen_digits.core.personal.own_network import base_of

        own, self._own = self.model, None
        if own is None:
            return
        base = None
        with suppress(InputError):
            base = base_of(own, "", self._models.all())[1]
        self._models.remove(own, base)

    def load(
        self, done: Callable[[str, Predictor | None], None], failed: Callable[[Exception], None]
    ) -> None:
        """Read the one that is kept, on another thread; ``done`` is called with the hand's name."""
        name = self._hand.name
        BackgroundJob(partial(_kept, name), self, done=partial(done, name), failed=failed).start()


def _kept(name: str) -> Predictor | None:
    """On another thread: the network that is kept of a hand, ready to read."""
    from zen_digits.core.personal.own_network import kept_network
    from zen_digits.core.reading.predictor import Predictor

    model = kept_network(name)
    return Predictor(model) if model is not None else None
