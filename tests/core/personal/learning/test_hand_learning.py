"""What is learned from a hand, and how far to go."""

import numpy as np
import pytest

from zen_digits.core.data.load import finish
from zen_digits.core.models.head import Answers
from zen_digits.core.personal.learning import hand_learning
from zen_digits.core.personal.learning.hand_learning import a_share_of, learn_hand, share_to_go
from zen_digits.core.personal.learning.lesson import Lesson
from zen_digits.core.personal.learning.likeness import space_of
from zen_digits.core.personal.learning.replay import Known

RNG = np.random.default_rng(0)
CENTRES = 4 * np.eye(12)
HEAD = np.append(np.eye(10, 12), np.zeros((10, 1)), axis=1).astype(np.float32) * 2
LABELS = np.arange(400) % 10


def around(centres: np.ndarray) -> np.ndarray:
    points = centres + RNG.normal(0, 0.5, centres.shape)
    return np.append(points, np.ones((len(points), 1)), axis=1).astype(np.float32)


REPLAY = around(CENTRES[LABELS])
KNOWN = Known(REPLAY, around(CENTRES[LABELS]), LABELS, space_of(REPLAY, 12))


def lesson(place: np.ndarray, label: int) -> Lesson:
    features = around(np.tile(place, (30, 1)))
    return Lesson(features, np.full(30, label), np.ones(30, np.float32))


def right(answers: Answers, features: np.ndarray, labels: object) -> float:
    return float((answers.logits(features).argmax(axis=1) == labels).mean())


def test_a_hand_is_learned_and_nothing_forgotten() -> None:
    odd = 3 * CENTRES[11] / 4 + CENTRES[2] / 4  # like nothing that is known, and read as a 2
    taught = lesson(odd, 5)
    layer = finish(learn_hand(HEAD, taught, KNOWN))
    share = share_to_go(HEAD, layer, taught, KNOWN, 1.0)
    answers = Answers(HEAD, a_share_of(layer, share))
    drawn = around(np.tile(odd, (50, 1)))
    assert share >= 0.3
    assert right(Answers(HEAD), drawn, 5) < 0.4
    assert right(answers, drawn, 5) > 0.9
    assert right(answers, KNOWN.validation, LABELS) == right(
        Answers(HEAD), KNOWN.validation, LABELS
    )


def test_what_contradicts_all_that_is_known_goes_a_small_part_of_the_way() -> None:
    taught = lesson(CENTRES[2], 5)
    layer = finish(learn_hand(HEAD, taught, KNOWN))
    assert share_to_go(HEAD, layer, taught, KNOWN, 1.0) <= 0.2


def test_who_is_read_well_already_bears_no_harm() -> None:
    odd = 3 * CENTRES[11] / 4 + CENTRES[2] / 4
    taught = lesson(odd, 5)
    layer = finish(learn_hand(HEAD, taught, KNOWN))
    clear = lesson(2 * CENTRES[2], 2)
    assert share_to_go(HEAD, layer, clear, KNOWN, 1.0) < share_to_go(
        HEAD, layer, taught, KNOWN, 1.0
    )


def test_without_anything_known_all_images_are_read_so() -> None:
    layer = finish(learn_hand(HEAD, lesson(CENTRES[2], 5), None))
    assert layer.gate is None
    assert share_to_go(HEAD, layer, lesson(CENTRES[2], 5), None, 1.0) == pytest.approx(0.6)
    assert right(Answers(HEAD, layer), around(CENTRES[[2] * 20]), 5) > 0.9


def test_a_share() -> None:
    layer = finish(learn_hand(HEAD, lesson(CENTRES[2], 5), KNOWN))
    features = around(CENTRES[[2] * 20])
    half = a_share_of(layer, 0.5).logits(features)
    np.testing.assert_allclose(2 * half, layer.logits(features), rtol=1e-3, atol=1e-3)


def test_drawings_go_less_far_than_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their strokes are compared besides."""
    taught = lesson(CENTRES[11], 5)
    layer = finish(learn_hand(HEAD, taught, KNOWN))

    def shares() -> list[float]:
        return [share_to_go(HEAD, layer, taught, KNOWN, part) for part in (0.0, 0.5, 1.0)]

    monkeypatch.setattr(hand_learning, "_MOST_HARM_OF_DRAWINGS", 0.001)
    assert shares()[0] == 0.1 < shares()[2]
    monkeypatch.undo()
    for name in ("_HARM", "_MOST_HARM", "_MOST_HARM_OF_DRAWINGS"):
        monkeypatch.setattr(hand_learning, name, 1e9)
    assert shares() == [0.4, 0.7, 1.0]
