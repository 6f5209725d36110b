"""The head of a network as one matrix."""

import numpy as np
import pytest
from helpers.small_models import untrained_model

from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.models.head import head_of
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import LOGITS
from zen_digits.core.models.spread import SPREAD

IMAGES = np.random.default_rng(0).integers(0, 256, (4, 28, 28), np.uint8)


def features_and_logits(model: TrainedModel) -> tuple[np.ndarray, np.ndarray]:
    found = Activations(model, (SPREAD, LOGITS)).of(IMAGES)
    return np.append(found[SPREAD], np.ones((4, 1), np.float32), axis=1), found[LOGITS]


@pytest.mark.parametrize("architecture", FAMILIES)
def test_logits_are_the_head_times_the_features(architecture: str) -> None:
    model = untrained_model(architecture)
    features, logits = features_and_logits(model)
    np.testing.assert_allclose(features @ head_of(model).T, logits, atol=1e-4)
