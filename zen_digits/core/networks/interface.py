"""What every network takes and returns: normalised images; logits of classes, and perhaps of none.

From the logits comes the out-of-distribution score: how much an image looks like a digit at all.
"""

from torch import Tensor

from zen_digits.core.models.model_card import MNIST_MEAN, MNIST_SD


def normalise(images: Tensor, mean: float = MNIST_MEAN, sd: float = MNIST_SD) -> Tensor:
    """uint8 images (0 to 255) as float32 of the same shape, with mean 0 and standard deviation 1.

    ``mean`` and ``sd`` are those of the training set, as fractions of 255.
    """
    return images.float().sub_(255 * mean).div_(255 * sd)


def class_logits(logits: Tensor, classes: int) -> Tensor:
    """The logits of the labels, n × classes, without that for "none" if the network has one."""
    return logits[:, :classes]


def digit_scores(logits: Tensor, classes: int) -> Tensor:
    """How much each image looks like one of the labels: n scores, higher is more.

    With an output for "none" (a background class, as in object detectors) the score is the log odds
    against it. Without one it is the negative energy of the logits (Liu et al., "Energy-based
    Out-of-distribution Detection", 2020).
    """
    any_label = class_logits(logits, classes).logsumexp(dim=1)
    if logits.shape[1] == classes:
        return any_label
    return any_label - logits[:, classes]
