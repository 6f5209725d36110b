"""Augmentation: small random changes to training images, a batch at a time on its device."""

import math
from collections.abc import Callable
from functools import cache

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.ink.mnist_format import BOX

_KNOTS = 5  # along each side of the grid that bends an image
_ERASED = 0.5  # of the images


class Augmentation:
    """Rotates, scales, shears, shifts, crops, bends and thickens each image by a random amount of
    its own, adds noise, and erases a part.

    The limits are ``rotation`` in degrees, ``scale`` and ``crop`` as a share of the side (height
    and width differ by up to half of ``scale``), ``shear`` as a share of the height, ``shift`` and
    ``elastic`` in pixels, ``thickness`` in pixels added to or taken from each edge of the ink,
    ``noise`` as a share of full ink, and ``erasing`` as a share of the side. ``generator`` is on
    the images' device.
    """

    def __init__(self, config: TrainingConfig, generator: torch.Generator) -> None:
        self._config = config
        self._generator = generator

    def __call__(self, images: Tensor) -> Tensor:
        """Float n × 1 × side × side, from 0 (paper) to 255 (ink), to the same shape."""
        config = self._config
        grid = _sampling_grid(self._matrices(images), images.shape[-1])
        if config.crop:
            grid = self._crop(grid)
        if config.elastic:
            grid = grid + self._displacements(images)
        images = F.grid_sample(images, grid, align_corners=False)
        if config.thickness:
            images = self._thicken(images)
        if config.noise:
            images = self._add_noise(images)
        return self._erase(images) if config.erasing else images

    def _matrices(self, images: Tensor) -> Tensor:
        """Affine maps n × 2 × 3 from the new image to the old, in units of half a side."""
        config = self._config
        angle, scale, squeeze, slant, right, down = self._uniform(6, len(images))
        rotation = angle * math.radians(config.rotation)
        zoom = 1 / (1 + scale * config.scale)
        narrow = 1 / (1 + squeeze * config.scale / 2)
        cosine, sine = torch.cos(rotation) * zoom, torch.sin(rotation) * zoom
        shear = slant * config.shear
        unit = 2 * config.shift / images.shape[-1]
        rows = [
            cosine * narrow, shear * cosine - sine, right * unit,
            sine * narrow, shear * sine + cosine, down * unit,
        ]  # fmt: skip
        return torch.stack(rows, dim=1).view(-1, 2, 3)

    def _crop(self, grid: Tensor) -> Tensor:
        """A sampling grid of a smaller square of each image, anywhere in it."""
        cut, right, down = self._uniform(3, len(grid), 1, 1)
        cut = cut.abs() * self._config.crop
        centre = torch.stack([right * cut, down * cut], dim=-1)
        return grid * (1 - cut).unsqueeze(-1) + centre

    def _displacements(self, images: Tensor) -> Tensor:
        """Smooth displacements n × side × side × 2, in units of half a side.

        Elastic distortion as by Simard, Steinkraus and Platt ("Best Practices for Convolutional
        Neural Networks", 2003), but interpolated between knots instead of blurred. As one product
        of matrices that takes a fiftieth of the time of PyTorch's interpolation.
        """
        count, side = len(images), images.shape[-1]
        amount = self._draw(torch.rand, count, 1, 1, 1) * self._config.elastic
        knots = self._draw(torch.randn, count, 2, _KNOTS, _KNOTS)
        fine = (knots * (amount * (2 / side))).view(2 * count, -1) @ _bends(side, images.device)
        return fine.view(count, 2, side, side).permute(0, 2, 3, 1)

    def _thicken(self, images: Tensor) -> Tensor:
        """Mix each image with its dilation or its erosion by one pixel to each side."""
        amount = self._uniform(len(images), 1, 1, 1) * self._config.thickness
        signed = images * amount.sign()  # what is eroded, dilates as a negative
        dilated = _dilated(F.pad(signed, (1, 1, 1, 1), mode="replicate"))
        return images + amount * (dilated - signed)

    def _add_noise(self, images: Tensor) -> Tensor:
        """Gaussian noise on each pixel, clamped to 0–255."""
        noise = self._draw(torch.randn, *images.shape)
        return (images + noise * (255 * self._config.noise)).clamp_(0, 255)

    def _erase(self, images: Tensor) -> Tensor:
        """Make a rectangle of half of the images blank: not to rely on any one part of a digit.

        As by Zhong et al. ("Random Erasing Data Augmentation", 2020), with paper. Its sides are at
        least a third of the limit, its middle is anywhere in the 20 × 20 pixels of MNIST's digits.
        """
        count, side = len(images), images.shape[-1]
        sizes, middles = self._draw(torch.rand, 2, 2, count, 1)
        reach = (1 + 2 * sizes) / 6 * (self._config.erasing * side)
        pixels = torch.arange(side, device=images.device)
        rows, columns = (pixels - ((side - BOX) // 2 + BOX * middles)).abs() <= reach
        chosen = self._draw(torch.rand, count, 1) < _ERASED
        erased = (rows & chosen).unsqueeze(2) & columns.unsqueeze(1)
        return images.masked_fill(erased.unsqueeze(1), 0.0)

    def _uniform(self, *shape: int) -> Tensor:
        return self._draw(torch.rand, *shape) * 2 - 1

    def _draw(self, distribution: Callable[..., Tensor], *shape: int) -> Tensor:
        return distribution(shape, generator=self._generator, device=self._generator.device)


def _sampling_grid(matrices: Tensor, side: int) -> Tensor:
    """Where each pixel of the new images comes from: n × side × side × 2, in units of half a side.

    The same as PyTorch's affine_grid, which multiplies each image's matrix by itself: as one
    product, whose result has all x of an image before all y, it takes a seventh of the time.
    """
    places = matrices.flatten(0, 1) @ _pixels(side, matrices.device)
    return places.view(-1, 2, side, side).permute(0, 2, 3, 1)


@cache
def _pixels(side: int, device: torch.device) -> Tensor:
    """x, y and 1 of each pixel, row by row, in units of half a side: 3 × side²."""
    along = (torch.arange(side, device=device) * 2 + 1) / side - 1
    y, x = torch.meshgrid(along, along, indexing="ij")
    return torch.stack([x, y, torch.ones_like(x)]).flatten(1)


@cache
def _bends(side: int, device: torch.device) -> Tensor:
    """How far each pixel goes along with each knot: knots × pixels, bicubic, row by row."""
    each = torch.eye(_KNOTS).view(_KNOTS, 1, _KNOTS, 1).repeat(1, 1, 1, _KNOTS)
    fine = F.interpolate(each, size=side, mode="bicubic", align_corners=True)
    along = fine[:, 0, :, 0].contiguous().to(device)
    return torch.kron(along, along)


def _dilated(padded: Tensor) -> Tensor:
    """The largest pixel of each 3 × 3, in a twentieth of the time of max-pooling."""
    rows = torch.maximum(torch.maximum(padded[..., :-2], padded[..., 1:-1]), padded[..., 2:])
    return torch.maximum(torch.maximum(rows[..., :-2, :], rows[..., 1:-1, :]), rows[..., 2:, :])
