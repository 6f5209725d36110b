"""What was taught to a network: a dense layer beside its head, and a gate before it.

The layer adds to the logits of images that are like those that were taught. How like an image is to
one of them is the cosine of the angle between both, in the directions in which what a network knows
varies, each as far as the others; the gate opens above a threshold. So the network reads all else
as before. The layer's weights are ``taught.…`` in a model's file, beside those of its network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.families import FEATURES
from zen_digits.core.models.graph import Graph, MisfitError, Node
from zen_digits.core.models.spread import add_spread, spread_width
from zen_digits.core.tensor_file import Tensors

Values = NDArray[np.float32]

_NAME = "taught"
_WEIGHT, _BIAS, _MEAN, _DIRECTIONS, _EXAMPLES, _THRESHOLD = (
    f"{_NAME}.{part}" for part in ("weight", "bias", "mean", "directions", "examples", "threshold")
)
GATE_WIDTH = 0.02
"""How far from the threshold a cosine is where the gate is open by 0.27 or 0.73."""
_LARGEST = 10_000  # rows or columns of a stranger's weights
_SHORTEST = np.float32(1e-12)


@dataclass(frozen=True, eq=False, slots=True)
class Gate:
    """How far the answers to an image are those that were taught."""

    mean: Values
    """Of the features of what a network knows."""
    directions: Values
    """Features × directions."""
    examples: Values
    """Vectors of length 1, examples × directions."""
    threshold: float
    """The cosine at which it is half open."""

    def likeness(self, features: Values) -> Values:
        """The largest cosine between an image and an example, n × 1.

        The features are the first of n × numbers.
        """
        return np.asarray(self.points(features) @ self.examples.T).max(axis=1, keepdims=True)

    def points(self, features: Values) -> Values:
        """Images as ``examples`` are: n × directions."""
        return unit(
            np.asarray((features[:, : len(self.mean)] - self.mean) @ self.directions, np.float32)
        )

    def openness(self, features: Values) -> Values:
        """Between 0 and 1, n × 1."""
        return _sigmoid((self.likeness(features) - np.float32(self.threshold)) / GATE_WIDTH)


@dataclass(frozen=True, eq=False, slots=True)
class TaughtLayer:
    """The layer, and its gate; without one it is open to all images."""

    matrix: Values
    """Outputs × (numbers + 1), for what is ``SPREAD`` of an image."""
    gate: Gate | None = None

    def logits(self, features: Values) -> Values:
        """What it adds to the logits of n images; ``features`` are their ``SPREAD``, and a 1."""
        added = features @ self.matrix.T
        return added if self.gate is None else added * self.gate.openness(features)

    def weights(self) -> Tensors:
        """As they stand in a model's file."""
        weights: Tensors = {_WEIGHT: self.matrix[:, :-1].copy(), _BIAS: self.matrix[:, -1].copy()}
        if self.gate is not None:
            weights |= {
                _MEAN: self.gate.mean,
                _DIRECTIONS: self.gate.directions,
                _EXAMPLES: self.gate.examples,
                _THRESHOLD: np.array([self.gate.threshold], np.float32),
            }
        return weights


def unit(vectors: Values) -> Values:
    """The same directions with length 1; a vector of zeros stays one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, _SHORTEST), np.float32)


def _sigmoid(values: Values) -> Values:
    return np.asarray(1 / (1 + np.exp(np.clip(-values, -80, 80))), np.float32)


def taught_layer_of(weights: Mapping[str, NDArray[Any]]) -> TaughtLayer | None:
    """The layer among the weights of a network, if it was taught."""
    if _WEIGHT not in weights:
        return None
    matrix = np.append(weights[_WEIGHT], weights[_BIAS][:, None], axis=1)
    if _EXAMPLES not in weights:
        return TaughtLayer(matrix)
    mean, directions, examples = (weights[name] for name in (_MEAN, _DIRECTIONS, _EXAMPLES))
    return TaughtLayer(matrix, Gate(mean, directions, examples, float(weights[_THRESHOLD][0])))


def untaught(weights: Mapping[str, NDArray[Any]]) -> Tensors:
    """The weights of the network alone."""
    return {name: each for name, each in weights.items() if not name.startswith(f"{_NAME}.")}


def head_nodes(graph: Graph) -> list[Node]:
    """The dense layers that take the features, in the order in which features lie side by side."""
    taking: dict[str, Node] = {}
    for node in graph.nodes:
        if node.operator == "Gemm":
            taking.setdefault(node.inputs[0], node)
    return [taking[tensor] for tensor in graph.observable[FEATURES]]


def add_taught_layer(
    graph: Graph, logits: str, weights: Mapping[str, NDArray[Any]], architecture: str
) -> str:
    """The graph of a network goes on with what it was taught, if it was; gives the new logits.

    Raises MisfitError for weights that are not its.
    """
    if _WEIGHT not in weights:
        return logits
    graph.end_layer("untaught", logits)
    heads = [graph.tensors[node.inputs[1]] for node in head_nodes(graph)]
    width, outputs = sum(each.shape[1] for each in heads), len(heads[0])
    features = _joined(graph, graph.observable[FEATURES])
    gate = _add_gate(graph, features, weights, width) if _EXAMPLES in weights else None
    spread = _joined(graph, add_spread(graph, architecture))
    added = graph.dense(_NAME, spread, spread_width(architecture, width), outputs)
    return graph.add("Add", logits, added if gate is None else graph.add("Mul", added, gate))


def _joined(graph: Graph, parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else graph.add("Concat", *parts, axis=1)


def _add_gate(graph: Graph, features: str, weights: Mapping[str, NDArray[Any]], width: int) -> str:
    """The gate's openness, n × 1."""
    examples, directions = _shape(weights, _EXAMPLES)

    def own(name: str, *shape: int) -> str:
        return graph.constant(graph.weight(name, *shape))

    axis = graph.constant([1], np.int64)
    centred = graph.add("Sub", features, own(_MEAN, width))
    placed = graph.add("MatMul", centred, own(_DIRECTIONS, width, directions))
    length = graph.add("Max", graph.add("ReduceL2", placed, axis), graph.constant([_SHORTEST]))
    points, others = graph.add("Div", placed, length), own(_EXAMPLES, examples, directions)
    cosines = graph.add("MatMul", points, graph.add("Transpose", others, perm=[1, 0]))
    above = graph.add("Sub", graph.add("ReduceMax", cosines, axis), own(_THRESHOLD, 1))
    return graph.add("Sigmoid", graph.add("Div", above, graph.constant(GATE_WIDTH)))


def _shape(weights: Mapping[str, NDArray[Any]], name: str) -> tuple[int, int]:
    shape = weights[name].shape
    if len(shape) != 2 or not all(1 <= size <= _LARGEST for size in shape):
        raise MisfitError(name)
    return shape[0], shape[1]
