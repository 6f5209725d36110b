"""Rounds the weights of a network to 8 bits each, for where its size counts and not its speed.

Activations stay as they are, so that nothing need be measured, and hardly an image is read
otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.graph import Graph, Node

_LEVELS = 127  # on each side of 0
_AXES = {"Conv": 0, "Gemm": 0, "MatMul": 1, "LSTM": 1}
"""Of the operators of layers, the axis of their weights along which their outputs lie."""


@dataclass(frozen=True, eq=False, slots=True)
class RoundedWeights:
    """Whole numbers, and the scale of each place on an axis, by which they are multiplied."""

    levels: NDArray[np.int8]
    scales: NDArray[np.float32]
    axis: int

    def values(self) -> NDArray[np.float32]:
        """The weights that they stand for."""
        shape = [1] * self.levels.ndim
        shape[self.axis] = -1
        return np.asarray(self.levels * self.scales.reshape(shape), np.float32)


def rounded_weights(graph: Graph) -> dict[str, RoundedWeights]:
    """Those of the layers of a graph, by their names."""
    return {
        name: _rounded(graph.tensors[name], _AXES[node.operator])
        for node in graph.nodes
        for name in _weights(node, graph)
    }


def with_rounded_weights(graph: Graph) -> Graph:
    """The graph with the values that its weights are rounded to."""
    rounded = {name: each.values() for name, each in rounded_weights(graph).items()}
    return Graph.of(graph.nodes, {**graph.tensors, **rounded})


def _weights(node: Node, graph: Graph) -> Iterator[str]:
    if node.operator in _AXES:
        names = node.inputs[1:3] if node.operator == "LSTM" else node.inputs[1:2]
        yield from (name for name in names if name in graph.tensors)


def _rounded(values: NDArray[Any], axis: int) -> RoundedWeights:
    others = tuple(other for other in range(values.ndim) if other != axis)
    largest = np.abs(values).max(axis=others, keepdims=True)
    scales = (np.where(largest > 0, largest, 1) / _LEVELS).astype(np.float32)
    return RoundedWeights(np.rint(values / scales).astype(np.int8), scales.ravel(), axis)
