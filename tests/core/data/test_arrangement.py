"""Images turned, mirrored and inverted before they are learned."""

import numpy as np
import pytest
from helpers.dataset_files import mnist_images

from zen_digits.core.config.setting_types import Choice
from zen_digits.core.config.settings import GROUPS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.arrangement import AS_STORED, ORIENTATIONS, Arrangement

IMAGES, LABELS = mnist_images(60)
LABELS = LABELS.astype(np.int64)


def test_every_position_differs_and_is_a_setting() -> None:
    turned = {Arrangement(name).apply(IMAGES, LABELS).tobytes() for name in ORIENTATIONS}
    assert len(turned) == 8
    orientation, polarity = GROUPS["images"]
    assert isinstance(orientation, Choice)
    assert isinstance(polarity, Choice)
    assert list(orientation.choices) == list(ORIENTATIONS)
    for value in polarity.choices:
        assert Arrangement.of(TrainingConfig(polarity=value)) == Arrangement(polarity=value)
    assert Arrangement.of(TrainingConfig()) == AS_STORED


@pytest.mark.parametrize("name", ["swapped", "upside_down", "mirrored", "flipped"])
def test_twice_is_as_before(name: str) -> None:
    twice = Arrangement(name).apply(Arrangement(name).apply(IMAGES, LABELS), LABELS)
    assert np.array_equal(twice, IMAGES)


def test_dark_images_are_inverted_alone_or_all() -> None:
    mixed = IMAGES.copy()
    mixed[::2] = 255 - mixed[::2]
    assert np.array_equal(Arrangement(polarity="each").apply(mixed, LABELS), IMAGES)
    assert np.array_equal(Arrangement(polarity="inverted").apply(255 - IMAGES, LABELS), IMAGES)
