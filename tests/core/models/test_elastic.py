"""How far one way of a pen is from another."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.trajectory import PLACES, trajectory
from zen_digits.core.models import elastic
from zen_digits.core.models.elastic import elastic_distances

RNG = np.random.default_rng(0)
WAYS = np.stack([trajectory(strokes) for strokes in DIGITS.values()])


def one_by_one(one: np.ndarray, other: np.ndarray) -> float:
    """The textbook’s table, cell by cell."""
    table = np.full((PLACES + 1, PLACES + 1), np.inf)
    table[0, 0] = 0
    for i, j in np.ndindex(PLACES, PLACES):
        if abs(i - j) <= elastic._WINDOW:
            cost = np.square(one[i] - other[j]).sum()
            table[i + 1, j + 1] = cost + min(table[i, j], table[i, j + 1], table[i + 1, j])
    return table[-1, -1] / PLACES


@pytest.mark.parametrize("most", [1, 7, 1000])
def test_it_is_what_the_table_gives(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elastic, "_MOST_PAIRS", most)
    ones, others = RNG.uniform(-1, 1, (2, 5, PLACES, 5)).astype(np.float32)
    wanted = [[one_by_one(one, other) for other in others] for one in ones]
    np.testing.assert_allclose(elastic_distances(ones, others), wanted, rtol=1e-4)


def test_another_digit_is_farther_than_the_same_again() -> None:
    again = np.stack(
        [
            trajectory([[(x + 0.1 * y, y + 0.03 * x) for x, y in stroke] for stroke in strokes])
            for strokes in DIGITS.values()
        ]
    )
    distances = elastic_distances(again, WAYS)
    assert distances.argmin(axis=1).tolist() == [*range(10)]
    np.testing.assert_allclose(np.diag(elastic_distances(WAYS, WAYS)), 0, atol=1e-5)


def test_the_other_way_round_is_far() -> None:
    back = trajectory([stroke[::-1] for stroke in DIGITS["2"]])
    assert elastic_distances(back[None], WAYS[2:3]) > 1
