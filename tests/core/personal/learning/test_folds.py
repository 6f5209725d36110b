"""Drawings read by networks that have not learned from them."""

from dataclasses import replace

import numpy as np
from helpers.drawings import DIGITS

from zen_digits.core.data.load import finish
from zen_digits.core.ink.trajectory import NO_TRAJECTORY, trajectory
from zen_digits.core.models.head import Answers
from zen_digits.core.personal.learning.examples import Examples
from zen_digits.core.personal.learning.folds import Judged, Reads, judge, judge_unlearned
from zen_digits.core.personal.learning.lesson import learn
from zen_digits.core.personal.learning.stroke_memory import strokes_of

HEAD = np.zeros((2, 5), np.float32)


def examples(features: np.ndarray, labels: list[int]) -> Examples:
    own = np.append(features, np.ones((len(labels), 1)), axis=1).astype(np.float32)
    none = np.zeros(len(labels), bool)
    pictures = np.stack([NO_TRAJECTORY] * len(labels))
    return Examples(own, np.repeat(own, 3, axis=0), np.array(labels), none, pictures)


def reads(head: np.ndarray) -> Reads:
    return Reads(Answers(head), None, 2, 1.0)


def no_threshold(_: Answers) -> None:
    return None


def unlearned(drawn: Examples, head: np.ndarray = HEAD, threshold: float | None = None) -> Judged:
    return finish(judge_unlearned(reads(head), drawn, None, 1.0, 0, lambda _: threshold))


def test_what_is_only_learned_by_heart_is_not_right() -> None:
    """Each drawing is unlike all others, and only a network that learned from it knows its label.

    Those of the other label speak against it."""
    four = examples(np.eye(4), [0, 1, 0, 1])
    change = finish(learn(HEAD, four.lesson(np.ones(4, bool)), None))
    assert judge(reads(HEAD + change), four, no_threshold).right.all()
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
        judged = judge(reads(HEAD), two, lambda _, least=least: least)
        assert judged.passed.tolist() == [passes] * 2
    assert judge(reads(HEAD), two, no_threshold).passed.all()


def test_strokes_are_compared_with_other_drawings_alone() -> None:
    """Images tell nothing, and nothing is learned of them. The 2 was drawn twice, the 4 once."""
    again = [[(x + 0.1 * y, y) for x, y in stroke] for stroke in DIGITS["2"]]
    ways = np.stack([trajectory(each) for each in (DIGITS["2"], again, DIGITS["4"])])
    drawn = replace(examples(np.zeros((3, 4)), [1, 1, 2]), trajectories=ways)
    assert drawn.drawn.all()
    blind = Reads(Answers(np.zeros((3, 5), np.float32)), None, 3, 1.0)
    judged = finish(judge_unlearned(blind, drawn, None, 0.0, 0, no_threshold))
    assert judged.right.tolist() == [True, True, False]
    one = replace(drawn, trajectories=np.stack([ways[0], NO_TRAJECTORY, ways[2]]))
    kept = strokes_of(one, np.ones(3, bool), 3)
    logits, _ = replace(blind, strokes=kept).read(one.own, one.trajectories)
    np.testing.assert_allclose(logits, [[0, 8, 0], [0, 0, 0], [0, 0, 8]], atol=0.1)


def test_drawings_that_no_digit_goes_like_pass_no_more() -> None:
    ways = np.stack([trajectory(DIGITS[label]) for label in "28"])
    drawn = replace(examples(np.zeros((2, 4)), [1, 2]), trajectories=ways)
    network = Reads(Answers(np.zeros((3, 5), np.float32)), None, 2, 1.0)
    taught = replace(network, strokes=strokes_of(drawn, np.ones(2, bool), 2))
    for each, passed in ((network, [True, True]), (taught, [True, False])):
        assert judge(each, drawn, lambda _: -5.0).passed.tolist() == passed
