"""IDX files as datasets: MNIST, Fashion-MNIST, KMNIST, EMNIST and others in their format."""

import os
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.builder import LabelledImages, ProgressTimer, build_dataset
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.file_names import IDX_NAME
from zen_digits.core.data.folder_listing import entries, is_folder
from zen_digits.core.data.idx_file import open_idx
from zen_digits.core.data.label_names import is_emnist, label_names
from zen_digits.core.data.parts import Part, part_called
from zen_digits.core.errors import InputError
from zen_digits.core.pictures.to_mnist import image_of_grey
from zen_digits.core.progress import Progress

_KINDS = {"images": "images", "imgs": "images", "labels": "labels", "lbls": "labels"}
_CHUNK = 1000  # images


@dataclass(frozen=True, slots=True)
class IdxFiles:
    """The files of one dataset; ``prefix`` is what their names begin with, as "emnist-letters-"."""

    folder: Path
    prefix: str
    files: dict[tuple[Part, str], Path]
    """By part and kind ("images" or "labels")."""

    def has(self, part: Part) -> bool:
        """Whether there are both files of a part."""
        return all((part, kind) in self.files for kind in ("images", "labels"))


def find_idx(path: Path) -> IdxFiles | None:
    """The IDX files in a folder, or those that belong with one file; None where there are none.

    They are known by their names, as in "train-images-idx3-ubyte" or "k-test_labels.gz". Raises
    InputError where a folder has several datasets.
    """
    named = IDX_NAME.fullmatch(path.name) if os.path.isfile(path) else None
    found = _grouped(path.parent if named else path)
    if named:
        found = {named["prefix"]: found[named["prefix"]]}
    if not found:
        return None
    if len(found) > 1:
        raise InputError(
            f"{path} has the files of {len(found)} datasets; choose the training images of one."
        )
    ((prefix, files),) = found.items()
    return IdxFiles(path.parent if named else path, prefix, files)


def _grouped(folder: Path) -> dict[str, dict[tuple[Part, str], Path]]:
    """The IDX files in a folder by the prefix of their names, and by part and kind.

    Of a file that is there both unpacked and gzipped, the unpacked one is taken.
    """
    found: dict[str, dict[tuple[Part, str], Path]] = {}
    for entry in entries(folder) if os.path.isdir(folder) else []:
        match = IDX_NAME.fullmatch(entry.name)
        if match and not is_folder(entry) and (part := part_called(match["part"])):
            kind = _KINDS[match["kind"].lower()]
            found.setdefault(match["prefix"], {}).setdefault((part, kind), Path(entry))
    return found


def load_idx_dataset(files: IdxFiles) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress; raises InputError for missing or mismatched files."""
    if not files.has("train"):
        raise InputError(f"{files.folder} has no training images and labels; add both files.")
    names = label_names(files.folder, files.prefix)
    parts: dict[Part, LabelledImages] = {}
    for part in sorted({part for part, _ in files.files}):
        parts[part] = yield from _read_part(files, part)
    values = sorted(set(parts["train"].labels), key=int)
    named = {part: _with_names(images, names) for part, images in parts.items()}
    validation = files.files.get(("validation", "images"))
    return build_dataset(
        str(files.folder),
        named["train"],
        named.get("test"),
        [names.get(value, value) for value in values],
        validation=named.get("validation"),
        notes=[f"The images in {validation} are used for validation."] if validation else [],
    )


def load_idx_test(files: IdxFiles) -> Generator[Progress, None, LabelledImages]:
    """Read only the test images of a dataset, reporting progress."""
    test = yield from _read_part(files, "test")
    return _with_names(test, label_names(files.folder, files.prefix))


def _with_names(images: LabelledImages, names: dict[str, str]) -> LabelledImages:
    return LabelledImages(images.images, [names.get(label, label) for label in images.labels])


def _read_part(files: IdxFiles, part: Part) -> Generator[Progress, None, LabelledImages]:
    if not files.has(part):
        ((kind, path),) = [(kind, path) for (p, kind), path in files.files.items() if p == part]
        other = "labels" if kind == "images" else "images"
        raise InputError(f"The {other} that belong to {path} are missing; add their file.")
    images_path, labels_path = files.files[part, "images"], files.files[part, "labels"]
    with open_idx(labels_path, dimensions=1) as file:
        labels = [str(value) for value in file.all_values().tolist()]
    images = yield from _read_images(images_path, len(labels), labels_path)
    if is_emnist(files.prefix):
        images = np.ascontiguousarray(images.transpose(0, 2, 1))
    return LabelledImages(images, labels)


def _read_images(
    path: Path, count: int, labels_path: Path
) -> Generator[Progress, None, NDArray[np.uint8]]:
    with open_idx(path, dimensions=3) as file:
        if file.shape[0] != count:
            raise InputError(
                f"{path} has {file.shape[0]:,} images, but {labels_path.name} has {count:,} "
                "labels; use two files of the same dataset."
            )
        images = np.zeros((count, 28, 28), np.uint8)
        timer = ProgressTimer()
        step = _CHUNK if file.shape[1:] == (28, 28) else 1
        for start in range(0, count, step):
            if timer.is_due():
                yield Progress(start, count, "reading")
            values = file.values(min(step, count - start))
            images[start : start + step] = values if step > 1 else image_of_grey(values[0])
        file.check_end()
    if images.max(initial=0) == 1:  # black and white
        images *= 255
    return images
