"""Small tools that the steps of ink extraction share: borders, resizing, robust statistics."""

from functools import reduce
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from zen_digits.core.pictures.morphology import Floats

_Number = TypeVar("_Number", bound=np.generic)

_STRIP = 2**17  # pixels that are reduced at once: Pillow lets no other thread run meanwhile

MAD_TO_SIGMA = 1.48
"""The standard deviation of normal noise, in units of its median absolute deviation."""


def border_pixels(picture: NDArray[_Number]) -> NDArray[_Number]:
    """The pixels along the four borders of height × width × channels: n × channels."""
    return np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])


def strongest_channel(picture: Floats) -> Floats:
    """The largest value of each pixel’s channels, which are the last axis.

    ``max(axis=-1)`` takes seven times as long: NumPy is slow along an axis of three.
    """
    return reduce(np.maximum, np.moveaxis(picture, -1, 0))


def downscale(picture: Floats, longest: int) -> Floats:
    """The picture, height × width × channels, with sides of at most ``longest`` pixels."""
    scale = min(1.0, longest / max(picture.shape[:2]))
    height, width = (max(round(side * scale), 1) for side in picture.shape[:2])
    return resize(picture, width, height)


def resize(picture: Floats, width: int, height: int) -> Floats:
    """Resample each channel: by area to shrink it, linearly to enlarge it."""
    shrinks = width < picture.shape[1]
    method = Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR
    channels = [
        np.asarray(Image.fromarray(np.ascontiguousarray(channel)).resize((width, height), method))
        for channel in np.moveaxis(picture, 2, 0)
    ]
    return np.moveaxis(np.stack(channels).astype(np.float32, copy=False), 0, 2)


def reduce_rgba(pixels: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """Pixels, height × width × 4 with opacity last, averaged in squares of ``factor`` pixels.

    Strip by strip: a whole photo takes as much memory again.
    """
    if factor == 1:
        return pixels
    pixels = np.ascontiguousarray(pixels)
    count = factor * max(_STRIP // (factor * pixels.shape[1]), 1)
    strips = (pixels[top : top + count] for top in range(0, len(pixels), count))
    return np.concatenate([_reduced(strip, factor) for strip in strips])


def _reduced(strip: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """Where all is opaque, colours need no weights, which takes a quarter of the time."""
    mode = "RGBX" if strip[..., 3].min() == 255 else "RGBA"
    image = Image.frombuffer(mode, strip.shape[1::-1], strip, "raw", mode, 0, 1)
    return np.asarray(image.reduce(factor))


def median_and_sigma(values: Floats) -> tuple[float, float]:
    """The median, and the standard deviation that most of the values have about it."""
    median = float(np.median(values))
    return median, MAD_TO_SIGMA * float(np.median(np.abs(values - median)))


def half_energy_level(contrasts: Floats) -> float:
    """The contrast above which half of their energy lies (their sum of squares); 0 without any.

    A robust measure of how dark ink is: pale fringes of strokes hardly count.
    """
    if not contrasts.size:
        return 0.0
    ranked = np.sort(contrasts).astype(np.float64)
    energy = np.cumsum(ranked**2)
    return float(ranked[np.searchsorted(energy, energy[-1] / 2)])
