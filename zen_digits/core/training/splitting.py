"""Sets images aside for validation. Imports no PyTorch."""

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.dataset import Dataset, ImageSet


def split_training(
    dataset: Dataset, fraction: float, seed: int, per_class: int = 0
) -> tuple[ImageSet, ImageSet]:
    """The images to train on, shuffled, and those to validate on.

    Where the dataset sets none aside, ``fraction`` of its training images are. Of the rest, each
    class keeps ``per_class`` images, or all where that is 0. With the same seed, those of a smaller
    number are among those of a larger one, and the validation images are the same.
    """
    if dataset.validation is None:
        training, validation = split(dataset.train, fraction, seed)
    else:
        training, validation = split(dataset.train, 0.0, seed)[0], dataset.validation
    if per_class:
        training = training.subset(first_of_each(training.labels, per_class))
    return training, validation


def first_of_each(labels: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """The indices of the first so many of each label, in ascending order."""
    by_label = np.argsort(labels, kind="stable")
    grouped = labels[by_label]
    places = np.arange(len(labels)) - np.searchsorted(grouped, grouped)  # among those of its label
    return np.sort(by_label[places < count])


def split(images: ImageSet, fraction: float, seed: int) -> tuple[ImageSet, ImageSet]:
    """Shuffle images and split them in two, the second with ``fraction`` of them."""
    first, second = split_indices(len(images), fraction, seed)
    return images.subset(first), images.subset(second)


def split_indices(
    number: int, fraction: float, seed: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The indices of so many images, shuffled and split in two, the second with ``fraction``."""
    order, first = _shuffled(number, seed), number - round(number * fraction)
    return order[:first], order[first:]


def _shuffled(number: int, seed: int) -> NDArray[np.int64]:
    """The order of ``torch.randperm`` with a generator of this seed, for up to 200 million.

    With it runs of earlier versions held out the same images; without PyTorch, they can be found
    again wherever a network is measured.
    """
    order = list(range(number))
    generator = np.random.RandomState(seed % 2**32)._bit_generator  # the Mersenne Twister
    numbers = generator.random_raw(max(number - 1, 0))
    steps = numbers % np.arange(number, 1, -1, dtype=np.uint64)
    for place, step in enumerate(steps.tolist()):
        other = place + step
        order[place], order[other] = order[other], order[place]
    return np.array(order, np.int64)
