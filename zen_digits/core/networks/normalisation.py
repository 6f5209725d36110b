"""Normalised grey levels: mean 0 and standard deviation 1 over the training set."""

from torch import Tensor

MNIST_MEAN = 0.1307
MNIST_SD = 0.3081


def normalise(images: Tensor, mean: float = MNIST_MEAN, sd: float = MNIST_SD) -> Tensor:
    """uint8 images (0 to 255) as float32 of the same shape; mean and sd are fractions of 255."""
    return images.float().sub_(255 * mean).div_(255 * sd)
