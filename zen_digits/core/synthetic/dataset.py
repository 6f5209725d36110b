"""Synthetic handwriting as training images: digits in many styles, and non-digits."""

from collections.abc import Generator

import numpy as np

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.errors import InputError
from zen_digits.core.labels import DIGITS
from zen_digits.core.progress import Progress
from zen_digits.core.synthetic.generator import digit_images, negative_images

_REPORT_EVERY = 200  # images


def check_can_generate(digits: int, negatives: int, label_names: tuple[str, ...]) -> None:
    """Raise InputError if handwriting is wanted and the labels are not the ten digits."""
    if (digits or negatives) and label_names != DIGITS:
        raise InputError(
            "Synthetic handwriting is available for the ten digits only; set its counts to 0."
        )


def generate_handwriting(
    digits: int, negatives: int, seed: int, label_names: tuple[str, ...] = DIGITS
) -> Generator[Progress, None, ImageSet]:
    """Draw ``digits`` digits and ``negatives`` non-digits, with a Progress for every 200.

    Returns the images, uint8 1 × 28 × 28; the label of a non-digit is the number of labels.
    Raises InputError if the labels are not the ten digits.
    """
    check_can_generate(digits, negatives, label_names)
    rng = np.random.default_rng(seed)
    total = digits + negatives
    images = np.zeros((total, 1, 28, 28), np.uint8)
    labels = np.full(total, len(label_names), np.int64)
    for number, (image, label) in enumerate(digit_images(digits, rng)):
        images[number], labels[number] = image, label
        if not number % _REPORT_EVERY:
            yield Progress(number, total)
    for number, image in enumerate(negative_images(negatives, rng), start=digits):
        images[number] = image
        if not number % _REPORT_EVERY:
            yield Progress(number, total)
    return ImageSet(images, labels)
