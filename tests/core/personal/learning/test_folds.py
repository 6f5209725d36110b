"""Drawings read by networks that have not learned from them."""

import numpy as np

from zen_digits.core.data.load import finish
from zen_digits.core.models.head import Answers
from zen_digits.core.personal.learning.examples import Examples
from zen_digits.core.personal.learning.folds import Judged, judge, judge_unlearned
from zen_digits.core.personal.learning.lesson import learn

HEAD = np.zeros((2, 5), np.float32)


def examples(features: np.ndarray, labels: list[int]) -> Examples:
    own = np.append(features, np.ones((len(labels), 1)), axis=1).astype(np.float32)
    none = np.zeros(len(labels), bool)
    return Examples(own, np.repeat(own, 3, axis=0), np.array(labels), none)


def no_threshold(_: Answers) -> None:
    return None


def unlearned(drawn: Examples, head: np.ndarray = HEAD, threshold: float | None = None) -> Judged:
    return finish(judge_unlearned(head, drawn, 2, None, 1.0, 0, lambda _: threshold))


def test_what_is_only_learned_by_heart_is_not_right() -> None:
    """Each drawing is unlike all others, and only a network that learned from it knows its label.

    Those of the other label speak against it."""
    four = examples(np.eye(4), [0, 1, 0, 1])
    change = finish(learn(HEAD, four.lesson(np.ones(4, bool)), None))
    assert judge(Answers(HEAD + change), four, 2, no_threshold).right.all()
    assert not unlearned(four).right.any()


def test_what_others_of_the_label_teach_is_right() -> None:
    rng = np.random.default_rng(0)
    labels = [0, 1] * 6
    features = np.eye(4)[labels] + rng.normal(0, 0.05, (12, 4))
    assert unlearned(examples(features, labels)).right.all()


def test_two_drawings_are_enough() -> None:
    two = examples(np.eye(4)[:2], [0, 1])
    assert unlearned(two).right.shape == (2,)


def test_what_belongs_to_no_class_is_rejected_as_others_like_it_were() -> None:
    """The third output is for it."""
    labels = [0, 1, 2] * 4
    drawn = examples(np.eye(4)[labels] + np.random.default_rng(0).normal(0, 0.05, (12, 4)), labels)
    judged = unlearned(drawn, np.zeros((3, 5), np.float32), threshold=0.0)
    none = drawn.belong_to_none(2)
    assert none.tolist() == [False, False, True] * 4
    assert judged.right.tolist() == judged.passed.tolist() == (~none).tolist()


def test_each_head_has_its_own_threshold() -> None:
    two = examples(np.eye(4)[:2], [0, 1])
    for least, passes in ((-1e9, True), (1e9, False)):
        assert (
            judge(Answers(HEAD), two, 2, lambda _, least=least: least).passed.tolist()
            == [passes] * 2
        )
    assert judge(Answers(HEAD), two, 2, no_threshold).passed.all()
