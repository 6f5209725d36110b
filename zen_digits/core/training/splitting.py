"""Sets images aside for validation."""

import torch

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
    order = torch.randperm(len(images), generator=torch.Generator().manual_seed(seed)).numpy()
    first = len(images) - round(len(images) * fraction)
    return images.subset(order[:first]), images.subset(order[first:])
