"""A few of many."""

import numpy as np

from zen_digits.core.data.samples import spread_evenly


def test_a_few_are_spread_from_the_first_to_the_last() -> None:
    assert spread_evenly(np.arange(10, 110), 4).tolist() == [10, 43, 76, 109]
    assert spread_evenly(np.array([7, 9]), 4).tolist() == [7, 9]
    assert spread_evenly(np.zeros(0, int), 4).tolist() == []
