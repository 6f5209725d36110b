"""Sets images aside for validation. Imports no PyTorch."""

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.dataset import Dataset, ImageSet


def split_training(dataset: Dataset, fraction: float, seed: int) -> tuple[ImageSet, ImageSet]:
    """The images to train on, shuffled, and those to validate on.

    Where the dataset sets none aside, ``fraction`` of its training images are.
    """
    if dataset.validation is None:
        return split(dataset.train, fraction, seed)
    return split(dataset.train, 0.0, seed)[0], dataset.validation


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
