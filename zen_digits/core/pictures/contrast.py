"""How far pixels are from the paper: colours become one contrast, along the axis of the ink."""

from functools import reduce

import numpy as np

from zen_digits.core.pictures.morphology import Floats, Mask

FAINTEST = 0.03
"""The least contrast of ink."""


def project_on_ink(distance: Floats, where: Mask) -> Floats:
    """Distances from the background's colour as contrasts: along the axis of the ink, positive.

    ``distance`` is height × width × 3, the result height × width. The axis is the principal one
    of the pixels in ``where``, through the background; in grey pictures that of the greys.
    """
    strongest = reduce(np.maximum, (np.abs(channel) for channel in np.moveaxis(distance, -1, 0)))
    strongest[~where] = 0
    if not strongest.any():
        return np.zeros(distance.shape[:2], np.float32)
    clear = strongest > FAINTEST
    colours = distance[clear if clear.any() else where].astype(np.float64, order="C")
    axis = np.linalg.eigh(colours.T @ colours)[1][:, -1]
    axis = axis / np.abs(axis).sum()
    along = colours @ axis
    sign = 1.0 if (along * np.abs(along)).sum() >= 0 else -1.0
    channels = zip(np.moveaxis(distance, -1, 0), (sign * axis).astype(np.float32), strict=True)
    return np.asarray(sum(channel * weight for channel, weight in channels), np.float32)


def contrast_with(picture: Floats, paper: Floats) -> Floats:
    """How far each pixel of a picture is from the colour of a piece of blank paper."""
    distance = picture - np.median(paper, axis=(0, 1)).astype(np.float32)
    return project_on_ink(distance, np.ones(picture.shape[:2], np.bool_))
