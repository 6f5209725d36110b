"""Folders with a sub-folder of images for each class as datasets."""

import os
from collections.abc import Generator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.builder import (
    ImageCollector,
    LabelledImages,
    ProgressTimer,
    build_dataset,
    sorted_names,
)
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.errors import InputError, reason
from zen_digits.core.pictures.pixels import border_pixels
from zen_digits.core.pictures.to_mnist import read_sample
from zen_digits.core.progress import Progress

_PARTS = {
    "train": "train", "training": "train", "trainingset": "train",
    "test": "test", "testing": "test", "testset": "test",
}  # fmt: skip


class _FolderReader:
    """Reads images one at a time: in memory they are 28×28, however large they were."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.done = self.total = 0
        self.skipped: list[str] = []
        self._timer = ProgressTimer()

    def read(self, files: dict[str, list[Path]]) -> Generator[Progress, None, LabelledImages]:
        """The images of each class."""
        images = ImageCollector(str(self.folder))
        unchanged = []
        for label, paths in files.items():
            for path in paths:
                if self._timer.is_due():
                    yield Progress(self.done, self.total, "reading")
                self.done += 1
                try:
                    sample = read_sample(path)
                except InputError as error:
                    self.skipped.append(str(error))
                    continue
                images.add(sample.image, label)
                unchanged.append(sample.is_unchanged)
        return _bright_on_black(images.collected(), np.array(unchanged, np.bool_))

    def list_files(self, folder: Path) -> dict[str, list[Path]]:
        """The files of each class; anything else is skipped."""
        classes = {entry.name: Path(entry) for entry in _entries(folder) if entry.is_dir()}
        files = {name: self._files(classes[name]) for name in sorted_names(set(classes))}
        self.total += sum(map(len, files.values()))
        return files

    def _files(self, folder: Path) -> list[Path]:
        files = []
        for entry in _entries(folder):
            if entry.is_file():
                files.append(Path(entry))
            else:
                self.skipped.append(
                    f"{entry.path} is not a file; put images directly into {folder}."
                )
        return files


def has_classes(folder: Path) -> bool:
    """Whether there is a sub-folder for a class."""
    return any(entry.is_dir() for entry in _entries(folder))


def load_image_folders(folder: Path) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress; an image that cannot be read is skipped.

    The classes may also be in sub-folders called train and test. Hidden files and folders are
    ignored. Raises InputError for a class with fewer than two images.
    """
    reader = _FolderReader(folder)
    parts = _parts(folder)
    train_files = reader.list_files(parts["train"])
    test_files = reader.list_files(parts["test"]) if "test" in parts else None
    train = yield from reader.read(train_files)
    test = (yield from reader.read(test_files)) if test_files is not None else None
    return build_dataset(str(folder), train, test, tuple(train_files), reader.skipped)


def _parts(folder: Path) -> dict[str, Path]:
    """The folders of training and test images, or this one for both."""
    parts = {
        _PARTS[entry.name.lower()]: Path(entry)
        for entry in _entries(folder)
        if entry.name.lower() in _PARTS and entry.is_dir() and has_classes(Path(entry))
    }
    return parts if "train" in parts else {"train": folder}


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is in a folder, sorted, without hidden entries.

    ``scandir`` knows which are files; asking for each of 60,000 would hold up the window.
    """
    try:
        with os.scandir(folder) as found:
            seen = [entry for entry in found if not entry.name.startswith((".", "__"))]
        return sorted(seen, key=lambda entry: entry.name)
    except OSError as error:
        raise InputError(f"{folder} cannot be read ({reason(error)}); check it.") from error


def _bright_on_black(images: LabelledImages, unchanged: NDArray[np.bool_]) -> LabelledImages:
    """Invert the images that were 28×28 already, if most of them are dark on white.

    They are judged together, as a single one may fill its frame.
    """
    originals = images.images[unchanged]
    edges = border_pixels(originals.transpose(1, 2, 0)) if len(originals) else originals
    if len(originals) and np.median(np.median(edges, axis=0)) > 127:
        images.images[unchanged] = 255 - originals
    return images
