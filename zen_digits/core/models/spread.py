"""What a hand is learned from: the features of a network, and how they lie across its last maps.

A head that takes the mean of each map no longer knows where in the image something was found. So
besides the features there are the slopes of the maps: by how much each is stronger to the right
than to the left, and below than above.
"""

from __future__ import annotations

import numpy as np

from zen_digits.core.models.families import FEATURES
from zen_digits.core.models.graph import Graph

SPREAD = "spread"
"""The features, then the slopes: images × numbers."""
_LAST_MAPS = {"best": ("conv6", 3), "vgg": ("conv6", 3), "resnet": ("blocks.2", 4)}
"""Of the networks whose head takes the means of maps: the layer, and the maps' side."""


def observe_spread(graph: Graph, architecture: str) -> None:
    """Let ``SPREAD`` be looked at in the graph of a network."""
    for part in add_spread(graph, architecture):
        graph.observe(SPREAD, part)


def add_spread(graph: Graph, architecture: str) -> list[str]:
    """The graph of a network goes on with its ``SPREAD``; gives the parts, in order."""
    parts = [*graph.observable[FEATURES]]
    if architecture in _LAST_MAPS:
        layer, side = _LAST_MAPS[architecture]
        maps = graph.observable[layer]
        parts += [_slopes(graph, each, ramp) for ramp in _ramps(side) for each in maps]
    return parts


def _ramps(side: int) -> tuple[np.ndarray, np.ndarray]:
    """From -1 on the left, or above, to 1: 1 × 1 × side × side each."""
    across = np.broadcast_to(np.linspace(-1, 1, side, dtype=np.float32), (1, 1, side, side))
    return across, across.transpose(0, 1, 3, 2)


def _slopes(graph: Graph, maps: str, ramp: np.ndarray) -> str:
    weighed = graph.add("Mul", maps, graph.constant(ramp))
    return graph.add("Flatten", graph.add("GlobalAveragePool", weighed))


def spread_width(architecture: str, features: int) -> int:
    """How many numbers there are for so many features."""
    return 3 * features if architecture in _LAST_MAPS else features
