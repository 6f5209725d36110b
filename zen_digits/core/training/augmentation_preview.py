"""A few training images, augmented as a run would augment them."""

import numpy as np
import torch
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.arrangement import Arrangement
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.load import finish, load_dataset
from zen_digits.core.training.augmentation import Augmentation


def training_examples(config: TrainingConfig, dataset: Dataset | None, count: int) -> Tensor:
    """The first image of each of ``count`` classes that a run learns: uint8 n × 1 × 28 × 28.

    ``dataset`` is given where it is in memory. Raises InputError where it cannot be read.
    """
    images = (dataset or finish(load_dataset(config.dataset))).train
    _, firsts = np.unique(images.labels, return_index=True)
    examples = images.subset(firsts[:count]).arranged(Arrangement.of(config))
    return torch.from_numpy(examples.images)


def augmented(images: Tensor, config: TrainingConfig) -> Tensor:
    """Images with the random augmentation of a run with this config: uint8, same shape."""
    if not config.augmentation:
        return images
    generator = torch.Generator()  # not that of a run, which must stay reproducible
    generator.seed()
    changed = Augmentation(config, generator)(images.float())
    return changed.clamp(0, 255).to(torch.uint8)
