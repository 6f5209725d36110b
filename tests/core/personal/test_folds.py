"""Drawings read by networks that have not learned from them."""

import numpy as np

from zen_digits.core.data.load import finish
from zen_digits.core.personal.examples import Examples
from zen_digits.core.personal.folds import right, right_unlearned
from zen_digits.core.personal.learning import learn

HEAD = np.zeros((2, 5), np.float32)


def examples(features: np.ndarray, labels: list[int]) -> Examples:
    own = np.append(features, np.ones((len(labels), 1)), axis=1).astype(np.float32)
    return Examples(own, np.repeat(own, 3, axis=0), np.array(labels))


def test_what_is_only_learned_by_heart_is_not_right() -> None:
    """Each drawing is unlike all others, and only a network that learned from it knows its label.

    Those of the other label speak against it."""
    four = examples(np.eye(4), [0, 1, 0, 1])
    taught = finish(learn(HEAD, four.lesson(np.ones(4, bool)), None, 1.0))
    assert right(taught, four, 2).all()
    assert not finish(right_unlearned(HEAD, four, 2, None, 1.0, 0)).any()


def test_what_others_of_the_label_teach_is_right() -> None:
    rng = np.random.default_rng(0)
    labels = [0, 1] * 6
    features = np.eye(4)[labels] + rng.normal(0, 0.05, (12, 4))
    found = finish(right_unlearned(HEAD, examples(features, labels), 2, None, 1.0, 0))
    assert found.all()


def test_two_drawings_are_enough() -> None:
    two = examples(np.eye(4)[:2], [0, 1])
    assert finish(right_unlearned(HEAD, two, 2, None, 1.0, 0)).shape == (2,)
