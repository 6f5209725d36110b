"""What a reading looks like, shown while there is nothing to read."""

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import Preprocessing, draw_strokes, preprocess
from zen_digits.core.ink.strokes import interpolate_strokes

EXAMPLE = "2"
PROBABILITIES = (0.0, 0.02, 0.9, 0.03, 0.0, 0.0, 0.0, 0.05, 0.0, 0.0)
"""Of the ten digits."""
_STROKE = [
    (0.02, 0.22), (0.15, 0.04), (0.38, 0), (0.58, 0.1), (0.6, 0.32), (0.45, 0.58), (0.22, 0.8),
    (0.04, 1), (0.66, 0.98),
]  # fmt: skip
_MARGIN = 0.25  # of the thumbnail's side, where the canvas is empty


def example_steps(side: int) -> tuple[NDArray[np.uint8], Preprocessing]:
    """A thumbnail of the canvas, uint8 side × side, and how its digit is preprocessed."""
    ink = draw_strokes(interpolate_strokes([_STROKE]))
    step = max(ink.shape) / (side * (1 - 2 * _MARGIN))
    rows, columns = (np.arange(0, length, step).astype(int) for length in ink.shape)
    small = ink[np.ix_(rows, columns)]
    top, left = (side - small.shape[0]) // 2, (side - small.shape[1]) // 2
    canvas = np.zeros((side, side), np.uint8)
    canvas[top : top + small.shape[0], left : left + small.shape[1]] = 255 * small
    return canvas, preprocess(ink)
