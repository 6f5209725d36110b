"""Quantization to 8-bit integers: a quarter of the size, and faster on some processors.

What goes into a layer is quantized and at once dequantized again (QDQ): ONNX Runtime then computes
in integers what lies between. The ranges of activations are measured on training images of MNIST.
Of an LSTM, only the weights are quantized.

Source: onnxruntime.ai/docs/performance/model-optimizations/quantization.html. Its own quantizer
needs the package ``onnx``, which would be a sixtieth of the installed program.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from zen_digits.core.export.folding import folded
from zen_digits.core.export.ranges import measured_ranges
from zen_digits.core.models.graph import Graph, Node

_AXES = {"Conv": 0, "Gemm": 0, "MatMul": 1}
"""Of the operators of layers, the axis of their weights along which their outputs lie."""
_RECURRENT = "LSTM"
_WEIGHT_LEVELS = 64  # on each side of 0: without VNNI, two products of 8 bits overflow their sum
_LEVELS = 255  # of activations


def quantized(graph: Graph) -> Graph:
    """The graph of a network with 8-bit integers; 500 images run through it to find the ranges."""
    graph = folded(graph)
    return _Quantizer(graph, measured_ranges(graph, _to_quantize(graph))).run()


def _to_quantize(graph: Graph) -> list[str]:
    """The activations: what goes into layers, and what comes out of convolutions."""
    uses = Counter(name for node in graph.nodes for name in node.inputs)
    takers = {name: node for node in graph.nodes for name in node.inputs}
    names: dict[str, None] = {}
    for node in graph.nodes:
        if _is_layer(node, graph):
            names[node.inputs[0]] = None
        if node.operator == "Conv":
            taker = takers[node.result]
            rectified = uses[node.result] == 1 and taker.operator == "Relu"
            names[taker.result if rectified else node.result] = None
    return list(names)


def _is_layer(node: Node, graph: Graph) -> bool:
    return node.operator in _AXES and node.inputs[1] in graph.tensors


class _Quantizer:
    """Builds the graph in integers, node by node, from that in floats."""

    def __init__(self, graph: Graph, ranges: dict[str, tuple[float, float]]) -> None:
        self._source, self._ranges = graph, ranges
        self._result = Graph.of([], {})
        self._names: dict[str, str] = {}  # of tensors that were quantized and dequantized again
        self._levels: dict[str, tuple[str, str]] = {}  # of activations: scale and zero point

    def run(self) -> Graph:
        for node in self._source.nodes:
            self._append(node)
            name = node.result
            if name in self._ranges:
                self._levels[name] = self._levels_of(name)
            elif node.operator == "MaxPool" and node.inputs[0] in self._levels:
                self._levels[name] = self._levels[node.inputs[0]]  # or it were not in integers
            if name in self._levels:
                integers = self._result.add("QuantizeLinear", name, *self._levels[name])
                self._names[name] = self._dequantized(integers, *self._levels[name])
        return self._result

    def _append(self, node: Node) -> None:
        """The same operator on what its tensors have become."""
        inputs = [self._names.get(name, name) for name in node.inputs]
        if _is_layer(node, self._source):
            inputs[1], scales = self._weights(node.inputs[1], _AXES[node.operator])
            for place, name in enumerate(node.inputs[2:], 2):
                inputs[place] = self._bias(name, self._scale_of(node.inputs[0]) * scales)
        elif node.operator == _RECURRENT:
            inputs[1:3] = (self._weights(name, axis=1)[0] for name in node.inputs[1:3])
        self._keep(inputs)
        self._result.nodes.append(replace(node, inputs=tuple(inputs)))

    def _keep(self, names: Iterable[str]) -> None:
        """Take over those of the tensors that are the same for all images."""
        tensors = self._source.tensors
        self._result.tensors |= {name: tensors[name] for name in names if name in tensors}

    def _weights(self, name: str, axis: int) -> tuple[str, NDArray[np.float32]]:
        """Weights as integers of 7 bits, dequantized, and the scale of each output."""
        values = self._source.tensors[name]
        others = tuple(other for other in range(values.ndim) if other != axis)
        largest = np.abs(values).max(axis=others, keepdims=True)
        scales = (np.where(largest > 0, largest, 1) / _WEIGHT_LEVELS).astype(np.float32)
        integers = self._constant(f"{name}.quantized", np.rint(values / scales).astype(np.int8))
        flat = scales.ravel()
        parts = self._constants(name, flat, np.zeros(flat.shape, np.int8))
        return self._dequantized(integers, *parts, axis=axis), flat

    def _bias(self, name: str, scales: NDArray[np.float32]) -> str:
        """A bias in the levels of the sums of products."""
        info = np.iinfo(np.int32)
        levels = np.rint(self._source.tensors[name] / scales).clip(info.min, info.max)
        integers = self._constant(f"{name}.quantized", levels.astype(np.int32))
        parts = self._constants(name, scales, np.zeros(scales.shape, np.int32))
        return self._dequantized(integers, *parts, axis=0)

    def _levels_of(self, name: str) -> tuple[str, str]:
        """Scale and zero point of activations; 0 is always one of the levels."""
        low, high = self._ranges[name]
        low, high = min(low, 0.0), max(high, 0.0)
        scale = (high - low) / _LEVELS or 1.0
        return self._constants(name, np.float32(scale), np.uint8(round(-low / scale)))

    def _scale_of(self, activation: str) -> NDArray[np.float32]:
        return self._result.tensors[self._levels[activation][0]]

    def _dequantized(self, integers: str, scale: str, zero: str, **axis: int) -> str:
        return self._result.add("DequantizeLinear", integers, scale, zero, **axis)

    def _constants(self, name: str, scales: ArrayLike, zeros: ArrayLike) -> tuple[str, str]:
        return self._constant(f"{name}.scale", scales), self._constant(f"{name}.zero", zeros)

    def _constant(self, name: str, values: ArrayLike) -> str:
        self._result.tensors[name] = np.asarray(values)
        return name
