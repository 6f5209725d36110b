"""What was taught to a network beside its layer: the ways of the pen in the drawings of a hand.

Who draws a digit again draws it in the same order and direction, mostly. So a drawing that goes
nearly as one that was taught is likely what that one is, whatever the network makes of its picture.
Only drawings are read so: a picture does not tell how it was drawn. In a model's file they are
``taught.strokes``, and ``taught.stroke_answers`` are their classes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.trajectory import NUMBERS, PLACES
from zen_digits.core.models.elastic import elastic_distances
from zen_digits.core.models.graph import Graph, MisfitError
from zen_digits.core.tensor_file import Tensors

Values = NDArray[np.float32]

_STROKES, _ANSWERS = "taught.strokes", "taught.stroke_answers"
_LARGEST = 10_000  # drawings of a stranger’s hand
# Chosen on the writers of UCI pendigits:
_MOST = 8.0  # nats, for a drawing that goes exactly as one that was taught
_FAR = 0.4  # the distance from which one on counts for nothing


@dataclass(frozen=True, eq=False, slots=True)
class Opinion:
    """What the way of the pen tells of n drawings."""

    added: NDArray[np.float64]
    """To the calibrated logits: n × classes."""
    doubt: NDArray[np.float64]
    """What the digit score loses, as it goes like a drawing that belongs to no class: n."""

    def of(self, place: int) -> Opinion:
        """That of one of them."""
        return Opinion(self.added[place : place + 1], self.doubt[place : place + 1])


@dataclass(frozen=True, eq=False, slots=True)
class TaughtStrokes:
    """The drawings that were taught."""

    drawings: Values
    """Trajectories, n × places × numbers."""
    answers: NDArray[np.int64]
    """The class of each; the number after the last class is none of them."""
    classes: int

    def opinion(self, drawn: Values) -> Opinion:
        """Of m trajectories; the digit score stays, but where the drawing goes like no digit."""
        order = self.answers.argsort()
        answers = self.answers[order]
        first = np.flatnonzero(np.append(True, answers[1:] != answers[:-1]))
        distances = elastic_distances(drawn, self.drawings)[:, order]
        nearest = np.minimum.reduceat(distances, first, axis=1)
        added = np.zeros((len(drawn), self.classes + 1))
        added[:, answers[first]] = _MOST * np.maximum(1 - nearest / _FAR, 0)
        own = added[:, : self.classes]
        return Opinion(own, np.maximum(added[:, self.classes] - own.max(axis=1), 0))

    def can_change(self, logits: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether the strokes can change what n images are read as; logits are calibrated.

        Where a class leads by more than strokes add, only their going like no digit could.
        """
        if self.classes < 2 or (self.answers == self.classes).any():
            return np.ones(len(logits), np.bool_)
        second, first = np.partition(logits, -2, axis=1)[:, -2:].T
        return np.asarray(first - second <= _MOST)

    def told(
        self, logits: NDArray[np.float64], scores: NDArray[np.float64], drawn: Values
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The calibrated logits and digit scores of n images, with what n trajectories tell.

        Where a trajectory is NaN, nothing is known of it.
        """
        asked = ~np.isnan(drawn).any(axis=(1, 2)) & self.can_change(logits)
        if asked.any():
            opinion, logits, scores = self.opinion(drawn[asked]), logits.copy(), scores.copy()
            logits[asked] += opinion.added
            scores[asked] -= opinion.doubt
        return logits, scores

    def weights(self) -> Tensors:
        """As they stand in a model's file."""
        return {_STROKES: self.drawings, _ANSWERS: self.answers.astype(np.float32)}


def taught_strokes_of(weights: Mapping[str, NDArray[Any]], classes: int) -> TaughtStrokes | None:
    """The drawings among the weights of a network, if it was taught any."""
    if _STROKES not in weights:
        return None
    return TaughtStrokes(weights[_STROKES], weights[_ANSWERS].astype(np.int64), classes)


def check_taught_strokes(graph: Graph, weights: Mapping[str, NDArray[Any]], classes: int) -> None:
    """Take what was taught from the weights of a graph, which itself does not need it.

    Raises MisfitError for drawings that cannot be, or whose class the network does not have.
    """
    if _STROKES not in weights:
        return
    number = weights[_STROKES].shape[:1]
    if not 1 <= sum(number) <= _LARGEST:
        raise MisfitError(_STROKES)
    drawings = graph.weight(_STROKES, *number, PLACES, NUMBERS)
    answers = graph.weight(_ANSWERS, *number)
    if not (np.abs(drawings) <= 1).all():
        raise MisfitError(_STROKES)
    if not np.isin(answers, np.arange(classes + 1)).all():
        raise MisfitError(_ANSWERS)
