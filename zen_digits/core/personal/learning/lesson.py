"""Learns the head of a network anew from drawings, without forgetting what it knows.

The head's answers to what was taught become right, by a margin; its answers to what it knew stay as
they were (replay: Rolnick et al., "Experience Replay for Continual Learning", 2019), and its
weights stay near. Both are convex, so there is one best head, found in a second.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.head import Matrix
from zen_digits.core.personal.learning.features import Features
from zen_digits.core.personal.learning.optimum import Values, least

# Chosen on the writers of UCI pendigits, and on validation images of MNIST.
_MARGIN = 8.0  # nats by which a taught label must lead
_FAITHFULNESS = 0.3  # how much what is replayed counts, compared with the lesson
_NEARNESS = 1e-6  # weight of the change of the weights, for features of length 1
_STEPS = 80


@dataclass(frozen=True, eq=False, slots=True)
class Lesson:
    """What is taught: the features of n images, the label of each, and how much each counts."""

    features: Features
    labels: NDArray[np.int64]
    weights: NDArray[np.float32]

    def subset(self, chosen: NDArray[np.bool_]) -> Lesson:
        """Some of it; ``chosen`` is n."""
        return Lesson(self.features[chosen], self.labels[chosen], self.weights[chosen])


def learn(head: Matrix, lesson: Lesson, replay: Features | None) -> Generator[int, None, Matrix]:
    """How the head changes by the lesson; yields at each step.

    ``replay`` are images to which its answers shall stay; without them only the weights stay near.
    """
    known = lesson.features if replay is None else replay
    scale = _length(known)
    sides: list[_Taught | _Replayed] = [_Taught(lesson, head, scale)]
    if replay is not None:
        sides.append(_Replayed(replay, head, scale, _FAITHFULNESS))

    def cost(flat: Values) -> tuple[float, Values]:
        change = flat.reshape(head.shape).astype(np.float32)
        parts = [side.cost(change) for side in sides]
        value = sum(part[0] for part in parts) + _NEARNESS * float(np.sum(flat * flat))
        gradient = sum(part[1] for part in parts)
        return value, np.asarray(gradient, np.float64).ravel() + 2 * _NEARNESS * flat

    found = yield from least(cost, np.zeros(head.size), _STEPS)
    change = found.reshape(head.shape)
    return np.append(change[:, :-1] / scale, change[:, -1:], axis=1).astype(np.float32)


def _length(features: Features) -> float:
    """The root mean square of the lengths of features, without the last 1."""
    squares = np.square(features[:, :-1], dtype=np.float64).sum(axis=1)
    return max(float(np.sqrt(squares.mean())), 1e-6)


def _scaled(features: Features, scale: float) -> Features:
    return np.concatenate([features[:, :-1] / np.float32(scale), features[:, -1:]], axis=1)


class _Taught:
    """The cross-entropy of the labels that were taught, as if each lead by less than it does."""

    def __init__(self, lesson: Lesson, head: Matrix, scale: float) -> None:
        self._features = _scaled(lesson.features, scale)
        self._targets = np.eye(len(head), dtype=np.float32)[lesson.labels]
        self._logits = lesson.features @ head.T - np.float32(_MARGIN) * self._targets
        self._weights = (lesson.weights / lesson.weights.sum())[:, None]

    def cost(self, change: Matrix) -> tuple[float, Matrix]:
        """For a change of the head, scaled: the value and the gradient."""
        logs = _log_softmax(self._logits + self._features @ change.T)
        value = -float((self._weights * self._targets * logs).sum(dtype=np.float64))
        return value, (self._weights * (np.exp(logs) - self._targets)).T @ self._features


class _Replayed:
    """How far answers differ from those of before (the Kullback-Leibler divergence)."""

    def __init__(self, features: Features, head: Matrix, scale: float, weight: float) -> None:
        self._features = _scaled(features, scale)
        self._logits = features @ head.T
        logs = _log_softmax(self._logits)
        self._before, self._weight = np.exp(logs), np.float32(weight / len(features))
        self._entropy = float((self._before * logs).sum(dtype=np.float64))

    def cost(self, change: Matrix) -> tuple[float, Matrix]:
        """For a change of the head, scaled: the value and the gradient."""
        logs = _log_softmax(self._logits + self._features @ change.T)
        value = self._entropy - float((self._before * logs).sum(dtype=np.float64))
        gradient = (self._weight * (np.exp(logs) - self._before)).T @ self._features
        return float(self._weight) * value, gradient


def _log_softmax(logits: Matrix) -> Matrix:
    logits = logits - logits.max(axis=1, keepdims=True)
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
