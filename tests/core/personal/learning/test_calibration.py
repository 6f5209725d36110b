"""Confidence and threshold after the head has changed."""

import numpy as np
import pytest

from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.personal.learning.calibration import recalibrated
from zen_digits.core.reading.predictor import digit_scores

RNG = np.random.default_rng(0)
LABELS = RNG.integers(0, 10, 2000)
LOGITS = (RNG.normal(0, 1, (2000, 11)) + 4 * np.eye(11)[LABELS]).astype(np.float32)
CARD = ModelCard("dense", {"classes": 11}, temperature=1.3, digit_threshold=2.0)


def test_the_same_head_keeps_both() -> None:
    card = recalibrated(CARD, LOGITS, LOGITS, LABELS)
    assert card.temperature == pytest.approx(1.3)
    assert card.digit_threshold == pytest.approx(2.0, abs=0.05)


def test_logits_twice_as_large_are_divided_by_twice_as_much() -> None:
    card = recalibrated(CARD, LOGITS, 2 * LOGITS, LABELS)
    assert card.temperature == pytest.approx(2.6, rel=0.1)


def test_as_many_images_pass_for_digits_as_before() -> None:
    after = LOGITS.copy()
    after[:, 10] += 1.5
    threshold = recalibrated(CARD, LOGITS, after, LABELS).digit_threshold
    assert threshold is not None
    passed = [
        (digit_scores(logits.astype(np.float64), 10) >= least).mean()
        for logits, least in ((LOGITS, 2.0), (after, threshold))
    ]
    assert passed[0] == pytest.approx(passed[1], abs=0.002)
    assert threshold < 1.0


def test_no_threshold_stays_none() -> None:
    card = ModelCard("dense", {"classes": 11})
    assert recalibrated(card, LOGITS, LOGITS, LABELS).digit_threshold is None
