"""Finding where a smooth convex function is least."""

import numpy as np

from zen_digits.core.data.load import finish
from zen_digits.core.personal.learning.optimum import Values, least


def test_a_narrow_valley() -> None:
    widths = np.array([1.0, 100.0, 0.1, 30.0])
    goal = np.array([3.0, -2.0, 5.0, 0.5])

    def bowl(place: Values) -> tuple[float, Values]:
        return float(widths @ (place - goal) ** 2), 2 * widths * (place - goal)

    np.testing.assert_allclose(finish(least(bowl, np.zeros(4), 60)), goal, atol=1e-3)


def test_it_never_climbs_and_stops_where_it_cannot_go_down() -> None:
    values = []

    def steep(place: Values) -> tuple[float, Values]:
        value = float(np.logaddexp(5 * place, -5 * place).sum())
        values.append(value)
        return value, 5 * np.tanh(5 * place)

    found = finish(least(steep, np.array([4.0]), 50))
    assert abs(found[0]) < 1e-3
    assert finish(least(steep, np.zeros(1), 5)) == 0
