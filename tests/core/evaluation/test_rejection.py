"""What a network takes for no digit."""

import numpy as np

from zen_digits.core.evaluation.rejection import Rejection


def test_what_is_below_the_threshold_is_refused() -> None:
    rejection = Rejection(np.array([3.0, 1.0, 2.0]), threshold=2.0)
    assert rejection.accepted.tolist() == [True, False, True]
    assert rejection.subset(np.array([False, True, True])).accepted.tolist() == [False, True]
