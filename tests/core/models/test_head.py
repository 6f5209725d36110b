"""The head of a network as one matrix."""

import numpy as np
import pytest
from helpers.small_models import untrained_model

from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.families import FAMILIES, FEATURES
from zen_digits.core.models.head import head_of, weights_with_head
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import LOGITS

IMAGES = np.random.default_rng(0).integers(0, 256, (4, 28, 28), np.uint8)


def features_and_logits(model: TrainedModel) -> tuple[np.ndarray, np.ndarray]:
    found = Activations(model, (FEATURES, LOGITS)).of(IMAGES)
    return np.append(found[FEATURES], np.ones((4, 1), np.float32), axis=1), found[LOGITS]


@pytest.mark.parametrize("architecture", FAMILIES)
def test_logits_are_the_head_times_the_features(architecture: str) -> None:
    model = untrained_model(architecture)
    features, logits = features_and_logits(model)
    np.testing.assert_allclose(features @ head_of(model).T, logits, atol=1e-4)


@pytest.mark.parametrize("architecture", FAMILIES)
def test_another_head_gives_its_logits_and_leaves_the_base(architecture: str) -> None:
    model = untrained_model(architecture)
    before = {name: values.copy() for name, values in model.weights.items()}
    head = head_of(model) + np.random.default_rng(1).normal(0, 0.1, head_of(model).shape)
    changed = TrainedModel(model.card, weights_with_head(model, head.astype(np.float32)))
    features, logits = features_and_logits(changed)
    np.testing.assert_allclose(logits, features @ head.T, atol=1e-3)
    assert all(np.array_equal(model.weights[name], before[name]) for name in before)
