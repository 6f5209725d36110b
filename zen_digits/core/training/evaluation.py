"""How well a network reads images that it was not trained on."""

import math
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn

from zen_digits.core.networks.interface import normalise
from zen_digits.core.training.events import Evaluating

_BATCH = 500
_BINS = 15
_TEMPERATURE_SD = 0.25
"""Of the logarithm, before an image is seen: calibrates best from 120 images to 60,000."""


def predict_logits(
    network: nn.Module, images: Tensor, device: torch.device
) -> Generator[Evaluating, None, Tensor]:
    """Run images (uint8 n × 1 × 28 × 28) through a network, an event for each 500 of them.

    Returns the logits, n × classes, on the CPU. Leaves the network in evaluation mode.
    """
    network.eval()
    logits = []
    for start in range(0, len(images), _BATCH):
        with torch.inference_mode():  # not across a yield: it is a mode of the whole thread
            batch = images[start : start + _BATCH].to(device)
            logits.append(network(normalise(batch)).cpu())
        yield Evaluating(min(start + _BATCH, len(images)), len(images))
    return torch.cat(logits)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Metrics from logits (float n × classes) and labels (int64 n); rates lie between 0 and 1."""

    logits: Tensor
    labels: Tensor

    @property
    def loss(self) -> float:
        """Mean cross-entropy in nats."""
        return F.cross_entropy(self.logits, self.labels).item()

    @property
    def accuracy(self) -> float:
        return (self._predicted == self.labels).double().mean().item()

    @property
    def confusion(self) -> Tensor:
        """How often a class (row) was read as another (column): int64 classes × classes."""
        classes = self.logits.shape[1]
        pairs = self.labels * classes + self._predicted
        return torch.bincount(pairs, minlength=classes**2).view(classes, classes)

    @property
    def calibration_error(self) -> float:
        """Expected calibration error over 15 equal bins: mean |confidence − accuracy|.

        Source: Guo et al., "On Calibration of Modern Neural Networks", 2017.
        """
        confidence, predicted = self.logits.double().softmax(dim=1).max(dim=1)
        correct = (predicted == self.labels).double()
        bins = (confidence * _BINS).ceil().long().clamp(1, _BINS) - 1
        gaps = torch.zeros(_BINS, dtype=torch.float64).index_add_(0, bins, confidence - correct)
        return (gaps.abs().sum() / len(self.labels)).item()

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
        loss = F.cross_entropy(self.logits / temperature, self.labels, reduction="sum").item()
        return loss + (math.log(temperature) / _TEMPERATURE_SD) ** 2 / 2

    def per_class(self) -> list[dict[str, float]]:
        """Precision, recall and F1 of each class; 0 where the denominator is 0."""
        confusion = self.confusion.double()
        hits = confusion.diagonal()
        precision = hits / confusion.sum(dim=0).clamp(min=1)
        recall = hits / confusion.sum(dim=1).clamp(min=1)
        f1 = 2 * precision * recall / (precision + recall).clamp(min=1e-12)
        columns = zip(precision.tolist(), recall.tolist(), f1.tolist(), strict=True)
        return [{"precision": p, "recall": r, "f1": f} for p, r, f in columns]

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
    def _predicted(self) -> Tensor:
        return self.logits.argmax(dim=1)


def _temperature(step: int) -> float:
    """One of those that are compared: sixteen of them double it."""
    return float(2 ** (step / 16))
