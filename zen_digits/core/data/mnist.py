"""The bundled MNIST, read from the original files."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.idx_file import open_idx
from zen_digits.core.errors import InputError
from zen_digits.core.resources import resource_path

_SHA256 = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}


def load_mnist(meanwhile: Callable[[], object] = lambda: None) -> Dataset:
    """The bundled MNIST; ``meanwhile`` is done while other threads read the files.

    Raises InputError where a file is missing or its checksum is wrong.
    """
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="mnist") as threads:
        parts = [threads.submit(_checked, part) for part in ("train", "t10k")]
        meanwhile()
        train, test = (_image_set(*part.result()) for part in parts)
        return Dataset(train, test)


def load_mnist_test() -> ImageSet:
    """Its test images alone."""
    return _image_set(*_checked("t10k"))


def load_mnist_training() -> ImageSet:
    """Its training images alone."""
    return _image_set(*_checked("train"))


def _image_set(images: NDArray[np.uint8], labels: NDArray[np.int64]) -> ImageSet:
    return ImageSet(images[:, None], labels)


def _checked(part: str) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    images = _original(f"{part}-images-idx3-ubyte", dimensions=3)
    labels = _original(f"{part}-labels-idx1-ubyte", dimensions=1)
    return images, labels.astype(np.int64)


def _original(name: str, *, dimensions: int) -> NDArray[np.uint8]:
    folder = resource_path("mnist")
    path = folder / f"{name}.gz"
    if not path.exists() and (folder / name).exists():
        path = folder / name
    with open_idx(path, dimensions) as file:
        values, checksum = file.all_values(), file.checksum
    if checksum != _SHA256[name]:
        raise InputError(f"{path} is not MNIST's original; please install Zen Digits again.")
    return values
