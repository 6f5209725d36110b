"""Grey levels as networks want them: mean 0 and standard deviation 1 over the training set."""

from torch import Tensor

MNIST_MEAN = 0.1307
MNIST_SD = 0.3081


def normalise(images: Tensor, mean: float = MNIST_MEAN, sd: float = MNIST_SD) -> Tensor:
    """uint8 of 0 to 255 to float32 of the same shape; mean and sd are shares of 255."""
    return images.float().sub_(255 * mean).div_(255 * sd)
