"""Datasets in memory, as arrays."""

import zlib
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.arrangement import AS_STORED, Arrangement
from zen_digits.core.labels import DIGITS


@dataclass(frozen=True, slots=True)
class ImageSet:
    """Labelled images: uint8 n × 1 × 28 × 28 from 0 (paper) to 255 (ink), and int64 n."""

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.labels)

    def subset(self, indices: NDArray[np.int64]) -> "ImageSet":
        """The images at ``indices``, in that order."""
        return ImageSet(self.images[indices], self.labels[indices])

    def arranged(self, arrangement: Arrangement) -> "ImageSet":
        """The images, turned or inverted."""
        images = arrangement.apply(self.images[:, 0], self.labels)
        return ImageSet(images[:, None], self.labels)

    def __add__(self, other: "ImageSet") -> "ImageSet":
        """These images followed by others."""
        if not len(other):
            return self
        return ImageSet(
            np.concatenate([self.images, other.images]), np.concatenate([self.labels, other.labels])
        )


@dataclass(frozen=True, slots=True)
class Dataset:
    """What a run trains and tests on; ``label_names`` has a name for each label."""

    train: ImageSet
    test: ImageSet
    label_names: tuple[str, ...] = DIGITS
    skipped: tuple[str, ...] = ()
    """A sentence for each file that could not be used, or the like: which, and why."""
    validation: ImageSet | None = None
    """Images that the dataset itself sets aside for validation, if it does."""
    notes: tuple[str, ...] = ()
    """Sentences on how it was understood, where that is not obvious."""

    def checksum(self) -> int:
        """A CRC-32 of images, labels and label names: equal for equal datasets."""
        value = zlib.crc32("\0".join(self.label_names).encode())
        for part in filter(None, (self.train, self.test, self.validation)):
            for array in (part.images, part.labels):
                value = zlib.crc32(array.data, value)
        return value

    def arranged(self, arrangement: Arrangement) -> "Dataset":
        """The dataset with all of its images arranged."""
        if arrangement == AS_STORED:
            return self
        train, test = (part.arranged(arrangement) for part in (self.train, self.test))
        validation = self.validation and self.validation.arranged(arrangement)
        return replace(self, train=train, test=test, validation=validation)
