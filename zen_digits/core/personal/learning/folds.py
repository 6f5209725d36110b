"""How well drawings are read by networks that have not learned from them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.head import Answers, Matrix
from zen_digits.core.personal.learning.examples import Examples
from zen_digits.core.personal.learning.hand_learning import a_share_of, learn_hand
from zen_digits.core.reading.predictor import digit_scores

if TYPE_CHECKING:
    from zen_digits.core.personal.learning.replay import Known

Threshold = Callable[[Answers], float | None]
"""The digit score that a drawing must reach to be taken for one of the classes."""

_FOLDS = 5


@dataclass(frozen=True, eq=False, slots=True)
class Judged:
    """How n drawings are read, as one digit each."""

    right: NDArray[np.bool_]
    """Which are read as their label; what belongs to no class never is."""
    passed: NDArray[np.bool_]
    """Which are taken for one of the classes at all."""


def judge(answers: Answers, examples: Examples, classes: int, threshold: Threshold) -> Judged:
    """How the drawings are read."""
    logits = answers.logits(examples.own).astype(np.float64)
    right = np.asarray(logits[:, :classes].argmax(axis=1) == examples.labels)
    least = threshold(answers)
    passed = digit_scores(logits, classes) >= (-np.inf if least is None else least)
    return Judged(right, passed)


def judge_unlearned(
    head: Matrix,
    examples: Examples,
    classes: int,
    known: Known | None,
    share: float,
    seed: int,
    threshold: Threshold,
) -> Generator[int, None, Judged]:
    """The same after learning, each drawing read by what was learned only from others.

    There are at least two drawings; they are learned in up to five folds, which share each label
    out evenly. Yields at each step of learning.
    """
    found = Judged(np.zeros(len(examples), np.bool_), np.zeros(len(examples), np.bool_))
    folds = _folds(examples.labels, seed)
    for number in range(folds.max() + 1):
        held_out = folds == number
        layer = yield from learn_hand(head, examples.lesson(~held_out), known)
        answers = Answers(head, a_share_of(layer, share))
        judged = judge(answers, examples, classes, threshold)
        found.right[held_out], found.passed[held_out] = (
            judged.right[held_out],
            judged.passed[held_out],
        )
    return found


def _folds(labels: NDArray[np.int64], seed: int) -> NDArray[np.int64]:
    """The number of each drawing's fold."""
    shuffled = np.random.default_rng(seed).permutation(len(labels))
    by_label = shuffled[np.argsort(labels[shuffled], kind="stable")]
    folds = np.zeros(len(labels), np.int64)
    folds[by_label] = np.arange(len(labels)) % min(_FOLDS, len(labels))
    return folds
