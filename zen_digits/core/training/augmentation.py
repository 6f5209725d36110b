"""Small random changes to training images, a whole batch at a time, on its own device."""

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig

_KNOTS = 5  # of the net by which an image is bent, along each side


class Augmentation:
    """Turns, resizes, slants, shifts, crops, bends and thickens each image by its own random
    amount, and adds noise.

    The limits are ``rotation`` in degrees, ``scale`` and ``crop`` as a share of the side (height
    and width differ by up to half of ``scale``), ``shear`` as a share of the height, ``shift`` and
    ``elastic`` in pixels, ``thickness`` in pixels added to or taken from each edge of the ink, and
    ``noise`` as a share of full ink. ``generator`` is on the images' device.
    """

    def __init__(self, config: TrainingConfig, generator: torch.Generator) -> None:
        self._config = config
        self._generator = generator

    def __call__(self, images: Tensor) -> Tensor:
        """Float n × 1 × side × side, from 0 (paper) to 255 (ink), to the same shape."""
        config = self._config
        grid = F.affine_grid(self._matrices(images), list(images.shape), False)
        if config.crop:
            grid = self._cropped(grid)
        if config.elastic:
            grid = grid + self._bends(images)
        changed = F.grid_sample(images, grid, align_corners=False)
        if config.thickness:
            changed = self._thicken(changed)
        return self._with_noise(changed) if config.noise else changed

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

    def _cropped(self, grid: Tensor) -> Tensor:
        """A grid that looks at a smaller square of each image, anywhere in it."""
        cut, across, down = self._uniform(3, len(grid), 1, 1)
        cut = cut.abs() * self._config.crop
        place = torch.stack([across * cut, down * cut], dim=-1)
        return grid * (1 - cut).unsqueeze(-1) + place

    def _bends(self, images: Tensor) -> Tensor:
        """Smooth displacements n × side × side × 2, in units of half a side.

        Elastic distortion as by Simard, Steinkraus and Platt ("Best Practices for Convolutional
        Neural Networks", 2003), but interpolated between knots instead of blurred.
        """
        count, side = len(images), images.shape[-1]
        reach = self._draw(torch.rand, count, 1, 1, 1) * self._config.elastic
        knots = self._draw(torch.randn, count, 2, _KNOTS, _KNOTS)
        fine = F.interpolate(knots * reach, size=side, mode="bicubic", align_corners=True)
        return fine.permute(0, 2, 3, 1) * (2 / side)

    def _thicken(self, images: Tensor) -> Tensor:
        """Mix each image with its dilation or its erosion by one pixel to each side."""
        amount = self._uniform(len(images), 1, 1, 1) * self._config.thickness
        thick = F.max_pool2d(images, 3, 1, 1)
        thin = -F.max_pool2d(-images, 3, 1, 1)
        return (
            images + amount.clamp(min=0) * (thick - images) + amount.clamp(max=0) * (images - thin)
        )

    def _with_noise(self, images: Tensor) -> Tensor:
        """Each pixel lighter or darker by chance, within what pixels can be."""
        noise = self._draw(torch.randn, *images.shape)
        return (images + noise * (255 * self._config.noise)).clamp_(0, 255)

    def _uniform(self, *shape: int) -> Tensor:
        return self._draw(torch.rand, *shape) * 2 - 1

    def _draw(self, numbers: Callable[..., Tensor], *shape: int) -> Tensor:
        return numbers(shape, generator=self._generator, device=self._generator.device)
