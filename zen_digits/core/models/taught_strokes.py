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
        distances = elastic_distances(drawn, self.drawings)
        added = np.zeros((len(drawn), self.classes + 1))
        for answer in set(self.answers.tolist()):
            nearest = distances[:, self.answers == answer].min(axis=1)
            added[:, answer] = _MOST * np.maximum(1 - nearest / _FAR, 0)
        own = added[:, : self.classes]
        return Opinion(own, np.maximum(added[:, self.classes] - own.max(axis=1), 0))

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
