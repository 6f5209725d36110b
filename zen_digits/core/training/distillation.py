"""Knowledge distillation: a network learns from the answers of a better one besides the labels.

An answer says more than a label: that this 7 looks a little like a 1. The teacher is the shipped
network; its answers to MNIST's training images ship with it, so that they cost a run no time.
Source: Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015.
"""

from zipfile import BadZipFile

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from numpy.typing import NDArray
from torch import Tensor

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.data.mnist import load_mnist_training
from zen_digits.core.errors import InputError, broken_installation
from zen_digits.core.labels import DIGITS
from zen_digits.core.resources import resource_path

TEMPERATURE = 4.0
"""By which logits are divided before they are compared: it brings out what is unlikely."""
LEVELS = 4
"""Of a logit's unit, that the shipped answers tell apart."""
_CERTAIN = 16.0  # how far a label leads where there is no answer: as in the median answer


def answers_for(images: ImageSet, label_names: tuple[str, ...], outputs: int) -> Tensor:
    """The teacher's logits for images, float n × outputs, the greatest 0.

    Where it was not asked, as for synthetic images, the label is as certain as it mostly is. Raises
    InputError where none of the images is one of MNIST's training images.
    """
    places = _places_in_mnist(images)
    if label_names != DIGITS or (places < 0).all():
        raise InputError(
            "The shipped network’s answers are to MNIST’s own images, and none of these is one; "
            "set distillation to 0."
        )
    answers = np.full((len(images), outputs), -_CERTAIN, np.float32)
    answers[np.arange(len(images)), images.labels] = 0
    answers[places >= 0] = shipped_answers()[places[places >= 0], :outputs]
    return torch.from_numpy(answers)


def _places_in_mnist(images: ImageSet) -> NDArray[np.int64]:
    """Which of MNIST's training images each is, from 0 on; -1 is none."""
    places = {hash(image.tobytes()): n for n, image in enumerate(load_mnist_training().images)}
    return np.array([places.get(hash(image.tobytes()), -1) for image in images.images], np.int64)


def shipped_answers() -> NDArray[np.float32]:
    """The shipped network's logits for MNIST's training images, 60,000 × 11, the greatest 0."""
    path = resource_path("models", "mnist_answers.npz")
    try:
        with path.open("rb") as file:
            below_greatest = np.load(file, allow_pickle=False)["below_greatest"]
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise broken_installation(error) from error
    return -below_greatest.astype(np.float32) / LEVELS


def distillation_loss(logits: Tensor, answers: Tensor) -> Tensor:
    """How far softened logits are from a teacher's, both float n × outputs: a scalar.

    Their mean Kullback-Leibler divergence, times the squared temperature, which keeps its gradients
    as large as those of a loss from labels.
    """
    learned = (logits / TEMPERATURE).log_softmax(dim=1)
    taught = (answers / TEMPERATURE).softmax(dim=1)
    return TEMPERATURE**2 * F.kl_div(learned, taught, reduction="batchmean")
