"""Image sets as tensors in memory, read from IDX files and checked."""

import gzip
import hashlib
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from zen_digits.core.errors import InputError, reason
from zen_digits.resources import resource_path

DIGITS = tuple("0123456789")

_SHA256 = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}


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
        """This set followed by another."""
        return ImageSet(
            torch.cat([self.images, other.images]), torch.cat([self.labels, other.labels])
        )


@dataclass(frozen=True, slots=True)
class Dataset:
    """What a run learns from and is tested on; ``label_names`` has one text for each label."""

    train: ImageSet
    test: ImageSet
    label_names: tuple[str, ...] = DIGITS


def load_mnist(folder: Path | None = None) -> Dataset:
    """The bundled MNIST, its checksums verified.

    Raises InputError where a file is missing or damaged.
    """
    folder = folder or resource_path("mnist")
    return Dataset(_checked(folder, "train"), _checked(folder, "t10k"))


def load_mnist_test() -> ImageSet:
    """The test images of the bundled MNIST alone, their checksums verified."""
    return _checked(resource_path("mnist"), "t10k")


def load_idx_test(folder: Path) -> ImageSet:
    """The test images (t10k) of a folder of IDX files, plain or gzipped; labels must be digits."""
    return _image_set(folder, "t10k", checked=False)


def split(images: ImageSet, fraction: float, seed: int) -> tuple[ImageSet, ImageSet]:
    """Shuffle and part a set in two, the second with ``fraction`` of it."""
    order = torch.randperm(len(images), generator=torch.Generator().manual_seed(seed))
    first = len(images) - round(len(images) * fraction)
    return images.subset(order[:first]), images.subset(order[first:])


def _checked(folder: Path, prefix: str) -> ImageSet:
    return _image_set(folder, prefix, checked=True)


def _image_set(folder: Path, prefix: str, *, checked: bool) -> ImageSet:
    images = _read_idx(folder, f"{prefix}-images-idx3-ubyte", dimensions=3, checked=checked)
    labels = _read_idx(folder, f"{prefix}-labels-idx1-ubyte", dimensions=1, checked=checked)
    if len(images) != len(labels) or images.shape[1:] != (28, 28) or labels.max(initial=0) > 9:
        raise InputError(
            f"The {prefix} files in {folder} do not hold 28×28 images with a digit's label each; "
            "choose another folder."
        )
    return ImageSet(
        torch.from_numpy(images.copy()).unsqueeze(1), torch.from_numpy(labels.astype(np.int64))
    )


def _read_idx(folder: Path, name: str, *, dimensions: int, checked: bool) -> NDArray[np.uint8]:
    """One IDX file of unsigned bytes (format: LeCun's MNIST page), found plain or as .gz."""
    path = folder / f"{name}.gz"
    if not path.exists() and (folder / name).exists():
        path = folder / name
    data = _read_bytes(path)
    if checked and hashlib.sha256(data).hexdigest() != _SHA256[name]:
        raise InputError(f"{path} is not MNIST's original; please install Zen Digits again.")
    header = 4 * (1 + dimensions)
    magic, *shape = struct.unpack(f">{1 + dimensions}i", data[:header].ljust(header, b"\0"))
    if magic != 0x800 + dimensions or len(data) - header != np.prod(shape):
        raise InputError(f"{path} is not a whole IDX file of bytes; choose another.")
    return np.frombuffer(data, np.uint8, offset=header).reshape(shape)


def _read_bytes(path: Path) -> bytes:
    try:
        data = path.read_bytes()
        return gzip.decompress(data) if path.suffix == ".gz" else data
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(f"{path} is damaged; copy it or install Zen Digits again.") from error
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({reason(error)}); copy it or install Zen Digits again."
        ) from error
