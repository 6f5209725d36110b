"""Where values lie on an axis."""

from typing import Any

import pytest

from zen_digits.core.experiments.places import places_of


@pytest.mark.parametrize(
    ("values", "places"),
    [
        ([0.1, 0.2, 0.5], [0, 0.25, 1]),
        ([0.5, 0.1, 0.2], [1, 0, 0.25]),
        ([0.001, 0.01, 0.1], [0, 0.5, 1]),
        ([0.0, 0.5], [0, 1]),
        ([0, 0.001, 0.1], [0, 0.5, 1]),
        (["cnn", "dense", "lstm"], [0, 0.5, 1]),
        ([True, False], [0, 1]),
        ([0.3], [0.5]),
        ([None], [0.5]),
        ([], []),
    ],
)
def test_numbers_lie_as_far_apart_as_they_are(values: list[Any], places: list[float]) -> None:
    assert places_of(values) == pytest.approx(places)


@pytest.mark.parametrize("values", [[1, 10, 0], [0, 1, 10], [0, 90, 100]])
def test_all_comes_last(values: list[int]) -> None:
    places = dict(zip(values, places_of(values, zero_is_most=True), strict=True))
    ordered = sorted(values, key=lambda value: value or 1_000)
    assert [places[value] for value in ordered] == [0, 0.5, 1]
