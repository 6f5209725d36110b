"""Polarity: whether what is written may be lighter than what it is written on."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.pictures.morphology import box_blur

# Chosen on composed pages, and their negatives.
_LONGEST = 440  # pixels of the copy that is looked at
_WINDOW = 24  # what surrounds a pixel reaches this fraction of the longer side to each side
_DARK = 0.5  # brightness of most of a picture: darker may be a board
_LIGHT, _LIGHT_ON_DARK = 0.3, -0.1  # least skewness of details on light, and on dark


def may_be_light_on_dark(rgb: NDArray[np.uint8]) -> bool:
    """Whether a picture, height × width × 3, may show light ink on dark.

    Thin strokes skew the details, as the pen differs more from its surroundings than these do.
    """
    factor = max(max(rgb.shape[:2]) / _LONGEST, 1.0)
    size = max(round(rgb.shape[1] / factor), 1), max(round(rgb.shape[0] / factor), 1)
    small = Image.fromarray(rgb).resize(size, Image.Resampling.BOX)
    grey = np.asarray(small, np.float32).mean(axis=2) / 255
    detail = (grey - box_blur(grey, max(max(grey.shape) // _WINDOW, 1))).astype(np.float64)
    cubes = detail**3
    skewness = cubes.sum() / max(np.abs(cubes).sum(), 1e-12)
    is_dark = np.median(grey) < _DARK
    return bool(skewness > (_LIGHT_ON_DARK if is_dark else _LIGHT))
