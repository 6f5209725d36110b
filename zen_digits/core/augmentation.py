"""Small random changes to training images, a whole batch at a time, on its own device."""

import math

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from zen_digits.core.config import TrainingConfig


class Augmentation:
    """Turns, resizes and shifts each image of a batch by its own random amount.

    The limits are ``rotation`` in degrees, ``scale`` as a share, ``shift`` in pixels. The random
    numbers come from a CPU generator, so that every device sees the same images.
    """

    def __init__(self, config: TrainingConfig, generator: torch.Generator) -> None:
        self.rotation = math.radians(config.rotation)
        self.scale = config.scale
        self.shift = config.shift
        self._generator = generator

    def __call__(self, images: Tensor) -> Tensor:
        """Float n × 1 × side × side, paper at 0, to the same shape."""
        grid = F.affine_grid(self._matrices(images).to(images.device), list(images.shape), False)
        return F.grid_sample(images, grid, align_corners=False)

    def _matrices(self, images: Tensor) -> Tensor:
        """Affine maps n × 2 × 3 from the new image to the old, in units of half a side."""
        angle, size, across, down = self._uniform(4, len(images))
        turn, zoom = angle * self.rotation, 1 / (1 + size * self.scale)
        cosine, sine = torch.cos(turn) * zoom, torch.sin(turn) * zoom
        unit = 2 * self.shift / images.shape[-1]
        rows = [cosine, -sine, across * unit, sine, cosine, down * unit]
        return torch.stack(rows, dim=1).view(-1, 2, 3)

    def _uniform(self, *shape: int) -> Tensor:
        return torch.rand(shape, generator=self._generator) * 2 - 1
