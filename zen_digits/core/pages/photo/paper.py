"""Even paper: how much darker than the paper around it each pixel of a page is.

The paper's own brightness is a grey closing (Serra, 1982) with a window wider than any pen: it
keeps the edges of shadows and of the desk, where a smooth surface would overshoot.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.pages.straightening import seen_through
from zen_digits.core.pictures.contrast import project_on_ink
from zen_digits.core.pictures.morphology import Floats, Mask, binomial_blur, close, dilate
from zen_digits.core.pictures.pixels import MAD_TO_SIGMA, half_energy_level, strongest_channel

# Chosen on composed pages.
_WINDOW = 60  # the closing reaches this fraction of the longer side to each side
_DARKEST_PAPER = 30  # of 255: in darker places noise would become ink
_EDGE, _STEP = 3, 1.4  # pixels to each side of an edge, and how much lighter one of them is
_RINGING = 9  # pixels on the darker side of an edge in which JPEG makes waves
_NOISE_SIGMAS = 4.0  # of the paper's noise: more is rare
_FAINTEST = 0.04  # the least contrast of ink
_CLEAR = 0.5  # of the strongest contrast: surely ink, which tells its colour
_STEPPED = np.minimum(_STEP * np.maximum(np.arange(256), 1), 255).astype(np.uint8)
_SAMPLE = 4  # every so many pixels are enough for statistics


@dataclass(frozen=True, slots=True, eq=False)
class Contrast:
    """How a picture differs from its paper, all height × width."""

    darkness: Floats
    """How much darker than its paper each pixel is: 0 for paper, and at most 1."""
    edges: Floats
    """1 where the paper itself changes its brightness at once, as at its edge, and 2 at the
    picture's border; else 0."""
    noise: float
    """Darkness below this is noise."""

    def turned_by(self, quarters: int) -> "Contrast":
        """The same after so many quarter turns clockwise."""
        darkness, edges = (np.rot90(values, -quarters) for values in (self.darkness, self.edges))
        return Contrast(np.ascontiguousarray(darkness), np.ascontiguousarray(edges), self.noise)

    def seen_through(self, matrix: NDArray[np.float64], size: tuple[int, int]) -> "Contrast":
        """The same through a map, 3 × 3, from new to old pixels; ``size`` is width and height.

        Outside is paper.
        """
        darkness, edges = (_seen(values, matrix, size) for values in (self.darkness, self.edges))
        return Contrast(darkness, edges, self.noise)


def contrast_with_paper(rgb: NDArray[np.uint8]) -> Contrast:
    """The contrast of a picture, height × width × 3, with its paper."""
    channels = [_darkness(rgb[..., channel]) for channel in range(3)]
    distance = np.moveaxis(np.stack([darkness for darkness, _ in channels]), 0, 2)
    edges = (channels[0][1] | channels[1][1] | channels[2][1]).astype(np.float32)
    edges[:_EDGE], edges[-_EDGE:], edges[:, :_EDGE], edges[:, -_EDGE:] = 2, 2, 2, 2
    strongest = strongest_channel(distance)
    clear = strongest > _CLEAR * np.percentile(strongest[::_SAMPLE, ::_SAMPLE], 99.7)
    contrast = project_on_ink(distance, clear)
    sample = contrast[::_SAMPLE, ::_SAMPLE]
    paper = float(np.median(sample))
    sigma = MAD_TO_SIGMA * float(np.median(np.abs(sample - paper)))
    noise = max(_NOISE_SIGMAS * sigma, _FAINTEST)
    return Contrast(contrast - np.float32(paper), edges, noise)


def _darkness(channel: NDArray[np.uint8]) -> tuple[Floats, Mask]:
    """How much darker than its paper a channel is, and where that changes its brightness."""
    calm = binomial_blur(channel.astype(np.float32))
    paper = close(np.rint(calm).astype(np.uint8), max(max(channel.shape) // _WINDOW, 3))
    light = np.maximum(paper, np.float32(_DARKEST_PAPER))
    darkness = np.subtract(light, calm, out=calm)
    darkness /= light
    is_edge = dilate(paper, _EDGE) > _STEPPED[~dilate(~paper, _EDGE)]
    is_edge |= dilate(paper, _RINGING) > _STEPPED[paper]
    return darkness, is_edge


def ink_level(contrast: Floats, noise: float) -> float:
    """The contrast of the ink, where half of its energy lies above; 0 where there is none."""
    return half_energy_level(contrast[contrast > noise])


def _seen(values: Floats, matrix: NDArray[np.float64], size: tuple[int, int]) -> Floats:
    return np.asarray(seen_through(Image.fromarray(values), matrix, size), np.float32)
