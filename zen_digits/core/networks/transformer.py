"""A small Vision Transformer."""

from collections import OrderedDict

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer

_PATCH = 7
_HEADS = 4


class SelfAttention(nn.Module):
    """Each token looks at all tokens, and takes over a mean of them: softmax(q kᵀ / √d) v.

    Float n × tokens × width to the same. Names and initial weights are nn.MultiheadAttention’s,
    which computes the same in more time on a processor. Source: Vaswani et al., "Attention Is All
    You Need", 2017.
    """

    def __init__(self, width: int, heads: int = _HEADS, dropout: float = 0.0) -> None:
        super().__init__()
        self.heads = heads
        self.in_proj_weight = nn.Parameter(nn.init.xavier_uniform_(torch.empty(3 * width, width)))
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * width))
        self.dropout = nn.Dropout(dropout)
        self.out_proj = nn.Linear(width, width)
        nn.init.zeros_(self.out_proj.bias)

    def forward(self, tokens: Tensor) -> Tensor:
        joint = F.linear(tokens, self.in_proj_weight, self.in_proj_bias)
        queries, keys, values = (self._by_head(part) for part in joint.chunk(3, dim=-1))
        scores = queries @ keys.transpose(-1, -2) * keys.shape[-1] ** -0.5
        # In bfloat16 a processor takes eight times as long for a softmax and its gradient.
        weights = scores.float().softmax(dim=-1).to(values.dtype)
        means = self.dropout(weights) @ values
        answer: Tensor = self.out_proj(means.transpose(1, 2).flatten(2))
        return answer

    def _by_head(self, part: Tensor) -> Tensor:
        """n × tokens × width to n × heads × tokens × width / heads."""
        return part.unflatten(-1, (self.heads, -1)).transpose(1, 2)


class EncoderLayer(nn.Module):
    """Self-attention, then a dense network for each token; both are added to what they are given.

    Float n × tokens × width to the same. The norms stand before both, as in Xiong et al., "On Layer
    Normalization in the Transformer Architecture", 2020.
    """

    def __init__(self, width: int, activation: str, dropout: float) -> None:
        super().__init__()
        self.self_attn = SelfAttention(width, dropout=dropout)
        self.linear1 = nn.Linear(width, 2 * width)
        self.activation = activation_layer(activation)
        self.linear2 = nn.Linear(2 * width, width)
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, tokens: Tensor) -> Tensor:
        tokens = tokens + self.dropout(self.self_attn(self.norm1(tokens)))
        return tokens + self.dropout(self._feed_forward(self.norm2(tokens)))

    def _feed_forward(self, tokens: Tensor) -> Tensor:
        hidden = self.dropout(self.activation(self.linear1(tokens)))
        answer: Tensor = self.linear2(hidden)
        return answer


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
        stack = nn.Sequential(*(EncoderLayer(width, activation, dropout) for _ in range(layers)))
        self.layers = nn.Sequential(OrderedDict(layers=stack))  # as model files name them
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, classes)

    def forward(self, images: Tensor) -> Tensor:
        tokens = self.patches(images).flatten(2).transpose(1, 2) + self.places
        logits: Tensor = self.head(self.norm(self.layers(tokens).mean(dim=1)))
        return logits
