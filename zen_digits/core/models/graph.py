"""Builds the graph of a network, in ONNX: what it computes, step by step, from its weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.protobuf import message
from zen_digits.version import __version__

Attribute = int | float | str | Sequence[int]
Shape = Sequence[int | str] | None
"""Of a tensor; text names a size that is not fixed, None stands for any shape."""

_OPSET, _IR = 20, 9  # versions of ONNX's operators and of its format
_TYPES = {
    np.dtype(np.float32): 1, np.dtype(np.uint8): 2, np.dtype(np.int8): 3, np.dtype(np.int32): 6,
    np.dtype(np.int64): 7,
}  # fmt: skip
_ACTIVATIONS = {"relu": "Relu", "sigmoid": "Sigmoid", "tanh": "Tanh", "gelu": "Gelu"}
_NORM_EPSILON = 1e-5  # PyTorch's default


class MisfitError(ValueError):
    """The weights are not those of the network."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A part of a network with a name: its operators, and the weights that it takes."""

    name: str
    nodes: tuple["Node", ...]
    weights: tuple[str, ...]
    """By their names in PyTorch's state dict."""


@dataclass(frozen=True, slots=True)
class Node:
    """An operator, the names of the tensors it takes, and that of its result."""

    operator: str
    inputs: tuple[str, ...]
    result: str
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    output: int = 0
    """The index of the result among the operator's outputs."""

    def encoded(self) -> bytes:
        attributes = [_attribute(key, value) for key, value in self.attributes.items()]
        outputs = [""] * self.output + [self.result]
        return message((1, self.inputs), (2, outputs), (4, self.operator), (5, attributes))


class Graph:
    """A graph that grows by one operator or layer at a time: ``nodes`` and constant ``tensors``.

    Each method takes names of tensors and returns that of its result. Layers are named as in
    PyTorch's state dict, and take their weights from there; raises MisfitError where one is missing
    or has another type or shape, and ``check_complete`` where one is left over.
    """

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        self._weights = weights
        self._unused = set(weights)
        self.nodes: list[Node] = []
        self.tensors: dict[str, NDArray[Any]] = {}
        self.asides: list[Node] = []
        """Operators that are computed only where somebody looks at their results."""
        self.observable: dict[str, list[str]] = {}
        """Tensors that may be looked at, by the name of what they show of the network."""
        self.layers: list[Layer] = []
        """In order; the operators after the last one belong to none."""
        self._taken: list[str] = []  # weights of the layer that is being built,
        self._first = 0  # and the index of its first operator

    def add(self, operator: str, *inputs: str, output: int = 0, **attributes: Attribute) -> str:
        """Append an operator; its result is the output with this index."""
        name = f"{operator}_{len(self.nodes)}"
        self.nodes.append(Node(operator, inputs, name, attributes, output))
        return name

    def add_aside(self, operator: str, *inputs: str, **attributes: Attribute) -> str:
        """Append an operator that is computed only where its result is looked at."""
        name = f"{operator}_aside_{len(self.asides)}"
        self.asides.append(Node(operator, inputs, name, attributes))
        return name

    def rename(self, tensor: str, name: str) -> None:
        """Give a result of the graph its name."""
        self.nodes.append(Node("Identity", (tensor,), name))

    def observe(self, name: str, tensor: str) -> str:
        """Let a result be looked at under a name, as ``observing_model`` does; gives it back.

        It costs nothing where nobody looks. What has the same name lies side by side, along the
        second dimension: the maps or hidden units of several towers are those of one layer.
        """
        self.observable.setdefault(name, []).append(tensor)
        return tensor

    def end_layer(self, name: str, result: str) -> str:
        """All that was added since the last one is a layer, whose result can be looked at.

        Layers of the same name, in several towers, are one.
        """
        nodes, self._first = tuple(self.nodes[self._first :]), len(self.nodes)
        weights, self._taken = tuple(self._taken), []
        self.layers.append(Layer(name, nodes, weights))
        return self.observe(name, result)

    def constant(self, values: Any, dtype: type = np.float32) -> str:
        """A tensor that is the same for all images."""
        return self._tensor(f"constant_{len(self.tensors)}", np.asarray(values, dtype))

    def weight(self, name: str, *shape: int) -> NDArray[np.float32]:
        """A tensor of the network, checked."""
        return self._checked(name, shape, np.dtype(np.float32))

    def hold(self, name: str, *shape: int) -> str:
        """A tensor of the network in the graph, checked."""
        return self._tensor(name, self.weight(name, *shape))

    def _checked(self, name: str, shape: Sequence[int], dtype: np.dtype[Any]) -> NDArray[Any]:
        values = self._weights.get(name)
        if values is None or values.shape != tuple(shape) or values.dtype != dtype:
            raise MisfitError(name)
        self._unused.discard(name)
        self._taken.append(name)
        return values

    def _tensor(self, name: str, values: NDArray[Any]) -> str:
        self.tensors[name] = values
        return name

    def dense(self, layer: str, x: str, inputs: int, outputs: int) -> str:
        """A dense layer (nn.Linear): n × inputs to n × outputs."""
        weight = self.hold(f"{layer}.weight", outputs, inputs)
        bias = self.hold(f"{layer}.bias", outputs)
        return self.add("Gemm", x, weight, bias, transB=1)

    def project(self, layer: str, x: str, inputs: int, outputs: int, *, joint: str = ".") -> str:
        """The same for the last of three dimensions; ``joint`` stands before "weight"."""
        weight = self.weight(f"{layer}{joint}weight", outputs, inputs).T
        product = self.add("MatMul", x, self._tensor(f"{layer}{joint}weight", weight))
        bias = self.weight(f"{layer}{joint}bias", outputs)
        return self.add("Add", product, self._tensor(f"{layer}{joint}bias", bias))

    def convolve(
        self, layer: str, x: str, inputs: int, outputs: int, kernel: int,
        *, stride: int = 1, pad: bool = True, bias: bool = False,
    ) -> str:  # fmt: skip
        """A convolution (nn.Conv2d), padded so that it keeps the size unless its stride is 2."""
        weights = [self.hold(f"{layer}.weight", outputs, inputs, kernel, kernel)]
        if bias:
            weights.append(self.hold(f"{layer}.bias", outputs))
        padding = kernel // 2 if pad else 0
        return self.add("Conv", x, *weights, strides=[stride] * 2, pads=[padding] * 4)

    def batch_norm(self, layer: str, x: str, channels: int) -> str:
        """nn.BatchNorm2d, with the statistics of training."""
        parts = ("weight", "bias", "running_mean", "running_var")
        names = [f"{layer}.{part}" for part in parts]
        weights = [self.hold(name, channels) for name in names]
        self._checked(f"{layer}.num_batches_tracked", (), np.dtype(np.int64))
        return self.add("BatchNormalization", x, *weights, epsilon=_NORM_EPSILON)

    def layer_norm(self, layer: str, x: str, width: int) -> str:
        """nn.LayerNorm over the last dimension."""
        names = (f"{layer}.weight", f"{layer}.bias")
        weights = [self.hold(name, width) for name in names]
        return self.add("LayerNormalization", x, *weights, epsilon=_NORM_EPSILON)

    def halve(self, x: str) -> str:
        """2 × 2 max-pooling."""
        return self.add("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2])

    def activate(self, name: str, x: str) -> str:
        """An activation; raises MisfitError for one that there is not."""
        if name not in _ACTIVATIONS:
            raise MisfitError("activation")
        return self.add(_ACTIVATIONS[name], x)

    @classmethod
    def of(cls, nodes: Sequence[Node], tensors: Mapping[str, NDArray[Any]]) -> "Graph":
        """A graph of these, which has no layers to come."""
        graph = cls({})
        graph.nodes, graph.tensors = list(nodes), dict(tensors)
        return graph

    def check_complete(self) -> None:
        """Raise MisfitError unless all weights are used."""
        if self._unused:
            raise MisfitError(min(self._unused))

    def finish(
        self, inputs: Mapping[str, tuple[type, Shape]], outputs: Mapping[str, tuple[type, Shape]]
    ) -> bytes:
        """The graph with these inputs and outputs, as a field of ``onnx_file``."""
        self.check_complete()
        return message(
            (1, [node.encoded() for node in self.nodes]), (2, "network"),
            (5, [_tensor(*each) for each in self.tensors.items()]),
            (11, [_tensor_info(name, *info) for name, info in inputs.items()]),
            (12, [_tensor_info(name, *info) for name, info in outputs.items()]),
        )  # fmt: skip


def _attribute(name: str, value: Attribute) -> bytes:
    match value:
        case int():
            return message((1, name), (3, value), (20, 2))
        case float():
            return message((1, name), (2, value), (20, 1))
        case str():
            return message((1, name), (4, value), (20, 3))
    return message((1, name), (8, value), (20, 7))


def _tensor(name: str, values: NDArray[Any]) -> bytes:
    content = np.ascontiguousarray(values).reshape(-1).view(np.uint8).data
    return message((1, values.shape), (2, _TYPES[values.dtype]), (8, name), (9, content))


def _tensor_info(name: str, dtype: type, shape: Shape) -> bytes:
    dims = [message((2 if isinstance(size, str) else 1, size)) for size in shape or ()]
    shapes = () if shape is None else (message((1, dims)),)
    tensor = message((1, _TYPES[np.dtype(dtype)]), (2, shapes))
    return message((1, name), (2, message((1, tensor))))


def onnx_file(graph: bytes) -> bytes:
    """An ONNX model around a graph, as a file holds it."""
    opset = message((1, ""), (2, _OPSET))
    return message((1, _IR), (2, "Zen Digits"), (3, __version__), (7, graph), (8, opset))


def description(text: str, entries: Mapping[str, str]) -> bytes:
    """A text and named values on an ONNX model; they may follow its bytes."""
    return message((6, text), (14, [message((1, k), (2, v)) for k, v in entries.items()]))
