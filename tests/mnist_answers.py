"""Writes how the shipped network answers MNIST's training images, for others to learn from.

    python tests/mnist_answers.py

makes ``resources/models/mnist_answers.safetensors`` anew: for each image and each of the eleven
outputs, by how much its logit is below the greatest, in quarters: see
``core/training/distillation``.
"""

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.mnist import load_mnist_training
from zen_digits.core.reading.predictor import Predictor, logsumexp, open_predictor
from zen_digits.core.resources import resource_path
from zen_digits.core.tensor_file import tensor_file
from zen_digits.core.training.distillation import LEVELS
from zen_digits.core.training.free_cores import thread_count


def main() -> None:
    logits = all_logits(open_predictor(threads=thread_count()), load_mnist_training().images[:, 0])
    below = np.rint(LEVELS * (logits.max(axis=1, keepdims=True) - logits))
    path = resource_path("models") / "mnist_answers.safetensors"
    tensors = {"below_greatest": np.minimum(below, 255).astype(np.uint8)}
    path.write_bytes(tensor_file(tensors, "MNIST’s answers: see core/training/distillation"))


def all_logits(predictor: Predictor, images: NDArray[np.uint8]) -> NDArray[np.float64]:
    """The network's own logits, not calibrated, with that for "not a digit": n × 11."""
    calibrated, scores = predictor.logits_and_scores(images)
    logits = calibrated * predictor.card.temperature
    return np.column_stack([logits, logsumexp(logits) - scores])


if __name__ == "__main__":
    main()
