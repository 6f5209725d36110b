"""The network of the `best` preset, which ships with the program."""

import math
from itertools import cycle

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer, with_dropout

_TURN = 0.1  # radians, or 6°


class Best(nn.Module):
    """An ensemble of three towers of six convolutions: 866,046 parameters.

    Float n × 1 × 28 × 28 to n × classes logits (the parameters are counted for 10 classes and
    ``width`` w = 32). A tower has three stages of two convolutions, the first of them followed by
    2×2 max-pooling, each by batch normalisation and ReLU::

        stage 1   5×5 and 3×3                n ×  w × 14 × 14
        stage 2   3×3 and 3×3                n × 2w ×  7 ×  7
        stage 3   3×3 and 3×3                n × 4w ×  3 ×  3
        head      mean of each map, dense    n × classes

    In training each tower gets its own share of a batch, so that they become different networks. In
    evaluation mode each sees every image, one of them as it is, the others turned by 6° to either
    side, and the mean of their logits counts. That makes fewer mistakes than one tower trained for
    as long as all of them (Hansen and Salamon, "Neural Network Ensembles", 1990).

    A tower is built like VGG (Simonyan and Zisserman, 2015), with the batch normalisation of Ioffe
    and Szegedy (2015) and the global average pooling of Lin et al. (2014). Widths are multiples of
    32, which suits a processor's vector instructions.
    """

    def __init__(
        self,
        classes: int = 10,
        width: int = 32,
        towers: int = 3,
        activation: str = "relu",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.towers = nn.ModuleList(
            _tower(classes, width, activation, dropout) for _ in range(towers)
        )

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


def _tower(classes: int, width: int, activation: str, dropout: float) -> nn.Sequential:
    return nn.Sequential(
        *_stage(1, width, activation, kernel=5),
        *_stage(width, 2 * width, activation),
        *_stage(2 * width, 4 * width, activation),
        nn.AdaptiveAvgPool2d(1),
        with_dropout(nn.Flatten(), dropout),
        nn.Linear(4 * width, classes),
    )


def _stage(inputs: int, outputs: int, activation: str, kernel: int = 3) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(outputs),
        activation_layer(activation),
        nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        activation_layer(activation),
    ]
