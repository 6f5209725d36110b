"""Learning a head anew."""

import numpy as np

from zen_digits.core.data.load import finish
from zen_digits.core.personal.learning.lesson import Lesson, _log_softmax, learn

RNG = np.random.default_rng(0)
CENTRES = RNG.normal(0, 3, (4, 8))


def around(label: int, number: int) -> np.ndarray:
    points = CENTRES[label] + RNG.normal(0, 0.5, (number, 8))
    return np.append(points, np.ones((number, 1)), axis=1).astype(np.float32)


def a_head() -> np.ndarray:
    """It tells the first three centres apart, and takes the last for the first."""
    directions = np.append(CENTRES, -np.square(CENTRES).sum(axis=1)[:, None] / 2, axis=1)
    head = directions.astype(np.float32)
    head[[0, 3]] = head[[3, 0]]
    return head


def lesson(label: int, number: int = 5) -> Lesson:
    weights = np.ones(number, np.float32)
    return Lesson(around(3, number), np.full(number, label), weights)


def test_what_is_taught_is_read_so_and_the_rest_as_before() -> None:
    head = a_head()
    replay = np.concatenate([around(1, 40), around(2, 40)])
    assert (around(3, 20) @ head.T).argmax(axis=1).tolist() == [0] * 20
    taught = head + finish(learn(head, lesson(3), replay))
    assert ((around(3, 20) @ taught.T).argmax(axis=1) == 3).mean() >= 0.9
    before, after = (replay @ each.T for each in (head, taught))
    assert (before.argmax(axis=1) == after.argmax(axis=1)).all()


def test_it_leads_by_a_margin() -> None:
    head = a_head()
    logits = np.sort(around(3, 20) @ (head + finish(learn(head, lesson(3), None))).T, axis=1)
    assert (logits[:, -1] - logits[:, -2]).mean() > 2


def test_what_is_replayed_is_answered_more_as_before_than_without() -> None:
    """Here it contradicts what is taught."""
    head, replay = a_head(), around(3, 40)
    before = _log_softmax(replay @ head.T)
    changes = [
        np.abs(_log_softmax(replay @ (head + change).T) - before)[:, 0].mean()
        for change in (finish(learn(head, lesson(3), each)) for each in (replay, None))
    ]
    assert changes[0] < 0.7 * changes[1]


def test_what_counts_for_nothing_teaches_nothing() -> None:
    """But for rounding, which goes another way with each processor: counted, it changes by 8."""
    head, one, other = a_head(), lesson(3), lesson(2)
    both = Lesson(
        np.concatenate([one.features, other.features]),
        np.append(one.labels, other.labels),
        np.append(one.weights, 0 * other.weights),
    )
    replay = np.concatenate([around(1, 9), around(2, 9)])
    alone, beside = (finish(learn(head, each, replay)) for each in (one, both))
    np.testing.assert_allclose(alone, beside, atol=0.5)
