"""A network as JSON, for the page that reads in a browser: its card, its operators, its weights.

The operators are those that ``resources/browser/network/graph.js`` has.
"""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.export.folding import folded
from zen_digits.core.export.rounding import RoundedWeights, rounded_weights
from zen_digits.core.models.graph import Node
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import reading_graph
from zen_digits.core.models.taught_strokes import taught_strokes_of


def packed_network(name: str, model: TrainedModel) -> dict[str, Any]:
    """A network for ``loadNetwork`` in ``resources/browser/network/tensors.js``."""
    graph, logits = reading_graph(model.card, model.weights)
    graph = folded(graph)
    rounded = rounded_weights(graph)
    tensors = [_tensor(each, values, rounded.get(each)) for each, values in graph.tensors.items()]
    return {
        "card": _card(name, model.card),
        "hand": _hand(model),
        "nodes": [_node(node) for node in graph.nodes],
        "result": logits,
        "tensors": tensors,
    }


def _card(name: str, card: ModelCard) -> dict[str, Any]:
    return {
        "name": name,
        "labels": list(card.label_names),
        "accuracy": card.test_accuracy,
        "temperature": card.temperature,
        "threshold": card.digit_threshold,
    }


def _hand(model: TrainedModel) -> dict[str, Any] | None:
    """The drawings that were taught, whose strokes are compared besides."""
    taught = taught_strokes_of(model.weights, len(model.card.label_names))
    if taught is None:
        return None
    drawings = _tensor("drawings", taught.drawings, None)
    return {"drawings": drawings, "answers": taught.answers.tolist()}


def _node(node: Node) -> dict[str, Any]:
    return {
        "operator": node.operator,
        "inputs": list(node.inputs),
        "result": node.result,
        "attributes": dict(node.attributes),
    }


def _tensor(name: str, values: NDArray[Any], rounded: RoundedWeights | None) -> dict[str, Any]:
    common = {"name": name, "dims": list(values.shape)}
    if rounded is None:
        return {**common, "type": str(values.dtype), "values": _base64(values)}
    scales = {"scales": _base64(rounded.scales), "axis": rounded.axis}
    return {**common, "type": "int8", "values": _base64(rounded.levels), **scales}


def _base64(values: NDArray[Any]) -> str:
    little = np.ascontiguousarray(values).astype(values.dtype.newbyteorder("<"))
    return base64.b64encode(little.tobytes()).decode("ascii")
