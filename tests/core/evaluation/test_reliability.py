"""Whether a network is right as often as it is sure."""

import numpy as np
import pytest

from zen_digits.core.evaluation.reliability import reliability
from zen_digits.core.training.metrics import Metrics


def test_bins_counted_by_hand() -> None:
    confidences = np.array([0.97, 0.99, 0.95, 0.61, 0.65, 0.4])
    right = np.array([True, True, False, True, False, True])
    bins = reliability(confidences, right)
    assert len(bins) == 15
    assert [part.images for part in bins] == [0] * 5 + [1, 0, 0, 0, 2, 0, 0, 0, 0, 3]
    last, middle, least = bins[14], bins[9], bins[5]
    assert (last.low, last.high) == pytest.approx((14 / 15, 1))
    assert (last.right, last.accuracy) == (2, pytest.approx(2 / 3))
    assert last.gap == pytest.approx(2 / 3 - 0.97)  # too sure
    assert middle.confidence == pytest.approx(0.63)
    assert least.gap == pytest.approx(0.6)  # not sure enough; on an edge, which belongs to it
    assert least.interval[0] < 1 == least.interval[1]


def test_empty_bins_say_nothing() -> None:
    bins = reliability(np.zeros(0), np.zeros(0, np.bool_))
    assert {(part.images, part.accuracy, part.gap) for part in bins} == {(0, 0.0, 0.0)}


def test_its_gaps_are_the_calibration_error() -> None:
    rng = np.random.default_rng(1)
    logits, labels = 3 * rng.normal(size=(500, 10)), rng.integers(0, 10, 500)
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    bins = reliability(probabilities.max(axis=1), logits.argmax(axis=1) == labels)
    error = sum(part.images * abs(part.gap) for part in bins) / 500
    assert error == pytest.approx(Metrics(logits, labels).calibration_error)
