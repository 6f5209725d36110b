"""Datasets in memory, as tensors."""

import zlib
from dataclasses import dataclass

import torch
from torch import Tensor

from zen_digits.core.labels import DIGITS


@dataclass(frozen=True, slots=True)
class ImageSet:
    """Labelled images: uint8 n × 1 × 28 × 28 from 0 (paper) to 255 (ink), and int64 n."""

    images: Tensor
    labels: Tensor

    def __len__(self) -> int:
        return len(self.labels)

    def subset(self, indices: Tensor) -> "ImageSet":
        """The images at ``indices`` (int64), in that order."""
        return ImageSet(self.images[indices], self.labels[indices])

    def __add__(self, other: "ImageSet") -> "ImageSet":
        """These images followed by others."""
        return ImageSet(
            torch.cat([self.images, other.images]), torch.cat([self.labels, other.labels])
        )


@dataclass(frozen=True, slots=True)
class Dataset:
    """What a run trains and tests on; ``label_names`` has a name for each label."""

    train: ImageSet
    test: ImageSet
    label_names: tuple[str, ...] = DIGITS
    skipped: tuple[str, ...] = ()
    """A sentence for each file that could not be used, or the like: which, and why."""

    def checksum(self) -> int:
        """A CRC-32 of images, labels and label names: equal for equal datasets."""
        value = zlib.crc32("\0".join(self.label_names).encode())
        for tensor in (self.train.images, self.train.labels, self.test.images, self.test.labels):
            value = zlib.crc32(tensor.numpy().data, value)
        return value


def split(images: ImageSet, fraction: float, seed: int) -> tuple[ImageSet, ImageSet]:
    """Shuffle images and split them in two, the second with ``fraction`` of them."""
    order = torch.randperm(len(images), generator=torch.Generator().manual_seed(seed))
    first = len(images) - round(len(images) * fraction)
    return images.subset(order[:first]), images.subset(order[first:])
