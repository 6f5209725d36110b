"""The graph that a model is read with: from images in MNIST's format to logits."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.arguments import check_arguments, default_arguments
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.models.graph import Graph, onnx_file
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.spread import SPREAD, observe_spread
from zen_digits.core.models.taught_layer import add_taught_layer
from zen_digits.core.models.taught_strokes import check_taught_strokes

IMAGES, LOGITS = "images", "logits"
IMAGES_INFO = {IMAGES: (np.uint8, ("n", 1, 28, 28))}
_FLOAT = 1  # in ONNX


def reading_graph(card: ModelCard, weights: Mapping[str, NDArray[Any]]) -> tuple[Graph, str]:
    """A graph from ``IMAGES`` to logits, and their name in it.

    The images are uint8 n × 1 × 28 × 28; the graph normalises them. Raises InputError for arguments
    that the network cannot have, and MisfitError for weights that are not its.
    """
    check_arguments(card.architecture, card.arguments)
    graph = Graph(weights)
    centred = graph.add(
        "Sub", graph.add("Cast", IMAGES, to=_FLOAT), graph.constant(255 * card.mean)
    )
    normalised = graph.add("Div", centred, graph.constant(255 * card.sd))
    logits = FAMILIES[card.architecture](graph, normalised, **card.arguments)
    answers = add_taught_layer(graph, logits, weights, card.architecture)
    check_taught_strokes(graph, weights, len(card.label_names))
    return graph, answers


def outputs_of(card: ModelCard) -> int:
    """The number of logits: one for each label, and perhaps one more for none."""
    arguments = default_arguments(card.architecture) | card.arguments
    return int(arguments["classes"])


def logits_model(card: ModelCard, weights: Mapping[str, NDArray[Any]]) -> bytes:
    """The ONNX model from ``IMAGES`` to ``LOGITS``, float n × outputs; raises as above."""
    graph, logits = reading_graph(card, weights)
    graph.rename(logits, LOGITS)
    outputs = {LOGITS: (np.float32, ("n", outputs_of(card)))}
    return onnx_file(graph.finish(IMAGES_INFO, outputs))


def observable_names(card: ModelCard, weights: Mapping[str, NDArray[Any]]) -> tuple[str, ...]:
    """What can be looked at in a network, in the order in which it is computed; raises as above."""
    graph, _ = reading_graph(card, weights)
    return tuple(graph.observable)


def observing_model(
    card: ModelCard, weights: Mapping[str, NDArray[Any]], names: Sequence[str]
) -> bytes:
    """The ONNX model from ``IMAGES`` to what is observable under these names, float n × …

    ``LOGITS`` may be one of them. Raises as above, and KeyError for a name that is none.
    """
    graph, logits = reading_graph(card, weights)
    graph.observe(LOGITS, logits)
    if SPREAD in names:
        observe_spread(graph, card.architecture)
    looked_at = {tensor for name in names for tensor in graph.observable[name]}
    if any(node.result in looked_at for node in graph.asides):
        graph.nodes += graph.asides
    for name in names:
        tensors = graph.observable[name]
        joined = tensors[0] if len(tensors) == 1 else graph.add("Concat", *tensors, axis=1)
        graph.rename(joined, name)
    return onnx_file(graph.finish(IMAGES_INFO, dict.fromkeys(names, (np.float32, None))))
