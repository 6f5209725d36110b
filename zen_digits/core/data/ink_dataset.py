"""A labelled ink file as a set of images."""

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
import torch

from zen_digits.core.data.builder import Collection, Pace, make_dataset
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import each_drawing, read_ink
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.progress import Progress


def load_ink(path: Path, label_names: Sequence[str]) -> tuple[ImageSet, int]:
    """The drawings whose label is one of ``label_names``, and how many others there are.

    Raises InputError for a file that cannot be read or in which no label is known.
    """
    drawings = read_ink(path)
    index = {name: number for number, name in enumerate(label_names)}
    known = [drawing for drawing in drawings if drawing.label in index]
    if not known:
        raise InputError(f"{path} has no drawing whose label the network knows; choose another.")
    images = np.stack([digit_image(drawing.strokes) for drawing in known])
    labels = torch.tensor([index[str(drawing.label)] for drawing in known])
    return ImageSet(torch.from_numpy(images).unsqueeze(1), labels), len(drawings) - len(known)


def load_ink_set(path: Path) -> Generator[Progress, None, Dataset]:
    """The drawings as a set to learn from, with events while they are read.

    Those without a label are skipped. Raises InputError, naming the line, for the first that is no
    drawing, and where there are too few of a label.
    """
    images, pace, unlabelled = Collection(str(path)), Pace(), 0
    for number, drawing in enumerate(each_drawing(path)):
        if pace.is_due():
            yield Progress(number, 0, "reading")
        if drawing.label:
            images.add(digit_image(drawing.strokes), drawing.label)
        else:
            unlabelled += 1
    skipped = [f"{path} has {unlabelled:,} drawings without a label."] if unlabelled else []
    return make_dataset(str(path), images.labelled(), skipped=skipped)
