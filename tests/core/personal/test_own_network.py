"""The network of a hand: where it is kept, what it comes from, and what its card tells."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.data.load import finish
from zen_digits.core.errors import InputError
from zen_digits.core.insight.kept import fingerprint
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.personal.before_and_after import BeforeAndAfter
from zen_digits.core.personal.hand.files import delete_hand, hands, rename_hand
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand_lesson import teach_hand
from zen_digits.core.personal.own_network import (
    base_of,
    figures_of,
    forget_network,
    keep_network,
    kept_network,
    network_path,
)
from zen_digits.core.personal.usable_drawings import usable

AB = untrained_model("dense", "ab")


def told(model: TrainedModel, **values: Any) -> TrainedModel:
    return replace(model, card=replace(model.card, taught=values))


def test_it_is_kept_beside_the_drawings_and_goes_with_them() -> None:
    Hand("Anna").add("a", DIGITS["1"])
    keep_network("Anna", told(AB, drawings=1))
    assert kept_network("Anna") is not None
    rename_hand("Anna", "Hanna")
    assert kept_network("Anna") is None
    assert kept_network("Hanna") is not None
    delete_hand("Hanna")
    assert not network_path("Hanna").exists()
    assert hands() == []


def test_it_is_forgotten_alone() -> None:
    Hand("Anna").add("a", DIGITS["1"])
    keep_network("Anna", AB)
    forget_network("Anna")
    forget_network("Anna")  # there is nothing left to do
    assert kept_network("Anna") is None
    assert len(Hand("Anna")) == 1


def test_its_card_tells_how_good_it_became() -> None:
    hand = Hand("Anna")
    for label, digit in (("a", "1"), ("b", "2"), ("a", "1"), ("b", "2")):
        hand.add(label, DIGITS[digit])
    taught = finish(teach_hand(AB, "letters", hand.drawings(), 0, 1))
    keep_network("Anna", taught.model)
    figures = figures_of(taught.model)
    assert figures is not None
    assert (figures.base, figures.drawings, figures.right) == ("letters", 4, taught.right)
    assert figures.mnist == BeforeAndAfter(None, None)


@pytest.mark.parametrize("drawings", [0, -1, True, "4", None, 1e9])
def test_a_strangers_card_has_no_figures(drawings: Any) -> None:
    assert figures_of(told(AB, drawings=drawings, right_before=0.5)) is None
    assert figures_of(AB) is None


def test_figures_that_cannot_be_are_left_out() -> None:
    figures = figures_of(told(AB, drawings=4, right_before=-1, right_after="x", mnist_after=0.5))
    assert figures is not None
    assert figures.right == BeforeAndAfter(None, None)
    assert figures.mnist == BeforeAndAfter(None, 0.5)


def test_nothing_is_taught_on_top_of_what_was_taught() -> None:
    own = told(AB, base="letters", base_fingerprint=fingerprint(AB))
    assert base_of(AB, "letters", []) == ("letters", AB)
    loaded = [("Yours", own), ("my letters", AB)]
    assert base_of(own, "Yours", loaded) == ("my letters", AB)
    with pytest.raises(InputError, match=r"\(letters\) is not open; open its file"):
        base_of(own, "Yours", loaded[:1])


def test_what_a_network_can_learn_from() -> None:
    hand = Hand("Anna")
    for label in ("a", "b", "c", ""):
        hand.add(label, DIGITS["1"])
    hand.add("a", image=np.zeros((28, 28), np.uint8))
    found = usable(hand.drawings(), AB)
    assert sorted(each.label for each in found.drawings) == ["a", "a", "b"]
    assert [each.label for each in found.unknown] == ["c"]
    assert found.others == 1


def test_a_network_with_an_output_for_it_learns_from_what_belongs_to_no_class() -> None:
    model = untrained_model("dense", "ab", outputs=3)
    hand = Hand("Anna")
    for label in ("a", "b", "a", "b", ""):
        hand.add(label, DIGITS["1"])
    found = usable(hand.drawings(), model)
    assert (len(found.drawings), found.others) == (5, 0)
    card = finish(teach_hand(model, "letters", found.drawings, 0, 1)).model.card
    figures = figures_of(replace(model, card=card))
    assert figures is not None
    assert (figures.drawings, figures.digits, figures.others) == (5, 4, 1)
