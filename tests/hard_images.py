"""Prints which of MNIST's training images the shipped network decides least clearly.

    python tests/hard_images.py > resources/models/hard_images.txt

The indices of the 2,500 images, one a line, for which the two likeliest digits differ least, that
one first. Those that its training held out are not among them: what is chosen on these would look
better than it is. Teaching replays the images, so that they stay right: see ``core/personal``.
"""

import sys

import numpy as np

from zen_digits.core.data.mnist import load_mnist_training
from zen_digits.core.personal.learning.replay import held_out
from zen_digits.core.reading.predictor import open_predictor
from zen_digits.core.training.free_cores import thread_count

_NUMBER = 2500


def main() -> None:
    predictor = open_predictor(threads=thread_count())
    training = load_mnist_training()
    least_to_greatest = np.sort(predictor.logits(training.images[:, 0]), axis=1)
    leads = least_to_greatest[:, -1] - least_to_greatest[:, -2]
    leads[held_out(predictor.model, len(training))] = np.inf
    sys.stdout.write("".join(f"{index}\n" for index in np.argsort(leads)[:_NUMBER]))


if __name__ == "__main__":
    main()
