"""What a set looks like before anything is learned from it. Imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

SAMPLES = 10
"""Images shown of each class, at most."""


@dataclass(frozen=True, slots=True)
class ClassPreview:
    """A class: what it is called, how many images it has, and some that are learned from."""

    name: str
    training_images: int
    test_images: int
    samples: NDArray[np.uint8]
    """n × 28 × 28."""


def preview_of(dataset: Dataset) -> tuple[ClassPreview, ...]:
    """Each class of a set, in order; samples are spread evenly over its training images."""
    classes = len(dataset.label_names)
    learned, tested = dataset.train.labels.numpy(), dataset.test.labels.numpy()
    training, test = (np.bincount(labels, minlength=classes) for labels in (learned, tested))
    pixels = dataset.train.images.squeeze(1).numpy()
    return tuple(
        ClassPreview(
            name,
            int(training[index]),
            int(test[index]),
            _samples(pixels, np.flatnonzero(learned == index)),
        )
        for index, name in enumerate(dataset.label_names)
    )


def _samples(pixels: NDArray[np.uint8], own: NDArray[np.intp]) -> NDArray[np.uint8]:
    spread = np.linspace(0, len(own) - 1, min(SAMPLES, len(own))).astype(int)
    return pixels[own[spread]]
