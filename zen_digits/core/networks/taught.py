"""What was taught to a network, in PyTorch: as ``models.taught_layer``, for gradients."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn

from zen_digits.core.models.taught_layer import GATE_WIDTH, Gate, TaughtLayer

# The modules whose last outputs are the maps of which the head takes the means.
_LAST_MAPS = {
    "best": r"towers\.\d+\.20",
    "vgg": r"towers\.\d+\.20",
    "resnet": r"blocks\.2",
}


def add_taught_layer(
    network: nn.Module, layer: TaughtLayer, heads: Sequence[str], architecture: str
) -> None:
    """Let a network answer with what it was taught; ``heads`` are the names of its last layers."""
    features: dict[str, Tensor] = {}
    maps: dict[str, Tensor] = {}
    for name, module in network.named_modules():
        if name in heads:
            module.register_forward_pre_hook(
                lambda _, inputs, name=name: features.update({name: inputs[0]})
            )
        if re.fullmatch(_LAST_MAPS.get(architecture, "-"), name):
            module.register_forward_hook(
                lambda _, inputs, output, name=name: maps.update({name: output})
            )

    def answer(_module: nn.Module, _inputs: Any, logits: Tensor) -> Tensor:
        return logits + _added(layer, torch.cat([*features.values(), *_slopes(maps)], dim=1))

    network.register_forward_hook(answer)


def _slopes(maps: Mapping[str, Tensor]) -> list[Tensor]:
    """As in ``models.spread``."""
    slopes = []
    for shape in ((1, -1), (-1, 1)):  # across, and down
        for each in maps.values():
            ramp = torch.linspace(-1, 1, each.shape[-1]).reshape(shape)
            slopes.append((each * ramp).mean(dim=(2, 3)))
    return slopes


def _added(layer: TaughtLayer, features: Tensor) -> Tensor:
    matrix = torch.from_numpy(layer.matrix)
    added = F.linear(features, matrix[:, :-1], matrix[:, -1])
    return added if layer.gate is None else added * _openness(layer.gate, features)


def _openness(gate: Gate, features: Tensor) -> Tensor:
    mean, directions, examples = map(torch.from_numpy, (gate.mean, gate.directions, gate.examples))
    points = F.normalize((features[:, : len(mean)] - mean) @ directions, dim=1)
    likeness = (points @ examples.T).amax(dim=1, keepdim=True)
    return torch.sigmoid((likeness - gate.threshold) / GATE_WIDTH)
