"""What a digit of the sequence network joins: ink that by geometry stands apart."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import mnist_image
from zen_digits.core.pictures.morphology import label_components
from zen_digits.core.reading.fragments import Fragment, pixel_fragments
from zen_digits.core.reading.grouping import may_be_mark, merge_certain
from zen_digits.core.reading.lattice import same_digit_score

_FAINT = 0.2  # × the brightest pixel; fainter ink connects nothing
_LEAST_HEIGHT = 0.6  # × the tallest part: a lower one may be a mark behind the number

Pixels = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """Parts of a digit's ink that may be digits of their own."""

    against: float
    """How much better they are as several digits, in nats."""
    images: list[NDArray[np.uint8]]
    """Of each part, 28 × 28."""


def find_join(ink: Pixels) -> Join | None:
    """What the ink of a digit joins; None where it is one by geometry, too."""
    labels, count = label_components(ink > _FAINT * ink.max())
    fragments, _ = pixel_fragments(labels, count)
    parts = merge_certain([part for part in fragments if not may_be_mark(part)] or fragments)
    least = _LEAST_HEIGHT * max(part.height for part in parts)
    tall = sorted((p for p in parts if p.height >= least), key=lambda part: part.centre)
    against = sum(max(-same_digit_score(*pair), 0.0) for pair in pairwise(tall))
    return Join(against, [_image(ink, labels, part) for part in tall]) if against > 0 else None


def _image(ink: Pixels, labels: NDArray[np.int32], part: Fragment) -> NDArray[np.uint8]:
    own = np.isin(labels, [piece.source + 1 for piece in part.slices])
    return mnist_image(np.where(own, ink, np.float32(0)))
