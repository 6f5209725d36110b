"""What a hand is learned from."""

import numpy as np
import pytest
from helpers.small_models import untrained_model

from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.families import FAMILIES, FEATURES
from zen_digits.core.models.spread import SPREAD, spread_width

IMAGES = np.random.default_rng(0).integers(0, 256, (5, 28, 28), np.uint8)


@pytest.mark.parametrize("architecture", FAMILIES)
def test_the_features_come_first(architecture: str) -> None:
    found = Activations(untrained_model(architecture), (FEATURES, SPREAD)).of(IMAGES)
    features, spread = found[FEATURES], found[SPREAD]
    assert spread.shape == (5, spread_width(architecture, features.shape[1]))
    np.testing.assert_allclose(spread[:, : features.shape[1]], features, atol=1e-5)


@pytest.mark.parametrize(
    ("architecture", "layer"), [("best", "conv6"), ("vgg", "conv6"), ("resnet", "blocks.2")]
)
def test_slopes_are_by_how_much_maps_rise_to_the_right_and_down(
    architecture: str, layer: str
) -> None:
    found = Activations(untrained_model(architecture), (layer, SPREAD)).of(IMAGES)
    maps = found[layer]
    ramp = np.linspace(-1, 1, maps.shape[-1])
    across, down = (maps * ramp).mean((2, 3)), (maps * ramp[:, None]).mean((2, 3))
    slopes = found[SPREAD][:, maps.shape[1] :]
    np.testing.assert_allclose(slopes, np.concatenate([across, down], axis=1), atol=1e-4)
