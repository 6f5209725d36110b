"""How well images were read: accuracy, loss, confusion and calibration. Imports no PyTorch."""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

CALIBRATION_BINS = 15
_TEMPERATURE_SD = 0.25
"""Of the logarithm, before an image is seen: calibrates best from 120 images to 60,000."""


@dataclass(frozen=True, eq=False)
class Metrics:
    """Metrics from logits (float n × classes) and labels (int64 n); rates lie between 0 and 1."""

    logits: NDArray[np.floating[Any]]
    labels: NDArray[np.int64]

    @cached_property
    def loss(self) -> float:
        """Mean cross-entropy in nats."""
        return self._total_loss() / len(self.labels)

    def _total_loss(self, temperature: float = 1.0) -> float:
        logits = self.logits.astype(np.float64) / temperature
        own = np.take_along_axis(log_softmax(logits), self.labels[:, None], axis=1)
        return float(-own.sum())

    @cached_property
    def accuracy(self) -> float:
        return float((self._predicted == self.labels).mean())

    @cached_property
    def confusion(self) -> NDArray[np.int64]:
        """How often a class (row) was read as another (column): int64 classes × classes."""
        classes = self.logits.shape[1]
        pairs = self.labels * classes + self._predicted
        return np.bincount(pairs, minlength=classes**2).reshape(classes, classes)

    @cached_property
    def calibration_error(self) -> float:
        """Expected calibration error over 15 equal bins: mean |confidence − accuracy|.

        Source: Guo et al., "On Calibration of Modern Neural Networks", 2017.
        """
        confidence = np.exp(log_softmax(self.logits.astype(np.float64)).max(axis=1))
        correct = self._predicted == self.labels
        gaps = np.bincount(calibration_bins(confidence), weights=confidence - correct)
        return float(np.abs(gaps).sum() / len(self.labels))

    def best_temperature(self) -> float:
        """Temperature scaling: the divisor of the logits with the least loss (Guo et al., 2017).

        It is drawn towards 1, by as much as a few images count: ten that are all read rightly do
        not show how sure a network may be.
        """
        coarse = min(range(-48, 49, 8), key=self._temperature_cost)
        steps = range(max(coarse - 7, -48), min(coarse + 8, 49))  # it has one minimum
        return _temperature(min(steps, key=self._temperature_cost))

    def _temperature_cost(self, step: int) -> float:
        """Minus the log of the posterior in nats; the logarithm's prior is normal around 0."""
        temperature = _temperature(step)
        return self._total_loss(temperature) + (math.log(temperature) / _TEMPERATURE_SD) ** 2 / 2

    def per_class(self) -> list[dict[str, float]]:
        """Precision, recall and F1 of each class; 0 where the denominator is 0."""
        rates = np.nan_to_num(class_rates(self.confusion)).tolist()
        return [{"precision": p, "recall": r, "f1": f} for p, r, f in rates]

    def summary(self, label_names: tuple[str, ...]) -> dict[str, Any]:
        """All metrics by name, as JSON can hold them."""
        return {
            "n": len(self.labels),
            "accuracy": self.accuracy,
            "loss": self.loss,
            "per_digit": dict(zip(label_names, self.per_class(), strict=True)),
            "confusion": self.confusion.tolist(),
            "calibration_error": self.calibration_error,
        }

    @property
    def _predicted(self) -> NDArray[np.int64]:
        return self.logits.argmax(axis=1)


def calibration_bins(confidences: NDArray[np.float64]) -> NDArray[np.int64]:
    """The bin of each confidence, from 0 on; each includes its upper edge."""
    places = np.ceil(confidences * CALIBRATION_BINS).clip(1, CALIBRATION_BINS)
    return places.astype(np.int64) - 1


def class_rates(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Precision, recall and F1 of each class: float classes × 3, NaN where the denominator is 0.

    ``confusion`` is int64 classes × classes. The definitions are scikit-learn's.
    """
    hits, images, readings = confusion.diagonal(), confusion.sum(axis=1), confusion.sum(axis=0)
    parts = np.stack([hits, hits, 2 * hits], axis=1).astype(np.float64)
    wholes = np.stack([readings, images, images + readings], axis=1)
    return np.divide(parts, wholes, out=np.full(parts.shape, np.nan), where=wholes > 0)


def log_softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """The logarithms of the probabilities of logits, n × classes."""
    logits = logits - logits.max(axis=1, keepdims=True)
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))


def _temperature(step: int) -> float:
    """One of those that are compared: sixteen of them double it."""
    return float(2 ** (step / 16))
