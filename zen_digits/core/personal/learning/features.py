"""What a network makes of many images before its head decides, computed on all cores."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.insight.activations import Activations
from zen_digits.core.models.spread import SPREAD
from zen_digits.core.parallel import in_order
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

Features = NDArray[np.float32]
"""Images × (features + 1); the last is 1, for the bias."""

_LARGEST_HALF = 60_000
_BLOCK = 50  # images: each block is computed by one thread, so that their number changes nothing


def features_of(
    model: TrainedModel, images: NDArray[np.uint8], threads: int
) -> Generator[Progress, None, Features]:
    """The features of uint8 n × 28 × 28 images; it can be stopped at each step.

    Raises InputError where they are no finite numbers.
    """
    layer = Activations(model, (SPREAD,))
    starts = range(0, len(images), _BLOCK)

    def block(start: int) -> Features:
        found = layer.of(images[start : start + _BLOCK])[SPREAD]
        return np.concatenate([found, np.ones((len(found), 1), np.float32)], axis=1)

    blocks = []
    for each in in_order(block, starts, threads):
        blocks.append(each)
        yield Progress(min(_BLOCK * len(blocks), len(images)), len(images), "reading")
    return np.concatenate(blocks)


def to_keep(features: Features) -> NDArray[np.floating]:
    """Features in half the room, where their numbers are not too large for that."""
    if np.abs(features).max(initial=0) > _LARGEST_HALF:
        return features
    return features.astype(np.float16)
