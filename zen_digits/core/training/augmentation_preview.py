"""A few training images to look at, as a network will be shown them."""

import torch
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.load import finish, load_dataset
from zen_digits.core.training.augmentation import Augmentation


def training_examples(source: str, dataset: Dataset | None, count: int) -> Tensor:
    """The first images of ``count`` different classes of a set: uint8 n × 1 × 28 × 28.

    ``dataset`` is the set where it is in memory. Raises InputError where it cannot be read.
    """
    images = (dataset or finish(load_dataset(source))).train
    firsts = [int((images.labels == label).nonzero()[0]) for label in images.labels.unique()]
    return images.images[firsts[:count]]


def augmented(images: Tensor, config: TrainingConfig) -> Tensor:
    """Images changed as a run with this config would, at random: uint8 of the same shape."""
    if not config.augmentation:
        return images
    generator = torch.Generator()  # a run that goes on has random numbers of its own
    generator.seed()
    changed = Augmentation(config, generator)(images.float())
    return changed.clamp(0, 255).to(torch.uint8)
