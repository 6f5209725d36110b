"""Loads a dataset by its reference, in any format."""

import os
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from zen_digits.core.config.dataset_reference import FORMATS, MNIST, check_dataset_exists
from zen_digits.core.data import mnist
from zen_digits.core.data.builder import LabelledImages
from zen_digits.core.data.csv_dataset import load_csv
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.doubts import other_parts_differ
from zen_digits.core.data.file_names import is_table
from zen_digits.core.data.idx_dataset import find_idx, load_idx_dataset, load_idx_test
from zen_digits.core.data.idx_file import is_idx
from zen_digits.core.data.image_folders import has_classes, load_image_folders
from zen_digits.core.data.ink_dataset import load_ink_dataset
from zen_digits.core.data.locate import innermost
from zen_digits.core.errors import InputError, printable
from zen_digits.core.ink.ink_file import is_ink_file
from zen_digits.core.labels import DIGITS
from zen_digits.core.progress import Progress

_Result = TypeVar("_Result")


def load_dataset(reference: str) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress; an exception thrown in at any time stops it.

    In memory each image takes 784 bytes, however large it was. Raises InputError where there is no
    dataset, and for one that cannot be trained on.
    """
    if reference == MNIST:
        return mnist.load_mnist()
    check_dataset_exists(reference)
    path = innermost(Path(reference))
    files = find_idx(path)
    dataset = yield from load_idx_dataset(files) if files else _loader(path)(path)
    notes = [f"The images are in {printable(str(path))}."] if path != Path(reference) else []
    return replace(dataset, notes=(*notes, *dataset.notes, *other_parts_differ(dataset)))


def load_test(reference: str) -> Generator[Progress, None, tuple[LabelledImages, tuple[str, ...]]]:
    """Read the test images of a dataset; with them comes ``Dataset.skipped``."""
    if reference == MNIST:
        return _labelled(mnist.load_mnist_test(), DIGITS), ()
    check_dataset_exists(reference)
    files = find_idx(innermost(Path(reference)))
    if files and files.has("test"):
        return (yield from load_idx_test(files)), ()
    dataset = yield from load_dataset(reference)
    return _labelled(dataset.test, dataset.label_names), dataset.skipped


def finish(
    steps: Generator[Progress, None, _Result], show: Callable[[Progress], Any] = lambda _: None
) -> _Result:
    """Run a loader to its end and return its result; ``show`` is called at each step, and may raise
    to stop it."""
    try:
        while True:
            show(next(steps))
    except StopIteration as end:
        return end.value
    finally:
        steps.close()


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


def _labelled(images: ImageSet, names: tuple[str, ...]) -> LabelledImages:
    return LabelledImages(
        images.images.squeeze(1).numpy(), [names[i] for i in images.labels.tolist()]
    )
