"""Which of the drawings of a hand a network keeps."""

from dataclasses import replace

import numpy as np
import pytest

from zen_digits.core.ink.trajectory import NO_TRAJECTORY
from zen_digits.core.personal.learning import stroke_memory
from zen_digits.core.personal.learning.examples import Examples
from zen_digits.core.personal.learning.stroke_memory import strokes_of

LABELS = np.array([0, 1, 0, 0, 2, 0])
WAYS = np.arange(6, dtype=np.float32)[:, None, None] / 8 + np.zeros_like(NO_TRAJECTORY)
NOTHING = np.zeros((6, 1), np.float32)
SIX = Examples(NOTHING, NOTHING, LABELS, np.zeros(6, bool), WAYS)
ALL = np.ones(6, bool)


def kept(examples: Examples, chosen: np.ndarray = ALL) -> list[float]:
    """Which drawings are kept, by their number."""
    found = strokes_of(examples, chosen, 2)
    assert found is not None
    assert found.classes == 2
    numbers = (8 * found.drawings[:, 0, 0]).tolist()
    assert found.answers.tolist() == [LABELS[int(number)] for number in numbers]
    return numbers


def test_all_that_teach_are_kept() -> None:
    assert kept(SIX) == [0, 1, 2, 3, 4, 5]
    assert kept(replace(SIX, slips=LABELS == 1)) == [0, 2, 3, 4, 5]
    assert kept(SIX, LABELS == 0) == [0, 2, 3, 5]


def test_of_many_the_latest_of_each_label_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stroke_memory, "_MOST", 4)
    assert kept(SIX) == [1, 3, 4, 5]


def test_pictures_have_no_strokes() -> None:
    ways = WAYS.copy()
    ways[2:] = NO_TRAJECTORY
    assert kept(replace(SIX, trajectories=ways)) == [0, 1]
    assert strokes_of(replace(SIX, trajectories=ways), LABELS == 2, 2) is None
