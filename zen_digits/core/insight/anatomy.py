"""What a network consists of, layer by layer, and what each makes of an image."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.ink.mnist_format import SIDE
from zen_digits.core.insight.activations import Activations
from zen_digits.core.insight.filters import filters_among
from zen_digits.core.models.graph import Layer as GraphLayer
from zen_digits.core.models.graph import Node
from zen_digits.core.models.reading_graph import LOGITS, reading_graph

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

Values = NDArray[np.float32]

_STATISTICS = ("running_mean", "running_var", "num_batches_tracked")  # no parameters
_OPERATIONS = {
    "MaxPool": "max_pooling", "BatchNormalization": "batch_norm", "Relu": "relu",
    "Sigmoid": "sigmoid", "Tanh": "tanh", "Gelu": "gelu", "Gemm": "dense", "LSTM": "lstm",
    "GlobalAveragePool": "average_pooling", "LayerNormalization": "layer_norm",
    "Softmax": "attention", "ReduceMean": "mean", "Mean": "mean_of_towers",
}  # fmt: skip
"""What users are told of, by ONNX's operators."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that a layer does: ``kind`` is a value of the table above, or "convolution"."""

    kind: str
    kernel: int = 0
    """Of a convolution: its side in pixels."""
    stride: int = 1


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of a network, between two results that can be looked at."""

    name: str
    kind: str
    """"convolution", "residual_block", "patches", "attention", "feed_forward", "lstm", "dense" or
    "mean"."""
    operations: tuple[Operation, ...]
    """Of one tower, in order."""
    towers: int
    """How many there are of it, side by side."""
    parameters: int
    """In all towers, trained and frozen."""
    weights: tuple[str, ...]
    """Their names in the state dict."""
    shape: tuple[int, ...]
    """Of its result for one image, those of all towers side by side."""


class Anatomy:
    """The layers of a network, the one that answers last; made on any thread."""

    def __init__(self, model: TrainedModel) -> None:
        graph, logits = reading_graph(model.card, model.weights)
        graph.end_layer(LOGITS, logits)
        names = [*dict.fromkeys(layer.name for layer in graph.layers)]
        self._weights = model.weights
        self._attention = [name for name in graph.observable if name.endswith(".weights")]
        self._activations = Activations(model, (*names, *self._attention))
        values = self.look(np.zeros((SIDE, SIDE), np.uint8))
        parts = [[layer for layer in graph.layers if layer.name == name] for name in names]
        self.layers = tuple(
            _layer(same, model.weights, values[name].shape)
            for name, same in zip(names, parts, strict=True)
        )

    @property
    def parameters(self) -> int:
        """Of all layers."""
        return sum(layer.parameters for layer in self.layers)

    def look(self, image: NDArray[np.uint8]) -> dict[str, Values]:
        """What each layer makes of an image, uint8 28 × 28, by the layer's name.

        Maps are channels × height × width, units just so many numbers, states of an LSTM rows ×
        cells, tokens patches × width. Raises InputError where one is no finite number.
        """
        answers = self._activations.of(image[None])
        return {name: values[0] for name, values in answers.items()}

    def answer(self, layer: Layer, values: Mapping[str, Values]) -> Values:
        """What is worth seeing of a layer, among what ``look`` gave.

        Of self-attention that is how much each patch looks at each other, heads × 16 × 16; of all
        others their result.
        """
        return values[f"{layer.name}.weights" if layer.kind == "attention" else layer.name]

    def filters(self, layer: Layer) -> Values | None:
        """The weights of a layer that looks at pixels, each as a picture: n × height × width.

        None where a layer looks at something else.
        """
        return filters_among(self._weights, layer.weights)


def _layer(
    same: list[GraphLayer], weights: Mapping[str, NDArray[Any]], shape: tuple[int, ...]
) -> Layer:
    """One layer from those of its name in all towers."""
    names = tuple(name for layer in same for name in layer.weights)
    own = [name for name in names if not name.endswith(_STATISTICS)]
    first = same[0]
    return Layer(
        first.name, _kind({node.operator for node in first.nodes}),
        tuple(_operations(first.nodes, weights)), len(same),
        sum(math.prod(weights[name].shape) for name in own), names, shape,
    )  # fmt: skip


def _kind(operators: set[str]) -> str:
    rules = (
        ("attention", {"Softmax"}), ("lstm", {"LSTM"}), ("patches", {"Conv", "Transpose"}),
        ("residual_block", {"Conv", "Add"}), ("convolution", {"Conv"}), ("dense", {"Gemm"}),
        ("feed_forward", {"MatMul"}),
    )  # fmt: skip
    return next((kind for kind, needed in rules if needed <= operators), "mean")


def _operations(
    nodes: tuple[Node, ...], weights: Mapping[str, NDArray[Any]]
) -> Iterator[Operation]:
    attends = any(node.operator == "Softmax" for node in nodes)
    for node in nodes:
        if node.operator == "Conv":
            strides = node.attributes["strides"]
            assert isinstance(strides, list)
            yield Operation("convolution", weights[node.inputs[1]].shape[-1], strides[0])
        elif node.operator == "MatMul" and not attends:
            yield Operation("dense")
        elif node.operator in _OPERATIONS:
            yield Operation(_OPERATIONS[node.operator])
