"""Where the values of a setting lie on an axis."""

import math
from collections.abc import Sequence
from typing import Any

_WIDE = 20.0  # times: numbers that reach further apart lie by their logarithms


def places_of(values: Sequence[Any], *, zero_is_most: bool = False) -> list[float]:
    """A place from 0 to 1 for each value: numbers as far apart as they are, others evenly.

    Numbers that differ much lie by their logarithms; where one of these is 0, evenly, and where 0
    stands for all there is, it comes last.
    """
    if len(values) < 2 or not all(_is_number(value) for value in values):
        return _evenly(range(len(values)))
    positive = [value for value in values if value > 0]
    is_wide = len(positive) > 1 and max(positive) / min(positive) >= _WIDE
    if len(positive) == len(values):
        return _between([math.log(value) for value in values] if is_wide else values)
    if not is_wide and not zero_is_most:
        return _between(values)
    ranks = sorted(values, key=lambda value: math.inf if zero_is_most and not value else value)
    return _evenly([ranks.index(value) for value in values])


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _evenly(ranks: Sequence[int]) -> list[float]:
    return [rank / (len(ranks) - 1) if len(ranks) > 1 else 0.5 for rank in ranks]


def _between(values: Sequence[float]) -> list[float]:
    least, most = min(values), max(values)
    return [(value - least) / (most - least) for value in values]
