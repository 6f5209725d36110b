"""Teaching a network a hand."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.drawings import DIGITS
from helpers.reading_models import reading_model
from helpers.small_models import untrained_model

from zen_digits.core.data.load import finish
from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import Drawing
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.insight.kept import fingerprint
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.taught_strokes import taught_strokes_of
from zen_digits.core.personal.before_and_after import BeforeAndAfter
from zen_digits.core.personal.learning.examples import Picture
from zen_digits.core.personal.learning.hard_images import hard_images
from zen_digits.core.personal.learning.measuring import Unseen
from zen_digits.core.personal.learning.replay import held_out
from zen_digits.core.personal.taught import Taught
from zen_digits.core.personal.teaching import teach, teach_only
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.predictor import Predictor, open_predictor

AB = untrained_model("dense", "ab", digit_threshold=-5.0)
SLANTS = (-0.3, -0.1, 0.1, 0.3)


def slanted(label: str, name: str) -> list[Drawing]:
    """A digit's strokes in several slants, with another label."""
    return [
        Drawing([[(x + slant * y, y) for x, y in stroke] for stroke in DIGITS[label]], name)
        for slant in SLANTS
    ]


TWO_AS_B = [*slanted("1", "a"), *slanted("2", "b")]


def taught(base: TrainedModel, drawings: list[Drawing], seed: int = 0) -> Taught:
    return finish(teach(base, "base.zendigits", drawings, seed, 1))


def test_it_reads_what_it_was_taught_and_the_base_stays() -> None:
    before = fingerprint(AB)
    result = taught(AB, TWO_AS_B)
    assert fingerprint(AB) == before
    predictor = Predictor(result.model)
    for drawing in TWO_AS_B:
        assert predictor.read(digit_image(drawing.strokes)).text == drawing.label
    assert result.right.after == 1.0
    assert result.objection == ""
    assert result.mnist == result.non_digits == BeforeAndAfter(None, None)
    assert result.model.card.digit_threshold == -5.0


def test_the_card_tells_where_it_comes_from() -> None:
    card = taught(AB, TWO_AS_B, seed=7).model.card
    assert card.taught == {
        "base": "base.zendigits", "base_fingerprint": fingerprint(AB), "drawings": 8, "seed": 7,
    }  # fmt: skip
    assert (card.training, card.label_names) == (AB.card.training, AB.card.label_names)


def test_it_can_be_stopped_while_images_are_read() -> None:
    """No thread is left; see ``conftest``."""
    steps = teach(AB, "base", TWO_AS_B, 0, 2)
    assert any(step.activity == "reading" for step in steps)
    steps = teach(AB, "base", TWO_AS_B, 0, 2)
    while next(steps).activity != "reading":
        pass
    steps.close()


def test_the_seed_alone_decides() -> None:
    one, same, other = (fingerprint(taught(AB, TWO_AS_B, seed).model) for seed in (1, 1, 2))
    assert one == same
    assert one != other


def test_one_drawing_has_no_after() -> None:
    result = taught(AB, TWO_AS_B[:1])
    assert result.right.after is None
    assert result.objection == ""


def test_worse_ones_say_why() -> None:
    none = BeforeAndAfter(None, None)
    worse = Taught(AB, 10, BeforeAndAfter(0.9, 0.8), none, none, 1.0, None)
    assert worse.objection.startswith("The network would read 8 of the 10 drawings rightly")
    forgetful = Taught(AB, 10, BeforeAndAfter(0.9, 1.0), none, none, 1.0, 0.002)
    assert "would forget 0.20 % of what it knew" in forgetful.objection


def test_no_class_told_worse_is_said() -> None:
    none, same = BeforeAndAfter(None, None), BeforeAndAfter(1.0, 1.0)
    for rejected, passed, worse in (
        (BeforeAndAfter(0.5, 0.0), same, True),
        (BeforeAndAfter(0.5, 1.0), same, False),
        (BeforeAndAfter(0.5, 0.5), BeforeAndAfter(1.0, 0.9), True),
        (BeforeAndAfter(0.0, 0.5), BeforeAndAfter(1.0, 0.9), False),
        (BeforeAndAfter(0.0, None), BeforeAndAfter(1.0, 0.9), True),
    ):
        taught = Taught(AB, 12, same, none, none, 1.0, None, 2, rejected, passed)
        assert (taught.digits, taught.others) == (10, 2)
        assert ("which of the drawings belong to no class" in taught.objection) == worse


def test_too_few_and_too_many() -> None:
    with pytest.raises(InputError, match="no drawing to learn from"):
        taught(AB, [])
    with pytest.raises(InputError, match="more than 10,000 drawings"):
        taught(AB, TWO_AS_B * 1251)


def test_a_network_that_reads_digits_is_measured_on_mnist_and_on_non_digits() -> None:
    base = reading_model()
    drawings = [Drawing(strokes, label) for label, strokes in DIGITS.items()] * 2
    result = taught(base, drawings)
    test = load_mnist_test()
    for model, share in ((base, result.mnist.before), (result.model, result.mnist.after)):
        read = Predictor(model).logits(test.images[:, 0]).argmax(axis=1)
        assert share == pytest.approx((read == test.labels).mean(), abs=2e-4)
    assert result.model.card.test_accuracy == result.mnist.after
    assert result.forgotten is not None
    assert result.forgotten < 0.02
    assert result.model.card.digit_threshold not in (None, base.card.digit_threshold)
    again = taught(base, drawings)  # from what was kept
    assert fingerprint(again.model) == fingerprint(result.model)
    assert again.mnist == result.mnist


def test_what_belongs_to_no_class_is_rejected_when_it_is_drawn_again() -> None:
    """A shape that a network takes for a digit; digits are taken for digits as before."""
    base, shape = reading_model(11), [[(0, 0), (60, 0), (60, 100), (0, 100), (0, 0)]]
    card = replace(base.card, digit_threshold=-6.0)  # which nearly all of MNIST reaches
    base = replace(base, card=card)
    digits = [Drawing(strokes, label) for label, strokes in DIGITS.items()]
    others = [Drawing(shape, None), Picture(digit_image(shape), None)]
    result = finish(teach_only(base, "base", [*digits, *others], 0, 1))
    assert (result.digits, result.others) == (10, 2)
    again = [[(x + 0.15 * y, y + 3) for x, y in stroke] for stroke in shape]
    drawn = [again, *(drawing.strokes for drawing in digits)]
    before, after = (
        [number.is_digit for number in read_all(Predictor(model), drawn)]
        for model in (base, result.model)
    )
    assert before == [True] * 11
    assert after == [False] + [True] * 10
    assert result.rejected.before == 0.0
    assert result.rejected.after is not None
    assert result.rejected.after > 0


def test_pictures_teach() -> None:
    pictures = [Picture(digit_image(each.strokes), each.label) for each in TWO_AS_B]
    result = finish(teach_only(AB, "base", pictures, 0, 1))
    predictor = Predictor(result.model)
    assert [predictor.read(each.image).text for each in pictures] == [*"aaaabbbb"]


def test_strokes_are_kept_of_drawings_and_not_of_pictures() -> None:
    """And the network compares what is drawn with them."""
    picture = Picture(digit_image(DIGITS["2"]), "b")
    result = finish(teach_only(AB, "base", [*TWO_AS_B[:2], picture, TWO_AS_B[4]], 0, 1))
    kept = taught_strokes_of(result.model.weights, 2)
    assert kept is not None
    assert kept.answers.tolist() == [0, 0, 1]
    flat = replace(result.model, card=replace(result.model.card, temperature=100.0))
    (digit,) = read_all(Predictor(flat), [DIGITS["1"]])[0].digits
    assert digit.reading.text == "a"
    assert digit.picture_alone is not None
    assert digit.reading.confidence > 0.95 > digit.picture_alone.confidence
    alone = finish(teach_only(AB, "base", [picture], 0, 1))
    assert taught_strokes_of(alone.model.weights, 2) is None


def test_rejected_non_digits() -> None:
    ones = np.ones((4, 129), np.float32)
    model = replace(AB, card=replace(AB.card, digit_threshold=1e9))
    assert Unseen(ones, np.zeros(4, np.int64), ones).rejected(model) == 1.0
    without = replace(AB, card=replace(AB.card, digit_threshold=None))
    assert Unseen(ones, np.zeros(4, np.int64), ones).rejected(without) is None


def test_the_images_to_replay_are_not_those_to_choose_on() -> None:
    shipped = open_predictor().model
    assert len(hard_images()) == 2500
    assert not set(hard_images().tolist()) & set(held_out(shipped, 60_000).tolist())
