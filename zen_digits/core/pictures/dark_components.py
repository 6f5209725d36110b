"""Components of a mask that are dark enough somewhere to be strokes, and how heavy each is."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.pictures.morphology import Floats, Mask, label_components
from zen_digits.core.pictures.pixels import border_pixels

STROKE = 0.2
"""Of the ink's level: a stroke is as dark somewhere."""
_CUT_STROKE = 0.6  # of it: a stroke that the border cuts is as dark; a shadow is not
SPECK = 0.02
"""Of the heaviest component's mass: less is no stroke."""


@dataclass(frozen=True, eq=False, slots=True)
class DarkComponents:
    """Components by their numbers, of which 0 is the background."""

    labels: NDArray[np.int32]
    """Height × width."""
    dark: Mask
    """Which are dark enough somewhere."""
    mass: NDArray[np.float64]
    """The sum of each one's contrast."""

    def keep(self, chosen: Mask) -> Mask:
        """The pixels of the chosen components."""
        return np.asarray(chosen[self.labels], np.bool_)


def find_dark_components(
    contrast: Floats, mask: Mask, level: float, noise: float = 0.0
) -> DarkComponents:
    """The components of a mask, height × width; dark ones are twice as dark as noise, too."""
    labels, count = label_components(mask)
    numbers = labels[mask]
    mass = np.asarray(np.bincount(numbers, contrast[mask], minlength=count + 1), np.float64)
    peak = np.zeros(count + 1, np.float32)
    np.maximum.at(peak, numbers, contrast[mask])
    needed = np.full(count + 1, STROKE * level)
    needed[border_pixels(labels[..., None])] = _CUT_STROKE * level
    dark = peak >= np.maximum(needed, 2 * noise)
    dark[0] = False
    return DarkComponents(labels, dark, mass)
