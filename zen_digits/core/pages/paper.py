"""Even paper: how much darker than the paper around it each pixel of a page is.

The paper's own brightness is a grey closing (Serra, 1982) with a window wider than any pen: it
keeps the edges of shadows and of the desk, where a smooth surface would overshoot.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.pictures.ink_extraction import project_on_ink
from zen_digits.core.pictures.morphology import Floats, binomial_blur, close
from zen_digits.core.pictures.pixels import MAD_TO_SIGMA, half_energy_level

# Chosen on composed pages.
_WINDOW = 60  # the closing reaches this fraction of the longer side to each side
_DARKEST_PAPER = 30  # of 255: in darker places noise would become ink
_NOISE_SIGMAS = 4.0  # of the paper's noise: more is rare
_FAINTEST = 0.04  # the least contrast of ink
_CLEAR = 0.5  # of the strongest contrast: surely ink, which tells its colour
_SAMPLE = 4  # every so many pixels are enough for statistics


def contrast_with_paper(rgb: NDArray[np.uint8]) -> tuple[Floats, float]:
    """How much darker than its paper each pixel is, and below what that is noise.

    ``rgb`` is height × width × 3; the contrast, height × width, is 0 for paper and at most 1.
    """
    distance = np.stack([_darkness(rgb[..., channel]) for channel in range(3)], axis=2)
    strongest = distance.max(axis=2)
    clear = strongest > _CLEAR * np.percentile(strongest[::_SAMPLE, ::_SAMPLE], 99.7)
    contrast = project_on_ink(distance, clear)
    sample = contrast[::_SAMPLE, ::_SAMPLE]
    paper = float(np.median(sample))
    sigma = MAD_TO_SIGMA * float(np.median(np.abs(sample - paper)))
    return contrast - np.float32(paper), max(_NOISE_SIGMAS * sigma, _FAINTEST)


def _darkness(channel: NDArray[np.uint8]) -> Floats:
    calm = binomial_blur(channel.astype(np.float32))
    paper = close(np.rint(calm).astype(np.uint8), max(max(channel.shape) // _WINDOW, 3))
    light = np.maximum(paper, np.float32(_DARKEST_PAPER))
    return np.asarray((light - calm) / light, np.float32)


def ink_level(contrast: Floats, noise: float) -> float:
    """The contrast of the ink, where half of its energy lies above; 0 where there is none."""
    return half_energy_level(contrast[contrast > noise])


def turned(values: Floats, matrix: NDArray[np.float64], size: tuple[int, int]) -> Floats:
    """Values, height × width, seen through a map from new to old pixels; 0 outside.

    ``size`` is the new width and height.
    """
    data = tuple((matrix[:2] / matrix[2, 2]).ravel().tolist())
    image = Image.fromarray(values).transform(
        size, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR
    )
    return np.asarray(image, np.float32)
