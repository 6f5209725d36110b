"""Folds batch normalisation into the convolution before it: the same results in one step less."""

from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.graph import Graph, Node

_NORM, _CONVOLUTION = "BatchNormalization", "Conv"


def folded(graph: Graph) -> Graph:
    """The graph without the normalisations that come right after a convolution."""
    uses = Counter(name for node in graph.nodes for name in node.inputs)
    nodes: dict[str, Node] = {}  # by their results
    tensors = dict(graph.tensors)
    for node in graph.nodes:
        before = nodes.get(node.inputs[0])
        if node.operator == _NORM and before and _is_folded(before, uses):
            node = _fold(nodes.pop(before.result), node, tensors)
        nodes[node.result] = node
    return Graph.of(list(nodes.values()), _used(list(nodes.values()), tensors))


def _is_folded(node: Node, uses: Counter[str]) -> bool:
    return node.operator == _CONVOLUTION and uses[node.result] == 1


def _fold(convolution: Node, norm: Node, tensors: dict[str, NDArray[Any]]) -> Node:
    """The convolution with the result of the normalisation; its tensors are added."""
    image, weight, *bias = convolution.inputs
    scale, shift, mean, variance = (tensors[name] for name in norm.inputs[1:])
    factor = scale / np.sqrt(variance + norm.attributes["epsilon"])
    names = (f"{weight}.folded", f"{weight}.shift")
    tensors[names[0]] = tensors[weight] * factor[:, None, None, None]
    before = tensors[bias[0]] if bias else np.float32(0)
    tensors[names[1]] = (before - mean) * factor + shift
    return replace(convolution, inputs=(image, *names), result=norm.result)


def _used(nodes: list[Node], tensors: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    names = {name for node in nodes for name in node.inputs}
    return {name: values for name, values in tensors.items() if name in names}
