"""Notices where images look turned, mirrored or inverted.

For each way to lie, the means of the classes are compared with what such characters look like. What
all classes have in common is taken off first, so that only the differences between them count: a
set of other things, whose labels happen to be digits, resembles nothing in any position.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.arrangement import ORIENTATIONS, Arrangement
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.polarity import inverted_images
from zen_digits.core.data.samples import spread_evenly
from zen_digits.core.data.typical_shapes import Shapes, digit_shapes, letter_shapes

_SAMPLE = 100  # images of each class
_FEWEST = 3  # classes that can be told from a chance likeness
_CHANCE = 1.3  # divided by √classes: more than strangers resemble each other
_MARGIN = 0.12  # of correlation, by which another position must be better
_SOME, _MOST = 0.05, 0.9  # shares of inverted images


def likely_arrangement(images: ImageSet, names: Sequence[str]) -> Arrangement:
    """How images must be arranged to look as they should; as stored where they do."""
    pixels, labels = _sample(images)
    inverted = inverted_images(pixels, labels)
    pixels = np.where(inverted[:, None, None], 255 - pixels, pixels)
    shapes = _means(pixels, labels, names)
    share = inverted.mean() if len(inverted) else 0
    polarity = "inverted" if share >= _MOST else "each" if share >= _SOME else "as_stored"
    return Arrangement(_likely_orientation(shapes, _expected(names)), polarity)


def other_parts_differ(dataset: Dataset) -> Iterator[str]:
    """A sentence for each part whose images lie otherwise than those to train on."""
    expected = _means(*_sample(dataset.train), dataset.label_names)
    for name, part in (("validation", dataset.validation), ("test", dataset.test)):
        if part is None:
            continue
        shapes = _means(*_sample(part), dataset.label_names)
        if len(shapes.keys() & expected.keys()) < _FEWEST:
            continue
        if _likely_orientation(shapes, expected) != "as_stored":
            yield (
                f"The {name} images look turned or mirrored against the training images; "
                "make them alike."
            )
        elif _correlation(_differences(shapes, expected), _differences(expected, shapes)) < -0.5:
            yield f"The {name} images look inverted against the training images; make them alike."


def _sample(images: ImageSet) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """A few images of each class, spread evenly: n × 28 × 28, and their labels."""
    labels = images.labels
    places = [np.flatnonzero(labels == label) for label in np.unique(labels)]
    spread = [spread_evenly(indices, _SAMPLE) for indices in places]
    indices = np.concatenate(spread) if spread else np.zeros(0, np.int64)
    return images.images[indices, 0], labels[indices]


def _means(
    images: NDArray[np.uint8], labels: NDArray[np.int64], names: Sequence[str]
) -> dict[str, NDArray[np.float32]]:
    return {
        names[label]: images[labels == label].mean(axis=0, dtype=np.float32)
        for label in np.unique(labels)
    }


def _expected(names: Sequence[str]) -> Shapes:
    """What classes of these names look like, as far as that is known.

    26 numbers are letters, as EMNIST has them from 1 and others from 0.
    """
    letters = letter_shapes()
    if len(names) == 26 and all(name.isdecimal() for name in names):
        pairs = zip(sorted(names, key=int), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=True)
        return {name: letters[letter] for name, letter in pairs if letter in letters}
    digits = {name: shape for name, shape in digit_shapes().items() if name in names}
    return digits if len(digits) >= _FEWEST else letters


def _likely_orientation(shapes: Shapes, expected: Shapes) -> str:
    """What must be done to shapes so that they lie as expected."""
    known = [name for name in shapes if name in expected]
    if len(known) < _FEWEST:
        return "as_stored"
    own, wanted = _differences(shapes, expected), _differences(expected, shapes)
    likeness = {name: _correlation(turn(own), wanted) for name, turn in ORIENTATIONS.items()}
    best = max(likeness, key=lambda name: likeness[name])
    is_better = likeness[best] > likeness["as_stored"] + _MARGIN
    is_alike = likeness[best] > _CHANCE / np.sqrt(len(known))
    return best if is_better and is_alike else "as_stored"


def _differences(shapes: Shapes, others: Mapping[str, object]) -> NDArray[np.float32]:
    """The shapes that both have, without what these have in common: n × 28 × 28."""
    stacked = np.stack([shape for name, shape in sorted(shapes.items()) if name in others])
    return stacked - stacked.mean(axis=0)


def _correlation(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    norm = np.sqrt((a * a).sum() * (b * b).sum())
    return float((a * b).sum() / max(norm, 1e-6))
