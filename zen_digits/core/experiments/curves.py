"""The mean of several runs' curves."""

from collections.abc import Sequence

import numpy as np

from zen_digits.core.runs.record import Points

_MOST_POINTS = 250


def mean_curve(curves: Sequence[Points]) -> Points:
    """The mean of curves, as far as all of them go; without points where one has none.

    Where their points stand at different places, curves are followed in straight lines between.
    """
    if not curves or not all(x for x, _ in curves):
        return [], []
    first, last = max(x[0] for x, _ in curves), min(x[-1] for x, _ in curves)
    places = sorted({place for x, _ in curves for place in x if first <= place <= last})
    if len(places) > _MOST_POINTS:
        places = np.linspace(first, last, _MOST_POINTS).tolist()
    values = [np.interp(places, x, y) for x, y in curves]
    return places, (np.mean(values, axis=0).tolist() if places else [])
