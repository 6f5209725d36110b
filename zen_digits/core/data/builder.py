"""Makes a Dataset of labelled images, in which every class can be trained on and tested."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.idx_file import MOST_IMAGES
from zen_digits.core.errors import InputError, printable
from zen_digits.core.labels import MAX_LABELS, check_label

CLASSES = (2, MAX_LABELS)
"""The fewest and the most classes of a dataset."""
_TEST_FRACTION = 1 / 6
_PAUSE = 0.05  # seconds between two Progress events


class ProgressTimer:
    """When to report progress: often enough to watch it, and to stop."""

    def __init__(self) -> None:
        self._latest = 0.0

    def is_due(self) -> bool:
        """Whether 50 ms have passed since this was last true."""
        now = time.perf_counter()
        due = now - self._latest > _PAUSE
        if due:
            self._latest = now
        return due


@dataclass(frozen=True, slots=True)
class LabelledImages:
    """Images, uint8 n × 28 × 28, and the name of each one’s class."""

    images: NDArray[np.uint8]
    labels: Sequence[str]

    @classmethod
    def of(cls, images: ImageSet, names: Sequence[str]) -> "LabelledImages":
        """Those of an image set, whose labels have these names."""
        return cls(images.images[:, 0], [names[i] for i in images.labels.tolist()])

    def image_set(self, names: Sequence[str]) -> ImageSet:
        """Those of the classes ``names``, with labels in that order; others are left out."""
        index = {name: label for label, name in enumerate(names)}
        known = self.known(names)
        labels = np.array([index[name] for name in self.labels if name in index], np.int64)
        images = self.images if len(known) == len(self.labels) else self.images[known]
        return ImageSet(images[:, None], labels)

    def known(self, names: Sequence[str]) -> NDArray[np.int64]:
        """Which of them are of the classes ``names``: their indices."""
        classes = set(names)
        return np.flatnonzero(np.array([name in classes for name in self.labels], np.bool_))


class ImageCollector:
    """Collects labelled images one by one, 784 bytes each; ``where`` names their origin."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._pixels = bytearray()
        self.labels: list[str] = []
        self._known: set[str] = set()

    def add(self, image: NDArray[np.uint8] | bytes, label: str) -> None:
        """Add an image, uint8 28 × 28 or its bytes.

        Raises InputError where there are too many, and for a label that cannot be shown.
        """
        if len(self.labels) == MOST_IMAGES:
            raise InputError(f"{self._where} has more than {MOST_IMAGES:,} images; use fewer.")
        if label not in self._known:
            check_name(self._where, label)
            self._known.add(label)
        self._pixels += image if isinstance(image, bytes) else image.tobytes()
        self.labels.append(label)

    def collected(self) -> LabelledImages:
        """All images so far."""
        pixels = np.frombuffer(self._pixels, np.uint8)
        return LabelledImages(pixels.reshape(-1, 28, 28), self.labels)


def build_dataset(
    where: str,
    train: LabelledImages,
    test: LabelledImages | None = None,
    names: Sequence[str] = (),
    skipped: Sequence[str] = (),
    *,
    validation: LabelledImages | None = None,
    notes: Sequence[str] = (),
) -> Dataset:
    """A dataset with the classes ``names``, in that order, or those of the training images, sorted.

    Without test images, a sixth of each class is held out for testing: the same images each time,
    whatever their order. Raises InputError for too few or too many classes, for a class with fewer
    than two images and for a name that is none; ``where`` names the images' origin in its message.
    """
    names = tuple(dict.fromkeys(names)) or sorted_names(set(train.labels))
    _check_names(where, names)
    training = train.image_set(names)
    skipped = list(skipped)
    _check_counts(where, names, training.labels, skipped)
    validating = testing = None
    if validation is not None:
        validating = _other_part(where, "validation", validation, names, skipped)
    if test is not None:
        testing = _other_part(where, "test", test, names, skipped)
    else:
        training, testing = _hold_out(training)
    lists = [tuple(map(printable, sentences)) for sentences in (skipped, notes)]
    return Dataset(training, testing, names, lists[0], validating, lists[1])


def _check_names(where: str, names: Sequence[str]) -> None:
    for name in names:
        check_name(where, name)
    if not CLASSES[0] <= len(names) <= CLASSES[1]:
        raise InputError(
            f"{where} has {counted(len(names), 'class', 'classes')}; "
            f"give it {CLASSES[0]} to {CLASSES[1]}."
        )


def check_name(where: str, name: str) -> None:
    """Raise InputError for what cannot be shown as the name of a class."""
    try:
        check_label(name)
    except ValueError as error:
        raise InputError(f"{where}: {error}; give the class another name.") from error


def _other_part(
    where: str, part: str, images: LabelledImages, names: Sequence[str], skipped: list[str]
) -> ImageSet:
    """The images of a part whose classes are known; what is skipped is added to ``skipped``."""
    known = images.image_set(names)
    if unknown := len(images.labels) - len(known):
        what = counted(unknown, f"{part} image has", f"{part} images have")
        skipped.append(f"{where}: {what} a label that no training image has.")
    if not len(known):
        raise InputError(f"{where} has no {part} images of its classes; remove its {part} files.")
    return known


def _hold_out(images: ImageSet) -> tuple[ImageSet, ImageSet]:
    """The images to train on and those to test on."""
    held_out = _held_out(images.images, images.labels)
    train, test = (images.subset(np.flatnonzero(mask)) for mask in (~held_out, held_out))
    return train, test


def sorted_names(names: set[str]) -> tuple[str, ...]:
    """Numbers in the order of their values, then other names."""
    return tuple(sorted(names, key=lambda n: (not n.isdecimal(), n.isdecimal() and int(n), n)))


def _check_counts(
    where: str, names: Sequence[str], labels: NDArray[np.int64], skipped: Sequence[str]
) -> None:
    what_else = ""
    if skipped:
        count = counted(len(skipped), "file was", "files were")
        what_else = f" ({count} skipped; the first: {skipped[0].removesuffix('.')})"
    for name, count in zip(names, np.bincount(labels, minlength=len(names)), strict=True):
        if count < 2:
            raise InputError(
                f"{where} has {counted(int(count), 'image', 'images')} of {name!r}, but each class "
                f"needs at least two; add some or remove the class{what_else}."
            )


def counted(count: int, one: str, more: str) -> str:
    """ "no images", "1 image" or "1,200 images"."""
    return f"{f'{count:,}' if count else 'no'} {one if count == 1 else more}"


def _held_out(images: NDArray[np.uint8], labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which images are held out for testing: a sixth of each class, at least one.

    They are those whose pixels have the smallest hashes: when images are added later, nearly all
    others stay where they were.
    """
    hashes = b"".join(blake2b(image, digest_size=8).digest() for image in images)
    order = np.lexsort((np.frombuffer(hashes, np.uint64), labels))
    counts = np.bincount(labels)
    place = np.arange(len(labels)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = np.maximum(np.round(counts * _TEST_FRACTION), 1)
    held_out = np.zeros(len(labels), np.bool_)
    held_out[order] = place < share[labels[order]]
    return held_out
