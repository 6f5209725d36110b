"""What was measured, so that nothing is measured twice; and where the images come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.sets import MeasurableSet, load_set

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.evaluation.measure import Loading
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.two_networks import TwoNetworks
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.personal.hand.hand import Hand
    from zen_digits.core.personal.hand.kept_drawing import KeptDrawing


class Measurements:
    """By what a network answers, and by set.

    ``in_memory`` gives a dataset that is loaded already; ``hand`` the hand in use, and raises
    InputError where its file cannot be read; ``prepare_hand`` reads it on another thread.
    """

    def __init__(
        self,
        in_memory: Callable[[str], Dataset | None],
        hand: Callable[[], Hand],
        prepare_hand: Callable[[], object],
    ) -> None:
        self._in_memory, self._hand, self._prepare_hand = in_memory, hand, prepare_hand
        self._drawings: tuple[KeptDrawing, ...] | None = None
        """The latest that were measured, or are being measured."""
        self._opened: tuple[str, Dataset | None] = "", None
        self.outdated = False
        """Whether drawings of a hand were measured that have changed since."""
        self._known: dict[tuple[_Answers, MeasurableSet], tuple[TrainedModel, Results]] = {}

    def add_opened(self, reference: str, dataset: Dataset | None) -> None:
        """A dataset was opened for this, and may have been loaded."""
        self._opened = reference, dataset

    def prepare(self, wanted: MeasurableSet) -> None:
        """A set was chosen, and is likely to be loaded soon."""
        if wanted.part == "kept":
            self._prepare_hand()

    def loading(self, model: TrainedModel, wanted: MeasurableSet) -> Loading:
        """The steps that load a set for a network; raises InputError for an unreadable hand."""
        if wanted.part == "kept":
            from zen_digits.core.personal.hand_images import load_hand

            hand = self._hand()
            self._drawings = hand.drawings()
            return load_hand(hand.name, self._drawings, model)
        opened, dataset = self._opened
        if opened != wanted.reference:
            dataset = self._in_memory(wanted.reference)
        return load_set(wanted, model.card, dataset)

    def of(self, model: TrainedModel | None, wanted: MeasurableSet) -> Results | None:
        """What was measured before of a network and a set."""
        known = self._known.get((_answers(model), wanted)) if model else None
        return known[1] if known else None

    def keep(self, model: TrainedModel, wanted: MeasurableSet, results: Results) -> None:
        """Something was measured."""
        self.outdated &= wanted.part != "kept"
        self._known[_answers(model), wanted] = model, results  # is kept, and so the id of weights

    def keep_second(self, model: TrainedModel, two: TwoNetworks) -> None:
        """A second network has read all of a set, which need not be its own validation images."""
        for (_, wanted), (_, results) in [*self._known.items()]:
            if results is two.first and wanted.part not in ("validation", "kept"):
                self.keep(model, wanted, two.second)

    def has_hand_changed(self) -> bool:
        """Whether the drawings that were measured are others now."""
        if self._drawings is None:
            return False
        try:
            return self._hand().drawings() is not self._drawings
        except InputError:
            return True

    def forget_kept(self) -> None:
        """The drawings of a hand are others now, or it is another hand."""
        self._drawings = None
        for key in [key for key in self._known if key[1].part == "kept"]:
            del self._known[key]
            self.outdated = True


_Answers = tuple[int, tuple[str, ...], float, float | None]


def _answers(model: TrainedModel) -> _Answers:
    """Equal for the same network with a card that tells more of it."""
    card = model.card
    return id(model.weights), card.label_names, card.temperature, card.digit_threshold
