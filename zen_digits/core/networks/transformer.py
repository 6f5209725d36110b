"""A small Vision Transformer."""

import torch
from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer

_PATCH = 7


class VisionTransformer(nn.Module):
    """16 patches of 7×7 pixels through three layers of self-attention: 105,418 parameters.

    Float n × 1 × 28 × 28 to n × classes logits (the parameters are counted for 10 classes)::

        patches  7×7, stride 7, + positions  n × 16 × 64
        layers   4 heads, 128 hidden, GELU   n × 16 × 64, three times
        head     mean of all, norm, dense    n × classes

    Sources: Dosovitskiy et al., "An Image is Worth 16×16 Words", 2021; the mean of all patches
    instead of a class token as in Beyer, Zhai and Kolesnikov, "Better plain ViT baselines", 2022.
    """

    def __init__(
        self,
        classes: int = 10,
        width: int = 64,
        layers: int = 3,
        activation: str = "gelu",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.patches = nn.Conv2d(1, width, _PATCH, _PATCH)
        self.places = nn.Parameter(torch.randn(1, (28 // _PATCH) ** 2, width) * 0.02)
        layer = nn.TransformerEncoderLayer(
            width,
            4,
            2 * width,
            dropout,
            batch_first=True,
            norm_first=True,
            activation=activation_layer(activation),
        )
        self.layers = nn.TransformerEncoder(layer, layers, enable_nested_tensor=False)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, classes)

    def forward(self, images: Tensor) -> Tensor:
        tokens = self.patches(images).flatten(2).transpose(1, 2) + self.places
        logits: Tensor = self.head(self.norm(self.layers(tokens).mean(dim=1)))
        return logits
