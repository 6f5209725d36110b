"""The picture of a row of digits, as the sequence network takes it: 32 pixels high."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.models.sequence_graph import HEIGHT

INK = 28
"""Pixels that the ink takes of them."""
COLUMN = 4
"""Pixels to a column of the network's answers."""
WIDEST = 640
"""Pixels; wider rows are pressed together."""
_BESIDE = 6  # empty pixels at each side


def row_image(ink: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], float]:
    """Ink, height × width, bright on black and cropped, as a row: 32 × a multiple of 4.

    Also gives how many of its pixels are one pixel of ``ink`` wide.
    """
    height, width = ink.shape
    across = min(max(round(width * INK / height), 1), WIDEST - 2 * _BESIDE)
    scaled = np.asarray(Image.fromarray(ink).resize((across, INK), Image.Resampling.BOX))
    wide = -(-(across + 2 * _BESIDE) // COLUMN) * COLUMN
    row = np.zeros((HEIGHT, wide), np.uint8)
    margin = (HEIGHT - INK) // 2
    row[margin : margin + INK, _BESIDE : _BESIDE + across] = scaled
    return row, across / width


def x_in_ink(x: NDArray[np.float64], scale: float) -> NDArray[np.float64]:
    """Where columns of a row lie in its ink."""
    return (x - _BESIDE) / scale


def x_in_row(x: float, scale: float) -> float:
    """Where a pixel’s column of the ink lies in the row."""
    return x * scale + _BESIDE
