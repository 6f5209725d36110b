"""Knowledge distillation: a network learns from the answers of a better one besides the labels.

An answer says more than a label: that this 7 looks a little like a 1. The teacher is the shipped
network; its answers to MNIST's training images ship with it, so that a run need not compute them.
Source: Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015.
"""

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from numpy.typing import NDArray
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.data.mnist import load_mnist_training
from zen_digits.core.errors import InputError, broken_installation
from zen_digits.core.files import read_file
from zen_digits.core.labels import DIGITS
from zen_digits.core.resources import resource_path
from zen_digits.core.tensor_file import read_tensors

TEMPERATURE = 4.0
"""By which logits are divided before they are compared: it brings out what is unlikely."""
LEVELS = 4
"""Of a logit's unit, that the shipped answers tell apart."""
_SHAPE = 60_000, 11  # MNIST's training images; the ten digits, and "not a digit"
_CERTAIN = 16.0
"""How far a label leads where there is no answer: softened, as far as the median answer's first."""
_LARGEST = 2**20  # bytes of the shipped answers


def answers_for(
    config: TrainingConfig,
    images: ImageSet,
    others: NDArray[np.int64],
    label_names: tuple[str, ...],
    outputs: int,
) -> Tensor | None:
    """The teacher's logits for images and then for others, float n × outputs, the greatest 0.

    None where a config has no teacher. Of ``others``, such as synthetic images, it was not asked;
    their labels are as certain as it mostly is, and so are those of images that are not MNIST's.
    Raises InputError where none of the images is one of MNIST's training images.
    """
    if not config.is_taught:
        return None
    places = _places_in_mnist(images)
    if label_names != DIGITS or (places < 0).all():
        raise InputError(
            "Distillation needs MNIST’s own images, as they are stored and with all ten labels; "
            "set it to 0 to learn from others."
        )
    labels = np.append(images.labels, others)
    answers = np.full((len(labels), outputs), -_CERTAIN, np.float32)
    answers[np.arange(len(labels)), labels] = 0
    asked = np.flatnonzero(places >= 0)
    answers[asked] = shipped_answers()[places[asked], :outputs]
    return torch.from_numpy(answers)


def _places_in_mnist(images: ImageSet) -> NDArray[np.int64]:
    """Which of MNIST's training images each is, from 0 on; -1 is none."""
    mnist = load_mnist_training().images
    places = {hash(image.tobytes()): n for n, image in enumerate(mnist)}
    return np.array([places.get(hash(image.tobytes()), -1) for image in images.images], np.int64)


def shipped_answers() -> NDArray[np.float32]:
    """The shipped network's logits for MNIST's training images, 60,000 × 11, the greatest 0.

    Raises InputError where their file is missing or damaged.
    """
    path = resource_path("models", "mnist_answers.safetensors")
    try:
        below_greatest = read_tensors(read_file(path, _LARGEST))["below_greatest"]
    except (KeyError, ValueError) as error:
        raise broken_installation(error) from error
    if below_greatest.shape != _SHAPE:
        raise broken_installation(ValueError(f"{path.name} is damaged"))
    logits: NDArray[np.float32] = -below_greatest.astype(np.float32) / np.float32(LEVELS)
    return logits


def distillation_loss(logits: Tensor, answers: Tensor) -> Tensor:
    """How far softened logits are from a teacher's, both float n × outputs: a scalar.

    Their mean Kullback-Leibler divergence, times the squared temperature. Of logits that are small
    beside the temperature its gradients are as large as a cross-entropy's; of these, whose first
    leads by 11, they are three to four times as large.
    """
    learned = (logits / TEMPERATURE).log_softmax(dim=1)
    taught = (answers / TEMPERATURE).softmax(dim=1)
    return TEMPERATURE**2 * F.kl_div(learned, taught, reduction="batchmean")
