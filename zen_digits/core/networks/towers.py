"""Towers of convolutions: networks that share a batch in training, and answer together."""

import math
from collections.abc import Iterable
from itertools import cycle

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer, with_dropout

_TURN = 0.1  # radians, or 6°


class Towers(nn.Module):
    """An ensemble of networks: float n × 1 × 28 × 28 to n × classes logits.

    In training each tower gets its own share of a batch, so that they become different networks. In
    evaluation mode each sees every image, one of them as it is, the others turned by 6° to either
    side, and the mean of their logits counts. That makes fewer mistakes than one tower trained for
    as long as all of them (Hansen and Salamon, "Neural Network Ensembles", 1990).
    """

    def __init__(self, towers: Iterable[nn.Module]) -> None:
        super().__init__()
        self.towers = nn.ModuleList(towers)

    def forward(self, images: Tensor) -> Tensor:
        if self.training and len(images) >= len(self.towers):
            pairs = zip(self.towers, images.tensor_split(len(self.towers)), strict=True)
            return torch.cat([tower(share) for tower, share in pairs])
        views = zip(self.towers, cycle((0.0, -_TURN, _TURN)), strict=False)
        logits = [tower(_rotated(images, angle)) for tower, angle in views]
        return torch.stack(logits).mean(dim=0)


def _rotated(images: Tensor, angle: float) -> Tensor:
    """The images rotated about their centre; their border pixels fill the corners."""
    if not angle:
        return images
    cosine, sine = math.cos(angle), math.sin(angle)
    rotation = images.new_tensor([[cosine, -sine, 0.0], [sine, cosine, 0.0]])
    grid = F.affine_grid(
        rotation.expand(images.shape[0], 2, 3), list(images.shape), align_corners=False
    )
    return F.grid_sample(images, grid, padding_mode="border", align_corners=False)


def tower(
    classes: int, widths: tuple[int, int, int], activation: str, dropout: float, *, padded: bool
) -> nn.Sequential:
    """Three stages of two convolutions, then the mean of each map, and a dense layer.

    Stages have ``widths`` maps. The first convolution of all is 5×5, and ``padded`` or not; the
    others are 3×3 and padded.
    """
    first, second, third = widths
    return nn.Sequential(
        *_stage(1, first, activation, kernel=5, padding=2 if padded else 0),
        *_stage(first, second, activation),
        *_stage(second, third, activation),
        nn.AdaptiveAvgPool2d(1),
        with_dropout(nn.Flatten(), dropout),
        nn.Linear(third, classes),
    )


def _stage(
    inputs: int, outputs: int, activation: str, kernel: int = 3, padding: int = 1
) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, kernel, padding=padding, bias=False),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(outputs),
        activation_layer(activation),
        nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        activation_layer(activation),
    ]
