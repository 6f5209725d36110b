"""Ink files with labels as datasets of images."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
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
from zen_digits.core.ink.trajectory import Trajectory, trajectory
from zen_digits.core.progress import Progress


@dataclass(frozen=True, eq=False, slots=True)
class KnownInk:
    """The drawings of an ink file whose label a network knows."""

    images: ImageSet
    places: NDArray[np.int64]
    """Their indices in the file."""
    unknown: int
    """The number of all others."""
    trajectories: Trajectory
    """The way of the pen in each."""


def load_known_ink(path: Path, label_names: Sequence[str]) -> Generator[Progress, None, KnownInk]:
    """The drawings whose label is one of ``label_names``.

    Raises InputError for a file that cannot be read or has none of these labels.
    """
    images, timer, places, number = ImageCollector(str(path)), ProgressTimer(), list[int](), 0
    trajectories: list[Trajectory] = []
    for number, drawing in enumerate(each_drawing(path), 1):
        if timer.is_due():
            yield Progress(number, 0, "reading")
        if drawing.label is not None and drawing.label in label_names:
            images.add(digit_image(drawing.strokes), drawing.label)
            places.append(number - 1)
            trajectories.append(trajectory(drawing.strokes))
    if not images.labels:
        raise InputError(f"{path} has no drawing whose label the network knows; choose another.")
    known = images.collected().image_set(label_names)
    unknown = number - len(known)
    return KnownInk(known, np.array(places, np.int64), unknown, np.stack(trajectories))


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
