"""The head of a network: the last dense layer, which makes logits of its features.

The logits are linear in the features, so that the head can be learned anew by itself, quickly and
with one best answer. Where a network has several towers, their heads together are one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.families import FEATURES
from zen_digits.core.models.reading_graph import reading_graph

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.tensor_file import Tensors

Matrix = NDArray[np.float32]
"""Outputs × (features + 1): logits are it times the features and a last 1."""


@dataclass(frozen=True, slots=True)
class _Layer:
    """A dense layer of the head, by the names of its weights."""

    weight: str
    bias: str


def head_of(model: TrainedModel) -> Matrix:
    """The head as one matrix, for the features that ``Activations`` gives as ``FEATURES``."""
    layers = _layers(model)
    weights = np.concatenate([model.weights[layer.weight] for layer in layers], axis=1)
    bias = np.mean([model.weights[layer.bias] for layer in layers], axis=0)
    return np.concatenate([weights / len(layers), bias[:, None]], axis=1).astype(np.float32)


def knows_of_none(model: TrainedModel) -> bool:
    """Whether a network has an output for what belongs to no class."""
    return len(head_of(model)) > len(model.card.label_names)


def weights_with_head(model: TrainedModel, head: Matrix) -> Tensors:
    """The weights of the network with another head of the same shape; all else is shared."""
    layers, weights = _layers(model), dict(model.weights)
    change = head - head_of(model)
    widths = [model.weights[layer.weight].shape[1] for layer in layers]
    parts = np.split(change[:, :-1] * len(layers), np.cumsum(widths)[:-1], axis=1)
    for layer, part in zip(layers, parts, strict=True):
        weights[layer.weight] = model.weights[layer.weight] + part
        weights[layer.bias] = model.weights[layer.bias] + change[:, -1]
    return weights


def _layers(model: TrainedModel) -> list[_Layer]:
    """The dense layers that take the features, in the order in which features lie side by side."""
    graph, _ = reading_graph(model.card, model.weights)
    taking = {node.inputs[0]: node for node in graph.nodes if node.operator == "Gemm"}
    nodes = [taking[tensor] for tensor in graph.observable[FEATURES]]
    return [_Layer(node.inputs[1], node.inputs[2]) for node in nodes]
