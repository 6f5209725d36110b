"""Small random changes to training images, a whole batch at a time, on its own device."""

import math

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from zen_digits.core.config import TrainingConfig

_KNOTS = 5  # of the net by which an image is bent, along each side


class Augmentation:
    """Turns, resizes, slants, shifts, bends and thickens each image by its own random amount.

    The limits are ``rotation`` in degrees, ``scale`` as a share (height and width differ by up to
    half of it), ``shear`` as a share of the height, ``shift`` and ``elastic`` in pixels, and
    ``thickness`` in pixels added to or taken from each edge of the ink. The random numbers come
    from a CPU generator, so that every device sees the same images.
    """

    def __init__(self, config: TrainingConfig, generator: torch.Generator) -> None:
        self._config = config
        self._generator = generator

    def __call__(self, images: Tensor) -> Tensor:
        """Float n × 1 × side × side, paper at 0, to the same shape."""
        shape = list(images.shape)
        grid = F.affine_grid(self._matrices(images).to(images.device), shape, False)
        if self._config.elastic:
            grid = grid + self._bends(images).to(images.device)
        moved = F.grid_sample(images, grid, align_corners=False)
        return self._thicken(moved) if self._config.thickness else moved

    def state(self) -> Tensor:
        """Of its random numbers."""
        return self._generator.get_state()

    def load_state(self, state: Tensor) -> None:
        self._generator.set_state(state)

    def _matrices(self, images: Tensor) -> Tensor:
        """Affine maps n × 2 × 3 from the new image to the old, in units of half a side."""
        config = self._config
        angle, size, squeeze, slant, across, down = self._uniform(6, len(images))
        turn = angle * math.radians(config.rotation)
        zoom = 1 / (1 + size * config.scale)
        narrow = 1 / (1 + squeeze * config.scale / 2)
        cosine, sine, shear = torch.cos(turn) * zoom, torch.sin(turn) * zoom, slant * config.shear
        unit = 2 * config.shift / images.shape[-1]
        rows = [
            cosine * narrow, shear * cosine - sine, across * unit,
            sine * narrow, shear * sine + cosine, down * unit,
        ]  # fmt: skip
        return torch.stack(rows, dim=1).view(-1, 2, 3)

    def _bends(self, images: Tensor) -> Tensor:
        """Smooth displacements n × side × side × 2, in units of half a side.

        Elastic distortion as by Simard, Steinkraus and Platt ("Best Practices for Convolutional
        Neural Networks", 2003), but interpolated between knots instead of blurred.
        """
        count, side = len(images), images.shape[-1]
        reach = torch.rand(count, 1, 1, 1, generator=self._generator) * self._config.elastic
        knots = torch.randn(count, 2, _KNOTS, _KNOTS, generator=self._generator)
        fine = F.interpolate(knots * reach, size=side, mode="bicubic", align_corners=True)
        return fine.permute(0, 2, 3, 1) * (2 / side)

    def _thicken(self, images: Tensor) -> Tensor:
        """Mix each image with its dilation or its erosion by one pixel to each side."""
        amount = self._uniform(len(images), 1, 1, 1).to(images.device) * self._config.thickness
        thick = F.max_pool2d(images, 3, 1, 1)
        thin = -F.max_pool2d(-images, 3, 1, 1)
        return (
            images + amount.clamp(min=0) * (thick - images) + amount.clamp(max=0) * (images - thin)
        )

    def _uniform(self, *shape: int) -> Tensor:
        return torch.rand(shape, generator=self._generator) * 2 - 1
