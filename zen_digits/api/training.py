"""Trains networks for other programs, and keeps them in files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.builder import LabelledImages, build_dataset
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.load import load_dataset
from zen_digits.core.errors import InputError
from zen_digits.core.labels import plain_label
from zen_digits.core.models import model_file
from zen_digits.core.models.model_file import TrainedModel

if TYPE_CHECKING:
    from zen_digits.core.training.events import Event

Images: TypeAlias = tuple[NDArray[np.uint8], Sequence[object]]
"""Images in MNIST's format, uint8 n × 28 × 28 with bright ink on black, and the label of each."""


def train(
    config: TrainingConfig | None = None, data: Dataset | Images | None = None
) -> Iterator[Event]:
    """Train a network and yield what happens, as it happens; the last event has the network.

    Each batch gives a BatchDone with its loss, each epoch an EpochDone with the validation images'
    accuracy; RunEnded is last, with ``model`` and ``test_accuracy``. Without ``data``, what
    ``config.dataset`` names is learned from; a sixth of images that are given is held out for the
    test. Nothing is written; whoever stops to iterate ends the training. Raises InputError for data
    that cannot be trained on.

    >>> import numpy as np
    >>> from zen_digits import Reader, TrainingConfig, train
    >>> images = np.zeros((60, 28, 28), np.uint8)
    >>> images[:30, 4:24, 13:15] = 255  # an upright line
    >>> images[30:, 13:15, 4:24] = 255  # a level one
    >>> config = TrainingConfig(architecture="dense", epochs=3, validation_fraction=0)
    >>> for event in train(config, (images, ["I"] * 30 + ["-"] * 30)):
    ...     pass
    >>> event.reason, event.test_accuracy
    ('completed', 1.0)
    >>> Reader(event.model).read([[(3, 0), (3, 9)]]).text
    'I'
    """
    from zen_digits.core.training.loop import train as events_of

    config = config or TrainingConfig()
    if isinstance(data, tuple):
        dataset = _dataset(*data)
    else:
        dataset = data or (yield from load_dataset(config.dataset))
    yield from events_of(config, dataset)


def _dataset(images: NDArray[Any], labels: Sequence[object]) -> Dataset:
    array = np.asarray(images)
    if array.dtype != np.uint8 or array.shape[1:] != (28, 28) or len(array) != len(labels):
        raise InputError(
            f"Images of {array.dtype} and shape {array.shape} with {len(labels)} labels cannot be "
            "trained on; give uint8, n × 28 × 28, and n labels."
        )
    return build_dataset("The data", LabelledImages(array, [plain_label(str(x)) for x in labels]))


def load_model(path: str | os.PathLike[str]) -> TrainedModel:
    """Read a model file; raises InputError if it is none, or damaged. Nothing is unpickled."""
    return model_file.load_model(Path(path))


def save_model(path: str | os.PathLike[str], model: TrainedModel) -> None:
    """Write a model file, whole or not at all; raises InputError where it cannot be written."""
    model_file.save_model(Path(path), model)
