"""All training or test images of a dataset, in little memory, to be looked at with a network."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data.arrangement import AS_STORED, Arrangement
from zen_digits.core.insight.packed_images import PackedImages
from zen_digits.core.labels import DIGITS
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset, ImageSet

MNIST_TRAINING, MNIST_TEST = "mnist training", "mnist test"
"""The fingerprints of MNIST's."""


@dataclass(frozen=True, slots=True)
class PackedSet:
    """Labelled images; what is equal has the same fingerprint."""

    images: PackedImages
    labels: NDArray[np.int64]
    label_names: tuple[str, ...]
    fingerprint: str


def load_training_set(
    reference: str, arrangement: Arrangement = AS_STORED, dataset: Dataset | None = None
) -> Generator[Progress, None, PackedSet]:
    """The training images of a dataset, turned or inverted as ``arrangement`` says.

    ``dataset`` is the whole dataset, if it is in memory. Raises InputError as ``load_dataset``.
    """
    from zen_digits.core.data.load import load_dataset
    from zen_digits.core.data.mnist import load_mnist_training

    if reference == MNIST and dataset is None:
        return _packed(load_mnist_training(), DIGITS, MNIST_TRAINING)
    if dataset is None:
        dataset = yield from load_dataset(reference)
    images, names = dataset.train.arranged(arrangement), dataset.label_names
    return _packed(images, names, _fingerprint(images, names))


def load_test_set(
    reference: str, arrangement: Arrangement = AS_STORED, dataset: Dataset | None = None
) -> Generator[Progress, None, PackedSet]:
    """The same for the test images."""
    from zen_digits.core.data.builder import sorted_names
    from zen_digits.core.data.load import load_test
    from zen_digits.core.data.mnist import load_mnist_test

    if reference == MNIST and dataset is None:
        return _packed(load_mnist_test(), DIGITS, MNIST_TEST)
    if dataset is None:
        test, _ = yield from load_test(reference)
        names = sorted_names(set(test.labels))
        images = test.image_set(names).arranged(arrangement)
    else:
        images, names = dataset.test.arranged(arrangement), dataset.label_names
    return _packed(images, names, _fingerprint(images, names))


def _packed(images: ImageSet, names: tuple[str, ...], fingerprint: str) -> PackedSet:
    return PackedSet(PackedImages(images.images[:, 0]), images.labels, names, fingerprint)


def _fingerprint(images: ImageSet, names: tuple[str, ...]) -> str:
    digest = blake2b("\0".join(names).encode(), digest_size=16)
    for values in (images.images, images.labels):
        digest.update(np.ascontiguousarray(values).data)
    return digest.hexdigest()
