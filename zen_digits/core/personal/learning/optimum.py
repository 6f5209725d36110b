"""Finds where a smooth convex function is least."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
Function = Callable[[Values], tuple[float, Values]]
"""Gives the value and the gradient at a place."""

_MEMORY = 10  # steps that tell of the curvature
_SLOPE = 1e-4  # share of the foreseen decrease that a step must reach (Armijo)
_MOST_HALVINGS = 20


def least(function: Function, start: Values, steps: int) -> Generator[int, None, Values]:
    """The place after at most ``steps`` steps of L-BFGS; yields the number of each before it.

    Source: Nocedal and Wright, "Numerical Optimization", 2006, algorithms 7.4 and 7.5.
    """
    place, (value, gradient) = start, function(start)
    known: deque[tuple[Values, Values]] = deque(maxlen=_MEMORY)
    for number in range(steps):
        yield number
        direction = -_times_inverse_hessian(gradient, known)
        first = 1.0 if known else min(1.0, 1 / max(float(np.abs(gradient).sum()), 1e-12))
        found = _lower(function, place, value, gradient, first * direction)
        if found is None and not known:
            break
        if found is None:  # the curvature misled: begin anew
            known.clear()
            continue
        step, value, new_gradient = found
        if step @ (new_gradient - gradient) > 1e-12:
            known.append((step, new_gradient - gradient))
        place, gradient = place + step, new_gradient
    return place


def _lower(
    function: Function, place: Values, value: float, gradient: Values, step: Values
) -> tuple[Values, float, Values] | None:
    """The first of ever smaller steps that leads down enough, with value and gradient there."""
    for _ in range(_MOST_HALVINGS):
        new_value, new_gradient = function(place + step)
        if new_value < value + _SLOPE * float(gradient @ step):
            return step, new_value, new_gradient
        step = step / 2
    return None


def _times_inverse_hessian(gradient: Values, known: deque[tuple[Values, Values]]) -> Values:
    """An estimate of it times the gradient, from the latest steps (the two-loop recursion)."""
    result, shares = gradient, []
    for step, change in reversed(known):
        share = (step @ result) / (step @ change)
        shares.append(share)
        result = result - share * change
    if known:
        step, change = known[-1]
        result = result * ((step @ change) / (change @ change))
    for (step, change), share in zip(known, reversed(shares), strict=True):
        result = result + step * (share - (change @ result) / (step @ change))
    return result
