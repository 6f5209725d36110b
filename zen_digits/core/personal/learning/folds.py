"""How well drawings are read by networks that have not learned from them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.trajectory import Trajectory
from zen_digits.core.models.head import Answers
from zen_digits.core.personal.learning.examples import Examples
from zen_digits.core.personal.learning.features import Features
from zen_digits.core.personal.learning.hand_learning import a_share_of, learn_hand
from zen_digits.core.personal.learning.stroke_memory import strokes_of
from zen_digits.core.reading.predictor import digit_scores

if TYPE_CHECKING:
    from zen_digits.core.models.taught_strokes import TaughtStrokes
    from zen_digits.core.personal.learning.replay import Known

Floats = NDArray[np.float64]
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


@dataclass(frozen=True, eq=False, slots=True)
class Reads:
    """What a network reads with: its answers to images, and what it was taught of strokes."""

    answers: Answers
    strokes: TaughtStrokes | None
    classes: int
    temperature: float

    def read(self, features: Features, trajectories: Trajectory) -> tuple[Floats, Floats]:
        """The calibrated logits of n drawings, n × classes, and their digit scores.

        Where a trajectory is NaN the image alone is read.
        """
        answers = self.answers.logits(features).astype(np.float64)
        logits = answers[:, : self.classes] / self.temperature
        scores = digit_scores(answers, self.classes)
        if self.strokes is None:
            return logits, scores
        return self.strokes.told(logits, scores, trajectories)


def judge(reads: Reads, examples: Examples, threshold: Threshold) -> Judged:
    """How the drawings are read."""
    logits, scores = reads.read(examples.own, examples.trajectories)
    right = np.asarray(logits.argmax(axis=1) == examples.labels)
    least = threshold(reads.answers)
    return Judged(right, scores >= (-np.inf if least is None else least))


def judge_unlearned(
    before: Reads,
    examples: Examples,
    known: Known | None,
    share: float,
    seed: int,
    threshold: Threshold,
) -> Generator[int, None, Judged]:
    """The same after learning, each drawing read by what was learned only from others.

    There are at least two drawings; they are learned in up to five folds, which share each label
    out evenly. Yields at each step of learning.
    """
    head = before.answers.head
    found = Judged(np.zeros(len(examples), np.bool_), np.zeros(len(examples), np.bool_))
    folds = _folds(examples.labels, seed)
    for number in range(folds.max() + 1):
        held_out = folds == number
        layer = yield from learn_hand(head, examples.lesson(~held_out), known)
        reads = replace(
            before,
            answers=Answers(head, a_share_of(layer, share)),
            strokes=strokes_of(examples, ~held_out, before.classes),
        )
        judged = judge(reads, examples, threshold)
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
