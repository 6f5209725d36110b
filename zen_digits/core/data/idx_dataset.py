"""IDX files as datasets: MNIST, Fashion-MNIST, KMNIST, EMNIST and others in their format."""

import os
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.builder import LabelledImages, ProgressTimer, build_dataset
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.idx_file import open_idx
from zen_digits.core.errors import InputError, reason
from zen_digits.core.pictures.to_mnist import image_of_grey
from zen_digits.core.progress import Progress

_FILE_NAME = re.compile(
    r"(?P<prefix>.*?)(?P<part>train|t10k|test)-(?P<kind>images|labels)[-.]idx[13]-ubyte(\.gz)?",
    re.IGNORECASE,
)
_CHUNK = 1000  # images
_LONGEST = 100_000  # bytes of a file of names
_DIGITS, _CAPITALS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MERGED = f"{_DIGITS}{_CAPITALS}abdefghnqrt"
_EMNIST = {
    "balanced": _MERGED,
    "bymerge": _MERGED,
    "byclass": f"{_DIGITS}{_CAPITALS}{_CAPITALS.lower()}",
    "letters": f" {_CAPITALS}",  # its labels begin at 1
}
_BY_FOLDER = {
    "fashion": (
        "T-shirt", "Trousers", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
        "Ankle boot",
    ),
    "kmnist": tuple("おきすつなはまやれを"),
    "kuzushiji": tuple("おきすつなはまやれを"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class IdxFiles:
    """The files of one dataset; ``prefix`` is what their names begin with, as "emnist-letters-"."""

    folder: Path
    prefix: str
    files: dict[tuple[str, str], Path]
    """By part ("train" or "test") and kind ("images" or "labels")."""

    def has(self, part: str) -> bool:
        """Whether there are both files of a part."""
        return all((part, kind) in self.files for kind in ("images", "labels"))


def find_idx(path: Path) -> IdxFiles | None:
    """The IDX files in a folder, or those that belong with one file; None where there are none.

    Raises InputError where a folder has several datasets.
    """
    named = _FILE_NAME.fullmatch(path.name)
    folder = path.parent if named and os.path.isfile(path) else path
    found: dict[str, dict[tuple[str, str], Path]] = {}
    for file in sorted(folder.iterdir()) if os.path.isdir(folder) else []:
        if match := _FILE_NAME.fullmatch(file.name):
            part = "train" if match["part"].lower() == "train" else "test"
            found.setdefault(match["prefix"], {})[part, match["kind"].lower()] = file
    if named and folder != path:
        found = {named["prefix"]: found[named["prefix"]]}
    if not found:
        return None
    if len(found) > 1:
        raise InputError(
            f"{folder} has the files of {len(found)} datasets; choose the training images of one."
        )
    ((prefix, files),) = found.items()
    return IdxFiles(folder, prefix, files)


def load_idx_dataset(files: IdxFiles) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress; raises InputError for missing or mismatched files."""
    if not files.has("train"):
        raise InputError(f"{files.folder} has no training images and labels; add both files.")
    train = yield from _read_part(files, "train")
    test = None
    if any(part == "test" for part, _ in files.files):
        test = yield from _read_part(files, "test")
    values = sorted(set(train.labels), key=int)
    names = label_names(files.folder, files.prefix)
    return build_dataset(
        str(files.folder),
        _with_names(train, names),
        test and _with_names(test, names),
        [names.get(value, value) for value in values],
    )


def load_idx_test(files: IdxFiles) -> Generator[Progress, None, LabelledImages]:
    """Read only the test images of a dataset, reporting progress."""
    test = yield from _read_part(files, "test")
    return _with_names(test, label_names(files.folder, files.prefix))


def _with_names(images: LabelledImages, names: dict[str, str]) -> LabelledImages:
    return LabelledImages(images.images, [names.get(label, label) for label in images.labels])


def _read_part(files: IdxFiles, part: str) -> Generator[Progress, None, LabelledImages]:
    if not files.has(part):
        ((kind, path),) = [(kind, path) for (p, kind), path in files.files.items() if p == part]
        other = "labels" if kind == "images" else "images"
        raise InputError(f"The {other} that belong to {path} are missing; add their file.")
    images_path, labels_path = files.files[part, "images"], files.files[part, "labels"]
    with open_idx(labels_path, dimensions=1) as file:
        labels = [str(value) for value in file.all_values().tolist()]
    images = yield from _read_images(images_path, len(labels), labels_path)
    if files.prefix.lower().startswith("emnist"):  # its rows and columns are swapped
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
    return images


def label_names(folder: Path, prefix: str) -> dict[str, str]:
    """The names of labels, as far as they have any; ``prefix`` is that of the files' names.

    They come from ``labels.txt`` (one name a line) or EMNIST's ``…mapping.txt`` in the folder, or
    are those of a dataset that the files' or the folders' names identify. Raises InputError for a
    file of names that cannot be read.
    """
    if (folder / "labels.txt").is_file():
        return _numbered(_lines(folder / "labels.txt"))
    mapping = folder / f"{prefix}mapping.txt"
    if mapping.is_file():
        return _mapped(mapping)
    for split, characters in _EMNIST.items():
        if prefix.lower().startswith(f"emnist-{split}"):
            return _numbered(characters)
    where = f"{folder.parent.name}/{folder.name}".lower()
    for word, names in _BY_FOLDER.items():
        if word in where:
            return _numbered(names)
    return {}


def _numbered(names: Sequence[str]) -> dict[str, str]:
    return {str(number): name for number, name in enumerate(names)}


def _mapped(path: Path) -> dict[str, str]:
    """Names from lines of a label and character codes, the first of which is the name."""
    try:
        rows = [list(map(int, line.split()[:2])) for line in _lines(path)]
        return {str(label): chr(code) for label, code in rows}
    except (ValueError, OverflowError) as error:
        raise InputError(
            f"{path} is not a list of labels and character codes; fix or remove it."
        ) from error


def _lines(path: Path) -> list[str]:
    try:
        with open(path, "rb") as file:
            lines = file.read(_LONGEST).decode("utf-8-sig").splitlines()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({reason(error)}); check it.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not text; fix or remove it.") from error
    return [line.strip() for line in lines if line.strip()]
