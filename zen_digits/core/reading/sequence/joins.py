"""What a digit of the sequence network joins: ink that by geometry stands apart."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import label_components
from zen_digits.core.reading.fragments import pixel_fragments
from zen_digits.core.reading.grouping import may_be_mark, merge_certain
from zen_digits.core.reading.lattice import same_digit_score

_FAINT = 0.2  # × the brightest pixel; fainter ink connects nothing
_LEAST_HEIGHT = 0.6  # × the tallest part: a lower one may be a mark behind the number


def against_joins(ink: NDArray[np.float32]) -> float:
    """How much better the parts of a digit's ink are as several digits, in nats; 0 if it is one."""
    labels, count = label_components(ink > _FAINT * ink.max())
    fragments, _ = pixel_fragments(labels, count)
    parts = merge_certain([part for part in fragments if not may_be_mark(part)] or fragments)
    least = _LEAST_HEIGHT * max(part.height for part in parts)
    tall = [part for part in parts if part.height >= least]
    tall.sort(key=lambda part: part.centre)
    return sum(max(-same_digit_score(*pair), 0.0) for pair in pairwise(tall))
