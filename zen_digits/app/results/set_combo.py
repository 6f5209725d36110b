"""The list of sets that a network can be measured on."""

from __future__ import annotations

from zen_digits.app.common.opening_combo import Choice, OpeningCombo
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data.arrangement import AS_STORED, Arrangement
from zen_digits.core.evaluation.sets import (
    MNIST_TEST,
    WHILE_LEARNING,
    MeasurableSet,
    data_name,
    sets_of,
)


class SetCombo(OpeningCombo):
    """The parts of MNIST and of the datasets that were opened, and the drawings of a hand; ways to
    open others."""

    def __init__(self, hand: MeasurableSet) -> None:
        super().__init__(_key(MNIST_TEST))
        self._is_learning = False
        self.hand = hand
        """The set of the hand that is offered."""
        self.forget_own()

    @property
    def chosen(self) -> MeasurableSet:
        """The set that is chosen."""
        return next(each for each in self._sets() if _key(each) == self._chosen)

    def offer(self, reference: str, arrangement: Arrangement) -> None:
        """Offer a dataset, whose images are turned or inverted so."""
        self._datasets[reference] = arrangement
        self.fill()

    def offer_hand(self, hand: MeasurableSet) -> None:
        """Offer the drawings of another hand instead."""
        before, self.hand = self.hand, hand
        if self._chosen == _key(before):
            self.choose_set(hand)
        else:
            self.fill()

    def offer_learning(self, *, on: bool) -> None:
        """Offer what the network that learns reads, or no longer, once another set is chosen."""
        self._is_learning = on
        self.fill()

    def choose_set(self, wanted: MeasurableSet) -> None:
        """Choose a set of a dataset that is offered."""
        self.choose(_key(wanted))

    def forget_own(self) -> None:
        """Offer MNIST alone."""
        self._datasets = {MNIST: AS_STORED}
        self._recent = ()
        self.choose_set(MNIST_TEST)

    def choices(self) -> list[Choice]:
        return [(self._text(each), _key(each)) for each in self._sets()]

    def is_at_hand(self, path: str) -> bool:
        return path in self._datasets

    def tip(self, key: str) -> str:
        if key == _key(self.hand):
            return self.tr("What you drew and labelled, as the page Teach shows it")
        references = {_key(each): each.reference for each in self._sets()}
        reference = references.get(key, key)
        return reference if reference not in (MNIST, WHILE_LEARNING.reference) else ""

    def _sets(self) -> list[MeasurableSet]:
        sets = [each for item in self._datasets.items() for each in sets_of(*item)]
        sets.append(self.hand)
        is_offered = self._is_learning or self._chosen == _key(WHILE_LEARNING)
        return [WHILE_LEARNING, *sets] if is_offered else sets

    def _text(self, each: MeasurableSet) -> str:
        texts = {
            "test": self.tr("Test images of {0}"),
            "validation": self.tr("Validation images of {0}"),
            "all": self.tr("All images of {0}"),
            "learning": self.tr("While it trains"),
            "kept": self.tr("Drawings of {0}"),
        }
        return texts[each.part].format(data_name(each))


def _key(each: MeasurableSet) -> str:
    return f"{each.part} {each.reference}"
