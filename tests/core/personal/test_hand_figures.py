"""How well each hand is read."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model

from zen_digits.core.personal.before_and_after import BeforeAndAfter
from zen_digits.core.personal.hand.files import hand_path
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand_figures import figures_of_hands
from zen_digits.core.personal.own_network import keep_network, network_path

AB = untrained_model("dense", "ab")


def keep(name: str, before: float, after: float) -> None:
    Hand(name).add("a", DIGITS["1"])
    told = {"drawings": 10, "right_before": before, "right_after": after}
    keep_network(name, replace(AB, card=replace(AB.card, taught=told)))


def test_the_one_read_worst_comes_first_and_those_not_learned_last() -> None:
    assert figures_of_hands() == []
    keep("Anna", 0.5, 0.9)
    keep("Ben", 0.8, 0.7)
    Hand("Aaron").add("a", DIGITS["1"])
    Hand("Carl").add("a", DIGITS["1"])
    network_path("Carl").write_bytes(b"nonsense")
    found = figures_of_hands()
    assert [each.name for each in found] == ["Ben", "Anna", "Aaron", "Carl"]
    assert [each.share for each in found] == [0.7, 0.9, None, None]
    assert found[0].figures is not None
    assert found[0].figures.right == BeforeAndAfter(0.8, 0.7)


@pytest.mark.parametrize("is_closed", [False, True])
def test_drawings_are_counted_as_the_hand_counts_them(is_closed: bool) -> None:
    hand = Hand("Anna")
    ids = [hand.add("a", DIGITS["1"]).id for _ in range(5)]
    hand.add("b", image=np.ones((28, 28), np.uint8))
    hand.relabel(ids[:2], "b")
    hand.delete(ids[1:3])
    hand.restore([hand.drawings()[0]])
    if is_closed:
        hand.close()
    before = hand_path("Anna").read_bytes()
    (found,) = figures_of_hands()
    assert found.drawings == len(hand) == 4
    assert hand_path("Anna").read_bytes() == before
    with open(hand_path("Anna"), "ab") as file:
        file.write(b'{"id":"half","label":"4","strokes":[[[1')  # as a crash leaves it
    assert figures_of_hands()[0].drawings == 4
