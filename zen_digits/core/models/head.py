"""The head of a network: the last dense layer, which makes logits of its features.

The logits are linear in the features, so that the head can be learned anew by itself, quickly and
with one best answer. Where a network has several towers, their heads together are one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.reading_graph import reading_graph
from zen_digits.core.models.spread import spread_width
from zen_digits.core.models.taught_layer import TaughtLayer, head_nodes, taught_layer_of

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

Matrix = NDArray[np.float32]
"""Outputs × (features + 1): logits are it times the features and a last 1."""


@dataclass(frozen=True, slots=True)
class HeadLayer:
    """A dense layer of the head, by the names of its weights."""

    weight: str
    bias: str


def head_of(model: TrainedModel) -> Matrix:
    """The head as one matrix, for what ``Activations`` gives as ``SPREAD``.

    It takes no account of slopes, and is without what the network was taught since.
    """
    layers = head_layers(model)
    weights = np.concatenate([model.weights[layer.weight] for layer in layers], axis=1)
    bias = np.mean([model.weights[layer.bias] for layer in layers], axis=0)
    width = spread_width(model.card.architecture, weights.shape[1]) - weights.shape[1]
    slopes = np.zeros((len(weights), width))
    parts = [weights / len(layers), slopes, bias[:, None]]
    return np.concatenate(parts, axis=1).astype(np.float32)


def feature_width(model: TrainedModel) -> int:
    """The number of features that the head takes."""
    return sum(model.weights[layer.weight].shape[1] for layer in head_layers(model))


def knows_of_none(model: TrainedModel) -> bool:
    """Whether a network has an output for what belongs to no class."""
    return len(head_of(model)) > len(model.card.label_names)


@dataclass(frozen=True, eq=False, slots=True)
class Answers:
    """What makes logits of features: the head of a network, and what the network was taught."""

    head: Matrix
    taught: TaughtLayer | None = None

    def logits(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Of n images; ``features`` end with a 1."""
        logits = features @ self.head.T
        return logits if self.taught is None else logits + self.taught.logits(features)


def answers_of(model: TrainedModel) -> Answers:
    """Those of a network, for what ``Activations`` gives as ``SPREAD``."""
    return Answers(head_of(model), taught_layer_of(model.weights))


def head_layers(model: TrainedModel) -> list[HeadLayer]:
    """The dense layers that take the features, in the order in which features lie side by side."""
    graph, _ = reading_graph(model.card, model.weights)
    return [HeadLayer(node.inputs[1], node.inputs[2]) for node in head_nodes(graph)]
