"""Which of the drawings of a hand a network keeps, to compare with what is drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.taught_strokes import TaughtStrokes
from zen_digits.core.personal.learning.examples import Examples

_MOST = 300  # of all labels together: with more, reading takes longer


def strokes_of(examples: Examples, chosen: NDArray[np.bool_], classes: int) -> TaughtStrokes | None:
    """What the strokes of some of the drawings teach; None where there are only pictures.

    ``chosen`` is n. Of many drawings it is the latest of each label.
    """
    places = np.flatnonzero(examples.that_teach(chosen) & examples.drawn)
    if not len(places):
        return None
    kept = np.sort(places[np.argsort(_age(examples.labels[places]), kind="stable")[:_MOST]])
    halved = examples.trajectories[kept].astype(np.float16)  # as it lies in the file
    return TaughtStrokes(halved.astype(np.float32), examples.labels[kept], classes)


def _age(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many later drawings have the same label."""
    age = np.zeros(len(labels), np.int64)
    for label in set(labels.tolist()):
        same = np.flatnonzero(labels == label)
        age[same] = np.arange(len(same))[::-1]
    return age
