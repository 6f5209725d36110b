"""Folders with a sub-folder of images for each class as datasets."""

from collections.abc import Generator
from dataclasses import dataclass, field
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
from zen_digits.core.data.folder_listing import entries, folders, is_file, is_folder
from zen_digits.core.data.idx_file import MOST_IMAGES
from zen_digits.core.data.parts import Part, part_called
from zen_digits.core.data.polarity import inverted_images
from zen_digits.core.errors import InputError
from zen_digits.core.pictures.to_mnist import read_sample
from zen_digits.core.progress import Progress

_MOST_NAMED = 3  # classes in a note


def has_classes(folder: Path) -> bool:
    """Whether there is a sub-folder for a class."""
    return bool(folders(folder))


def load_image_folders(folder: Path) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress; an image that cannot be read is skipped.

    The classes may also be in sub-folders for each part, called train, val and test or the like;
    and the images of a class in sub-folders of its own. Hidden files and folders are ignored.
    Raises InputError for a class with fewer than two images.
    """
    listing = _Listing(folder)
    files = {part: listing.classes(path) for part, path in listing.parts().items()}
    reader = _Reader(str(folder), listing)
    images = {}
    for part, classes in files.items():
        images[part] = yield from reader.read(classes)
    return build_dataset(
        str(folder),
        images["train"],
        images.get("test"),
        tuple(files["train"]),
        listing.skipped,
        validation=images.get("validation"),
        notes=listing.notes,
    )


@dataclass(slots=True)
class _Listing:
    """Finds the files of each part and class, and notes what is not obvious."""

    folder: Path
    total: int = 0
    skipped: list[str] = field(default_factory=list)
    _validation: Path | None = None
    _in_subfolders: list[str] = field(default_factory=list)  # names of classes

    @property
    def notes(self) -> list[str]:
        """How the folders were understood."""
        notes = []
        if self._validation is not None:
            notes.append(f"The images in {self._validation} are used for validation.")
        if names := list(dict.fromkeys(self._in_subfolders)):
            first, more = ", ".join(map(repr, names[:_MOST_NAMED])), len(names) - _MOST_NAMED
            which = f"{first} and {more} more" if more > 0 else first
            notes.append(f"The images of {which} are in sub-folders.")
        return notes

    def parts(self) -> dict[Part, Path]:
        """The folder of each part, or this one with classes to train on."""
        parts: dict[Part, Path] = {}
        for path in folders(self.folder):
            part = part_called(path.name)
            if part is not None and has_classes(path):
                parts.setdefault(part, path)
        if parts and "train" not in parts:
            first = next(iter(parts.values()))
            raise InputError(
                f"{self.folder} has a folder called {first.name}, but none called train; "
                "put the classes to train on into one."
            )
        self._note_parts(parts)
        return parts or {"train": self.folder}

    def _note_parts(self, parts: dict[Part, Path]) -> None:
        if not parts:
            return
        used = set(parts.values())
        for path in folders(self.folder):
            if path not in used:
                self.skipped.append(f"{path} is no part of a dataset; its files are not used.")
        self._validation = parts.get("validation")

    def classes(self, folder: Path) -> dict[str, list[Path]]:
        """The files of each class; anything else is skipped."""
        classes = {path.name: path for path in folders(folder)}
        return {name: self._files(classes[name]) for name in sorted_names(set(classes))}

    def _files(self, folder: Path) -> list[Path]:
        """The files in a class's folder; where it has only folders, those in them."""
        inner = folders(folder)
        if inner and not any(map(is_file, entries(folder))):
            self._in_subfolders.append(folder.name)
            return [file for deeper in inner for file in self._direct_files(deeper)]
        return self._direct_files(folder)

    def _direct_files(self, folder: Path) -> list[Path]:
        files = []
        for entry in entries(folder):
            if is_file(entry):
                files.append(Path(entry))
            elif is_folder(entry):
                self.skipped.append(f"{entry.path} is not a file; put images into {folder}.")
            else:
                self.skipped.append(f"{entry.path} is not a regular file; remove it.")
        self.total += len(files)
        if self.total > MOST_IMAGES:
            raise InputError(f"{self.folder} has more than {MOST_IMAGES:,} images; use fewer.")
        return files


class _Reader:
    """Reads images one at a time: in memory they are 28×28, however large they were."""

    def __init__(self, where: str, listing: _Listing) -> None:
        self._where = where
        self._listing = listing
        self._done = 0
        self._timer = ProgressTimer()

    def read(self, files: dict[str, list[Path]]) -> Generator[Progress, None, LabelledImages]:
        """The images of each class."""
        images = ImageCollector(self._where)
        unchanged = []
        for label, paths in files.items():
            for path in paths:
                if self._timer.is_due():
                    yield Progress(self._done, self._listing.total, "reading")
                self._done += 1
                try:
                    sample = read_sample(path)
                except InputError as error:
                    self._listing.skipped.append(str(error))
                    continue
                images.add(sample.image, label)
                unchanged.append(sample.is_unchanged)
        return _bright_on_black(images.collected(), np.array(unchanged, np.bool_))


def _bright_on_black(images: LabelledImages, unchanged: NDArray[np.bool_]) -> LabelledImages:
    """Invert the images that were 28×28 already and are dark on white."""
    _, labels = np.unique(np.array(images.labels, np.str_), return_inverse=True)
    originals = images.images[unchanged]
    inverted = inverted_images(originals, labels[unchanged])
    images.images[unchanged] = np.where(inverted[:, None, None], 255 - originals, originals)
    return images
