"""Loads a dataset of one's own, in any format."""

import os
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

from zen_digits.core.config.dataset_reference import FORMATS, check_dataset_exists
from zen_digits.core.data.builder import LabelledImages
from zen_digits.core.data.csv_dataset import load_csv
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.doubts import other_parts_differ
from zen_digits.core.data.file_names import is_table
from zen_digits.core.data.idx_dataset import find_idx, load_idx_dataset, load_idx_test
from zen_digits.core.data.idx_file import is_idx
from zen_digits.core.data.image_folders import has_classes, load_image_folders
from zen_digits.core.data.ink_dataset import load_ink_dataset
from zen_digits.core.data.locate import innermost
from zen_digits.core.errors import InputError, printable
from zen_digits.core.ink.ink_file import is_ink_file
from zen_digits.core.progress import Progress


def load_own(reference: str) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress: see ``load.load_dataset``."""
    check_dataset_exists(reference)
    path = innermost(Path(reference))
    files = find_idx(path)
    dataset = yield from load_idx_dataset(files) if files else _loader(path)(path)
    notes = [f"The images are in {printable(str(path))}."] if path != Path(reference) else []
    return replace(dataset, notes=(*notes, *dataset.notes, *other_parts_differ(dataset)))


def load_own_test(
    reference: str,
) -> Generator[Progress, None, tuple[LabelledImages, tuple[str, ...]]]:
    """Read its test images; with them comes ``Dataset.skipped``."""
    check_dataset_exists(reference)
    files = find_idx(innermost(Path(reference)))
    if files and files.has("test"):
        return (yield from load_idx_test(files)), ()
    dataset = yield from load_own(reference)
    return LabelledImages.of(dataset.test, dataset.label_names), dataset.skipped


def _loader(path: Path) -> Callable[[Path], Generator[Progress, None, Dataset]]:
    if os.path.isdir(path):
        if has_classes(path):
            return load_image_folders
    elif is_ink_file(path):
        return load_ink_dataset
    elif is_table(path):
        return load_csv
    elif is_idx(path):
        raise InputError(
            f"{path} is an IDX file, but its name does not say of what; call it like MNIST’s "
            "train-images-idx3-ubyte, and its labels train-labels-idx1-ubyte."
        )
    raise InputError(f"There are no images to train on in {path}; choose {FORMATS}.")
