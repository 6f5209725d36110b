"""Ink files with labels as datasets of images."""

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.builder import (
    ImageCollector,
    ProgressTimer,
    build_dataset,
    counted,
)
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.progress import Progress


def load_known_ink(
    path: Path, label_names: Sequence[str]
) -> Generator[Progress, None, tuple[ImageSet, NDArray[np.int64], int]]:
    """The drawings whose label is one of ``label_names``, their indices in the file, and the number
    of all others.

    Raises InputError for a file that cannot be read or has none of these labels.
    """
    images, timer, places, number = ImageCollector(str(path)), ProgressTimer(), list[int](), 0
    for number, drawing in enumerate(each_drawing(path), 1):
        if timer.is_due():
            yield Progress(number, 0, "reading")
        if drawing.label is not None and drawing.label in label_names:
            images.add(digit_image(drawing.strokes), drawing.label)
            places.append(number - 1)
    if not images.labels:
        raise InputError(f"{path} has no drawing whose label the network knows; choose another.")
    known = images.collected().image_set(label_names)
    return known, np.array(places, np.int64), number - len(known)


def load_ink_dataset(path: Path) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress; drawings without a label are skipped.

    Raises InputError, with its line, for the first that is not a drawing, and for a label with too
    few drawings.
    """
    images, timer, unlabelled = ImageCollector(str(path)), ProgressTimer(), 0
    for number, drawing in enumerate(each_drawing(path)):
        if timer.is_due():
            yield Progress(number, 0, "reading")
        if drawing.label:
            images.add(digit_image(drawing.strokes), drawing.label)
        else:
            unlabelled += 1
    count = counted(unlabelled, "drawing", "drawings")
    skipped = [f"{path} has {count} without a label."] if unlabelled else []
    return build_dataset(str(path), images.collected(), skipped=skipped)
