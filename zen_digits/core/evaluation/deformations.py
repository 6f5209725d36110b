"""Ways to deform 28 × 28 images, by how much one likes: what a network must bear.

They act on what the network sees. MNIST's preprocessing would undo a shift or another size of the
drawing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import BOX, SIDE

Images = NDArray[np.uint8]
Pixels = NDArray[np.float32]
"""n × 28 × 28, from 0 to 255."""
_ROWS, _COLUMNS = np.mgrid[:SIDE, :SIDE].astype(np.float32)
_MIDDLE = (SIDE - 1) / 2
_REACH = 4  # standard deviations of a blur that are computed


@dataclass(frozen=True, slots=True)
class Deformation:
    """One way, with ``strengths`` in ``unit`` from the least to the greatest."""

    strengths: tuple[float, ...]
    unit: str
    """In English, after a number."""
    change: Callable[[Pixels, float], Pixels]
    neutral: float = 0.0

    def apply(self, images: Images, strength: float) -> Images:
        """Deform uint8 n × 28 × 28 images; ``neutral`` leaves them as they are, bit for bit."""
        changed = self.change(images.astype(np.float32), strength)
        return np.round(changed).clip(0, 255).astype(np.uint8)


def _rotate(images: Pixels, degrees: float) -> Pixels:
    """Turn clockwise around the middle."""
    cosine, sine = cos(radians(degrees)), sin(radians(degrees))
    down, right = _ROWS - _MIDDLE, _COLUMNS - _MIDDLE
    return sample(images, cosine * down - sine * right, cosine * right + sine * down)


def _shift(images: Pixels, pixels: float) -> Pixels:
    return sample(images, _ROWS - _MIDDLE, _COLUMNS - _MIDDLE - pixels)


def _scale(images: Pixels, percent: float) -> Pixels:
    zoom = 100 / percent
    return sample(images, (_ROWS - _MIDDLE) * zoom, (_COLUMNS - _MIDDLE) * zoom)


def thicken(images: Pixels, pixels: float) -> Pixels:
    """Grow the ink at each edge, or shrink it; parts of a pixel mix two whole numbers of them."""
    grow = _dilated if pixels > 0 else lambda images: 255 - _dilated(255 - images)
    rest = abs(pixels)
    while rest > 0:
        images = images + np.float32(min(rest, 1.0)) * (grow(images) - images)
        rest -= 1
    return images


def _blur(images: Pixels, pixels: float) -> Pixels:
    """Gaussian blur with this standard deviation."""
    reach = int(np.ceil(_REACH * pixels))
    offsets = np.arange(-reach, reach + 1)
    weights = np.exp(-((offsets / max(pixels, 1e-3)) ** 2) / 2).astype(np.float32)
    weights /= weights.sum()
    for axis in (1, 2):
        width = [(reach, reach) if each == axis else (0, 0) for each in range(3)]
        padded = np.pad(images, width)
        images = sum(
            (
                weight * padded.take(range(start, start + SIDE), axis)
                for start, weight in enumerate(weights)
            ),
            np.zeros_like(images),
        )
    return images


def _add_noise(images: Pixels, percent: float) -> Pixels:
    """Normal noise on each pixel, the same for the same place in a set."""
    noise = np.random.default_rng(0).standard_normal(images.shape, np.float32)
    return images + noise * np.float32(2.55 * percent)


def _occlude(images: Pixels, pixels: float) -> Pixels:
    """Hide a square with sides of ``pixels``, somewhere in the digit's box, by paper.

    Source: DeVries and Taylor, "Improved Regularization of Convolutional Neural Networks with
    Cutout", 2017. The place is the same for the same place in a set.
    """
    edge = (SIDE - BOX) / 2
    middles = edge + BOX * np.random.default_rng(1).random((len(images), 2, 1, 1), np.float32)
    down = np.abs(_ROWS + np.float32(0.5) - middles[:, 0])
    right = np.abs(_COLUMNS + np.float32(0.5) - middles[:, 1])
    hidden = _overlap(down, pixels) * _overlap(right, pixels)
    return images * (1 - hidden)


DEFORMATIONS: Mapping[str, Deformation] = {
    "rotation": Deformation((-60, -40, -20, 0, 20, 40, 60), " degrees clockwise", _rotate),
    "shift": Deformation((-9, -6, -3, 0, 3, 6, 9), " pixels to the right", _shift),
    "scale": Deformation((40, 60, 80, 100, 130, 160, 190), " % of the size", _scale, 100),
    "thickness": Deformation(
        (-1, -0.5, 0, 0.5, 1, 1.5, 2), " pixels more ink at each edge", thicken
    ),
    "blur": Deformation((0, 0.4, 0.8, 1.2, 1.6, 2, 2.4), " pixels of standard deviation", _blur),
    "noise": Deformation((0, 10, 20, 30, 40, 60, 80), " % of full ink", _add_noise),
    "occlusion": Deformation(
        (0, 3, 6, 9, 12, 15, 18), " pixels along each side of a hidden square", _occlude
    ),
}
"""By name, in the order in which they are shown."""


def sample(images: Pixels, down: Pixels, right: Pixels) -> Pixels:
    """Images at these places from their middle, between pixels bilinearly; paper is around them."""
    down, right = down + _MIDDLE, right + _MIDDLE
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    rows, columns = (np.clip(place + 1, 0, SIDE + 1 - 1e-3) for place in (down, right))
    top, left = rows.astype(np.int64), columns.astype(np.int64)
    low, far = (rows - top).astype(np.float32), (columns - left).astype(np.float32)
    upper = (1 - far) * padded[:, top, left] + far * padded[:, top, left + 1]
    lower = (1 - far) * padded[:, top + 1, left] + far * padded[:, top + 1, left + 1]
    return (1 - low) * upper + low * lower


def _dilated(images: Pixels) -> Pixels:
    """The largest of each pixel and its eight neighbours."""
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)), mode="edge")
    across = np.maximum(np.maximum(padded[:, :, :-2], padded[:, :, 1:-1]), padded[:, :, 2:])
    return np.maximum(np.maximum(across[:, :-2], across[:, 1:-1]), across[:, 2:])


def _overlap(distance: Pixels, side: float) -> Pixels:
    """How much of a pixel at this distance from a middle lies in a square around it."""
    return np.clip(np.float32((side + 1) / 2) - distance, 0, 1) * np.float32(side > 0)
