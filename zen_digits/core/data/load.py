"""Where the images to learn from come from: one door for every form that a set can have."""

import os
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar

from zen_digits.core.config.dataset_reference import MNIST, check_dataset_exists
from zen_digits.core.data import mnist
from zen_digits.core.data.builder import Labelled
from zen_digits.core.data.csv_dataset import load_csv
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.idx_dataset import find_idx, load_idx_set, load_idx_test
from zen_digits.core.data.image_folders import has_classes, load_class_folders
from zen_digits.core.data.ink_dataset import load_ink_set
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import is_ink_file
from zen_digits.core.labels import DIGITS
from zen_digits.core.progress import Progress

_Result = TypeVar("_Result")
_FORMS = "IDX files, a CSV, a folder with a sub-folder of images for each class, or an ink file"


def load_dataset(source: str) -> Generator[Progress, None, Dataset]:
    """Read a set, with events while it is read; a stop can be thrown in at each.

    ``source`` is "mnist" or a path. In memory there are 784 bytes for each image, however large it
    was. Raises InputError where nothing can be learned from what is there.
    """
    if source == MNIST:
        return mnist.load_mnist()
    check_dataset_exists(source)
    path = Path(source)
    if files := find_idx(path):
        return (yield from load_idx_set(files))
    return (yield from _loader(path)(path))


def load_test(source: str) -> Generator[Progress, None, tuple[Labelled, tuple[str, ...]]]:
    """Read what a set is tested on, with a sentence for each thing that was skipped."""
    check_dataset_exists(source)
    files = None if source == MNIST else find_idx(Path(source))
    if files and files.has("test"):
        return (yield from load_idx_test(files)), ()
    if source == MNIST:
        return _labelled(mnist.load_mnist_test(), DIGITS), ()
    dataset = yield from load_dataset(source)
    return _labelled(dataset.test, dataset.label_names), dataset.skipped


def finish(
    steps: Generator[Progress, None, _Result], show: Callable[[Progress], Any] = lambda _: None
) -> _Result:
    """Go through all steps and give what they come to; ``show`` hears of each, and may raise."""
    try:
        while True:
            show(next(steps))
    except StopIteration as end:
        return end.value
    finally:
        steps.close()


def _loader(path: Path) -> Callable[[Path], Generator[Progress, None, Dataset]]:
    if os.path.isdir(path) and has_classes(path):
        return load_class_folders
    if os.path.isfile(path) and is_ink_file(path):
        return load_ink_set
    if os.path.isfile(path) and path.suffix.lower() == ".csv":
        return load_csv
    raise InputError(f"There are no images to learn from in {path}; choose {_FORMS}.")


def _labelled(images: ImageSet, names: tuple[str, ...]) -> Labelled:
    return Labelled(images.images.squeeze(1).numpy(), [names[i] for i in images.labels.tolist()])
