"""The kept drawings of a hand as a set that networks are measured on."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.data.load import finish
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.mark_store import change_mark, file_beside, read_marks
from zen_digits.core.evaluation.measure import measure
from zen_digits.core.evaluation.results import Results
from zen_digits.core.evaluation.sets import set_name
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.personal.hand.files import delete_hand, hands, rename_hand
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT
from zen_digits.core.personal.hand_images import hand_set, load_hand
from zen_digits.core.personal.own_network import keep_network
from zen_digits.core.reading.predictor import Predictor


@pytest.fixture
def hand() -> Hand:
    """A hand with something unknown first, a 7 called 1, no digit, a 3, and a picture of a 4."""
    hand = Hand("Anna")
    hand.add("letter", DIGITS["2"])
    hand.add("1", DIGITS["7"])
    hand.add(NOT_A_DIGIT, DIGITS["5"])
    hand.add("3", DIGITS["3"])
    hand.add("4", image=np.zeros((28, 28), np.uint8))
    return hand


def _measure(model: TrainedModel, hand: Hand) -> Results:
    return measure(model, load_hand(hand.name, hand.drawings(), model))


def test_drawings_are_measured_and_told_by_their_place(hand: Hand, predictor: Predictor) -> None:
    results = _measure(predictor.model, hand)
    assert results.labels.tolist() == [1, 3, 4]
    assert results.read_as[:2].tolist() == [7, 3]
    assert (results.origin.unknown, results.origin.non_digits) == (1, 1)
    assert not results.origin.learned
    assert 0 in results.mistakes()
    part = results.subset(np.array([False, True, True]))
    assert results.number(0) == 1
    assert results.strokes(0) == hand.drawings()[1].strokes
    assert part.strokes(0) == hand.drawings()[3].strokes
    assert part.strokes(1) is None
    assert set_name(hand_set("Anna")) == "drawings of Anna"


def test_a_network_that_learned_from_them_is_told(hand: Hand, predictor: Predictor) -> None:
    card = replace(predictor.card, taught={"base": "x", "drawings": 3})
    own = TrainedModel(card, dict(predictor.model.weights))
    assert not _measure(own, hand).origin.learned
    keep_network("Anna", own)
    assert _measure(own, hand).origin.learned
    assert not _measure(predictor.model, hand).origin.learned
    keep_network("Ben", own)
    delete_hand("Anna")
    assert not _measure(own, hand).origin.learned


def test_without_drawings_it_says_what_to_do(hand: Hand, predictor: Predictor) -> None:
    with pytest.raises(InputError, match=r"No drawing of Ben is kept yet; draw a digit"):
        _measure(predictor.model, Hand("Ben"))
    letters = replace(predictor.card, label_names=(*"abcdefghij",))
    other = TrainedModel(letters, predictor.model.weights)
    with pytest.raises(InputError, match="has a label that the network knows"):
        _measure(other, hand)


def test_steps_tell_how_far_it_is(hand: Hand, predictor: Predictor) -> None:
    steps = load_hand("Anna", hand.drawings(), predictor.model)
    assert next(steps).total == 5
    images, _ = finish(steps)
    assert len(images) == 3


def test_marks_go_where_the_hand_goes(hand: Hand) -> None:
    reference = hand_set("Anna").reference
    change_mark(reference, "0" * 32, "1", "ambiguous")
    beside = file_beside(reference)
    assert beside is not None
    assert beside.exists()
    assert hands() == ["Anna"]
    rename_hand("Anna", "Ben")
    assert read_marks(hand_set("Ben").reference) == {"0" * 32: "ambiguous"}
    delete_hand("Ben")
    assert read_marks(hand_set("Ben").reference) == {}
