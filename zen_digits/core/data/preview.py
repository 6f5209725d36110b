"""What a dataset looks like: its classes with some images of each. Imports nothing heavy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.arrangement import Arrangement
from zen_digits.core.data.samples import spread_evenly

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

SAMPLES = 10
"""Images of each class, at most."""


@dataclass(frozen=True, slots=True)
class ClassPreview:
    """A class: its name, the number of its images, and some of its training images."""

    name: str
    training_images: int
    validation_images: int
    """Those that the dataset itself sets aside."""
    test_images: int
    samples: NDArray[np.uint8]
    """n × 28 × 28."""


def preview_classes(dataset: Dataset) -> tuple[ClassPreview, ...]:
    """A preview of each class; samples are spread evenly over its training images."""
    classes = len(dataset.label_names)
    labels = dataset.train.labels
    training, validation, test = (
        np.bincount(part.labels, minlength=classes) if part else np.zeros(classes, int)
        for part in (dataset.train, dataset.validation, dataset.test)
    )
    pixels = dataset.train.images[:, 0]
    return tuple(
        ClassPreview(
            name,
            int(training[index]),
            int(validation[index]),
            int(test[index]),
            pixels[spread_evenly(np.flatnonzero(labels == index), SAMPLES)],
        )
        for index, name in enumerate(dataset.label_names)
    )


def arranged_classes(
    classes: Sequence[ClassPreview], arrangement: Arrangement
) -> tuple[ClassPreview, ...]:
    """The same classes with their samples arranged."""
    if not classes:
        return ()
    sizes = [len(preview.samples) for preview in classes]
    labels = np.repeat(np.arange(len(classes)), sizes)
    samples = arrangement.apply(np.concatenate([one.samples for one in classes]), labels)
    parts = np.split(samples, np.cumsum(sizes)[:-1])
    return tuple(replace(one, samples=part) for one, part in zip(classes, parts, strict=True))
