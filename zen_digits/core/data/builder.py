"""Images and labels from any source become a Dataset, in which every class can be tested."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.idx_file import MOST_IMAGES
from zen_digits.core.errors import InputError

CLASSES = (2, 100)
"""The fewest and the most that a network can learn to tell apart."""
_ONE_OF = 6  # is kept for the test
_PAUSE = 0.05  # seconds between two events


class Pace:
    """Says when it is time for the next event: often enough to watch, and to stop."""

    def __init__(self) -> None:
        self._latest = 0.0

    def is_due(self) -> bool:
        """Whether a twentieth of a second has gone by since it last was."""
        now = time.perf_counter()
        due = now - self._latest > _PAUSE
        if due:
            self._latest = now
        return due


@dataclass(frozen=True, slots=True)
class Labelled:
    """Images, uint8 n × 28 × 28, and what each of them shows."""

    images: NDArray[np.uint8]
    labels: Sequence[str]

    def among(self, names: Sequence[str]) -> ImageSet:
        """Those whose label is one of ``names``, numbered in that order."""
        number = {name: index for index, name in enumerate(names)}
        known = np.array([label in number for label in self.labels], np.bool_)
        labels = np.array([number[label] for label in self.labels if label in number], np.int64)
        images = self.images if known.all() else self.images[known]
        return ImageSet(torch.from_numpy(images).unsqueeze(1), torch.from_numpy(labels))


class Collection:
    """Gathers images one by one, 784 bytes each; ``where`` names their source."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._pixels = bytearray()
        self.labels: list[str] = []

    def __len__(self) -> int:
        return len(self.labels)

    def add(self, image: NDArray[np.uint8] | bytes, label: str) -> None:
        """Take one image, uint8 28 × 28 or its bytes; raises InputError for one too many."""
        if len(self.labels) == MOST_IMAGES:
            raise InputError(f"{self._where} has more than {MOST_IMAGES:,} images; take fewer.")
        self._pixels += image if isinstance(image, bytes) else image.tobytes()
        self.labels.append(label)

    def labelled(self) -> Labelled:
        """All of them."""
        pixels = np.frombuffer(self._pixels, np.uint8)
        return Labelled(pixels.reshape(-1, 28, 28), self.labels)


def make_dataset(
    where: str,
    train: Labelled,
    test: Labelled | None = None,
    names: Sequence[str] = (),
    skipped: Sequence[str] = (),
) -> Dataset:
    """A set whose labels are numbered in the order of ``names``, or sorted.

    Without a test part a sixth of each class is kept apart for it: the same images each time,
    whatever order they come in. Raises InputError for too few or too many classes, and for one
    with a single image; ``where`` names the source.
    """
    names = tuple(dict.fromkeys(names)) or sorted_names(set(train.labels))
    if not CLASSES[0] <= len(names) <= CLASSES[1]:
        raise InputError(
            f"{where} has {_counted(len(names), 'class', 'classes')}; "
            f"give {CLASSES[0]} to {CLASSES[1]} of them."
        )
    training = train.among(names)
    _check_counts(where, names, training.labels)
    if test is None:
        kept = torch.from_numpy(_kept_for_test(train.images, training.labels.numpy()))
        learned, tried = (~kept).nonzero().flatten(), kept.nonzero().flatten()
        parts = training.subset(learned), training.subset(tried)
        return Dataset(*parts, names, tuple(skipped))
    tested = test.among(names)
    if others := len(test.labels) - len(tested):
        what = _counted(others, "test image has", "test images have")
        skipped = [*skipped, f"{where}: {what} a label that no training image has."]
    if not len(tested):
        raise InputError(f"{where} has no test images of its classes; take its test files away.")
    return Dataset(training, tested, names, tuple(skipped))


def sorted_names(names: set[str]) -> tuple[str, ...]:
    """Numbers by their value, then texts."""
    return tuple(sorted(names, key=lambda n: (not n.isdecimal(), n.isdecimal() and int(n), n)))


def _check_counts(where: str, names: Sequence[str], labels: Tensor) -> None:
    for name, count in zip(names, torch.bincount(labels, minlength=len(names)), strict=True):
        if count < 2:
            raise InputError(
                f"{where} has {_counted(int(count), 'image', 'images')} of {name!r}, where each "
                "class needs two at least; add some or leave the class out."
            )


def _counted(count: int, one: str, more: str) -> str:
    return f"{count or 'no'} {one if count == 1 else more}"


def _kept_for_test(images: NDArray[np.uint8], labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which images are kept for the test: of each class a sixth, one at least.

    They are those whose pixels have the smallest hash: an image that is added later leaves nearly
    all others where they are.
    """
    hashes = b"".join(blake2b(image, digest_size=8).digest() for image in images)
    order = np.lexsort((np.frombuffer(hashes, np.uint64), labels))
    counts = np.bincount(labels)
    place = np.arange(len(labels)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = np.maximum(np.round(counts / _ONE_OF), 1)
    kept = np.zeros(len(labels), np.bool_)
    kept[order] = place < share[labels[order]]
    return kept
