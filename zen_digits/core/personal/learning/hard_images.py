"""Which of MNIST's training images the shipped network decides least clearly.

Other networks are mostly unsure of the same ones. ``python tests/hard_images.py`` makes the list.
"""

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.resources import resource_path


def hard_images() -> NDArray[np.int64]:
    """Their indices, the least clear first; raises InputError where the list is missing."""
    text = resource_path("models", "hard_images.txt").read_text(encoding="ascii")
    return np.array(text.split(), np.int64)
