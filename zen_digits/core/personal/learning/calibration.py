"""Keeps a network's confidence and its threshold for digits honest when its head has changed.

Both are fitted to the same validation images before and after, and the card's own values follow:
if the head stays as it is, so do they, however few images there are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.reading.predictor import digit_scores
from zen_digits.core.training.metrics import Metrics

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard

Logits = NDArray[np.floating[Any]]
_TEMPERATURES = (0.01, 100.0)  # as in a card


def recalibrated(
    card: ModelCard, before: Logits, after: Logits, labels: NDArray[np.int64]
) -> ModelCard:
    """The card, with the temperature and the threshold that suit the new logits.

    Both logits are raw, n × outputs, of the same images, whose labels are ``labels``.
    """
    classes = len(card.label_names)
    warmth = _best_temperature(after, labels, classes) / _best_temperature(before, labels, classes)
    temperature = float(np.clip(card.temperature * warmth, *_TEMPERATURES))
    return replace(
        card, temperature=temperature, digit_threshold=fitted_threshold(card, before, after)
    )


def _best_temperature(logits: Logits, labels: NDArray[np.int64], classes: int) -> float:
    return Metrics(logits[:, :classes], labels).best_temperature()


def fitted_threshold(card: ModelCard, before: Logits, after: Logits) -> float | None:
    """The one that as many of the images reach as reached the card's before."""
    if card.digit_threshold is None:
        return None
    classes = len(card.label_names)
    short = (digit_scores(before.astype(np.float64), classes) < card.digit_threshold).mean()
    return float(np.quantile(digit_scores(after.astype(np.float64), classes), short))
