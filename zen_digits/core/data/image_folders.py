"""A folder with one sub-folder of images for each class as a set."""

import os
from collections.abc import Generator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.builder import Collection, Labelled, Pace, make_dataset, sorted_names
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.errors import InputError, reason
from zen_digits.core.pictures.pixels import border_pixels
from zen_digits.core.pictures.to_mnist import read_sample
from zen_digits.core.progress import Progress

_PARTS = {
    "train": "train", "training": "train", "trainingset": "train",
    "test": "test", "testing": "test", "testset": "test",
}  # fmt: skip
Steps = Generator[Progress, None, Dataset]


class _Reading:
    """The images of a set while they are read, one at a time: in memory they are 28×28."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.done = self.total = 0
        self.skipped: list[str] = []
        self._pace = Pace()

    def part(self, files: dict[str, list[Path]]) -> Generator[Progress, None, Labelled]:
        """Read the files of each class."""
        images = Collection(str(self.folder))
        as_they_were = []
        for label, paths in files.items():
            for path in paths:
                if self._pace.is_due():
                    yield Progress(self.done, self.total, "reading")
                self.done += 1
                try:
                    sample = read_sample(path)
                except InputError as error:
                    self.skipped.append(str(error))
                    continue
                images.add(sample.image, label)
                as_they_were.append(sample.is_unchanged)
        return _bright_on_black(images.labelled(), np.array(as_they_were, np.bool_))

    def list_files(self, folder: Path) -> dict[str, list[Path]]:
        """The files of each class; what is no file is skipped."""
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
                self.skipped.append(f"{entry.path} is no file; put images right into {folder}.")
        return files


def has_classes(folder: Path) -> bool:
    """Whether there is a sub-folder for a class."""
    return any(entry.is_dir() for entry in _entries(folder))


def load_class_folders(folder: Path) -> Steps:
    """Read a set, with events while it is read; an image that cannot be read is skipped.

    Where the sub-folders are called train and test, those have the classes. Hidden files and
    folders are passed over. Raises InputError for a class with fewer than two images.
    """
    reading = _Reading(folder)
    parts = _parts(folder)
    train_files = reading.list_files(parts["train"])
    test_files = reading.list_files(parts["test"]) if "test" in parts else None
    train = yield from reading.part(train_files)
    test = (yield from reading.part(test_files)) if test_files is not None else None
    return make_dataset(str(folder), train, test, tuple(train_files), reading.skipped)


def _parts(folder: Path) -> dict[str, Path]:
    """The folders of the training and test images, or this one for both."""
    parts = {
        _PARTS[entry.name.lower()]: Path(entry)
        for entry in _entries(folder)
        if entry.name.lower() in _PARTS and entry.is_dir() and has_classes(Path(entry))
    }
    return parts if "train" in parts else {"train": folder}


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is in a folder, sorted, but for what is hidden.

    The system tells with the name whether it is a file: to ask for each of 60,000 would hold up
    the window.
    """
    try:
        with os.scandir(folder) as found:
            seen = [entry for entry in found if not entry.name.startswith((".", "__"))]
        return sorted(seen, key=lambda entry: entry.name)
    except OSError as error:
        raise InputError(f"{folder} cannot be read ({reason(error)}); check it.") from error


def _bright_on_black(images: Labelled, as_they_were: NDArray[np.bool_]) -> Labelled:
    """The same, where those that were 28×28 already are mostly dark on white, with these inverted.

    All are asked, as a single picture may fill its frame.
    """
    own_size = images.images[as_they_were]
    edges = border_pixels(own_size.transpose(1, 2, 0)) if len(own_size) else own_size
    if len(own_size) and np.median(np.median(edges, axis=0)) > 127:
        images.images[as_they_were] = 255 - own_size
    return images
