"""How well drawings are read by networks that have not learned from them."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.head import Matrix
from zen_digits.core.personal.examples import Examples
from zen_digits.core.personal.features import Features
from zen_digits.core.personal.learning import learn

_FOLDS = 5


def right(head: Matrix, examples: Examples, classes: int) -> NDArray[np.bool_]:
    """Which of the drawings a head reads rightly, as one digit each."""
    return np.asarray((examples.own @ head.T)[:, :classes].argmax(axis=1) == examples.labels)


def right_unlearned(
    head: Matrix,
    examples: Examples,
    classes: int,
    replay: Features | None,
    share: float,
    seed: int,
) -> Generator[int, None, NDArray[np.bool_]]:
    """The same after learning, each drawing read by a head that learned only from others.

    There are at least two drawings; they are learned in up to five folds, which share each label
    out evenly. Yields at each step of learning.
    """
    found = np.zeros(len(examples), np.bool_)
    folds = _folds(examples.labels, seed)
    for number in range(folds.max() + 1):
        held_out = folds == number
        taught = yield from learn(head, examples.lesson(~held_out), replay, share)
        found[held_out] = right(taught, examples, classes)[held_out]
    return found


def _folds(labels: NDArray[np.int64], seed: int) -> NDArray[np.int64]:
    """The number of each drawing's fold."""
    shuffled = np.random.default_rng(seed).permutation(len(labels))
    by_label = shuffled[np.argsort(labels[shuffled], kind="stable")]
    folds = np.zeros(len(labels), np.int64)
    folds[by_label] = np.arange(len(labels)) % min(_FOLDS, len(labels))
    return folds
