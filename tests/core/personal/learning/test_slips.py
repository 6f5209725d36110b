"""Labels given by a slip."""

import numpy as np

from zen_digits.core.personal.learning.slips import slips


def logits(*read: tuple[int, float]) -> np.ndarray:
    """Each is read as a class, which leads by so many nats; the last output is for none."""
    return np.stack([lead * np.eye(4)[label] for label, lead in read])


def test_one_that_is_plainly_another_beside_others_of_its_label() -> None:
    read = logits((0, 20), (0, 20), (1, 20), (1, 20))
    assert slips(read, np.array([0, 0, 0, 1]), 3).tolist() == [False, False, True, False]


def test_what_is_not_beyond_doubt_is_taught() -> None:
    read = logits((0, 20), (1, 9), (1, 20))
    assert not slips(read, np.array([0, 0, 1]), 3).any()


def test_said_twice_it_is_meant() -> None:
    read = logits((0, 20), (1, 20), (1, 20))
    assert not slips(read, np.array([0, 0, 0]), 3).any()


def test_the_only_one_of_its_label_is_believed() -> None:
    assert not slips(logits((1, 20), (1, 20)), np.array([0, 1]), 3).any()


def test_what_is_no_class_stays_out_of_it() -> None:
    assert not slips(logits((1, 20), (3, 20)), np.array([3, 3]), 3).any()
