"""The sequence network as a graph, for reading without PyTorch: ``core/sequences/network.py``."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.models.graph import Graph, onnx_file

ROWS, ANSWERS = "rows", "answers"
HEIGHT = 32
"""Pixels of a row's picture."""
SYMBOLS = "0123456789.,-/:"
"""What it tells apart; a last class is for columns in which none has its middle."""
CLASSES = len(SYMBOLS) + 1
_FLOAT = 1  # in ONNX


def sequence_model(weights: Mapping[str, NDArray[Any]]) -> bytes:
    """The ONNX model from ``ROWS``, uint8 n × 1 × 32 × w, to ``ANSWERS``, float n × 16 × w/4.

    Answers are logarithms of probabilities, column by column. ``weights`` have their batch norms
    folded into them; raises MisfitError for those of another network.
    """
    graph = Graph({name: values.astype(np.float32) for name, values in weights.items()})
    cast = graph.add("Cast", ROWS, to=_FLOAT)
    x = graph.add("Div", cast, graph.constant(255))
    for layer, inputs, outputs, pool in (
        ("conv1", 1, 16, (2, 2)),
        ("conv2", 16, 32, (2, 2)),
        ("conv3", 32, 64, (2, 1)),
        ("conv4", 64, 96, (2, 1)),
    ):
        x = _convolve(graph, layer, x, (inputs, outputs), (3, 3), (1, 1))
        x = graph.add("MaxPool", x, kernel_shape=pool, strides=pool)
    x = _convolve(graph, "conv5", x, (96, 128), (2, 3), (0, 1))
    for layer in ("along1", "along2"):
        x = graph.add("Add", x, _convolve(graph, layer, x, (128, 128), (1, 5), (0, 2)))
    columns = graph.add("Transpose", graph.add("Squeeze", x, graph.constant([2], np.int64)),
                        perm=[0, 2, 1])  # fmt: skip
    logits = graph.add("Transpose", graph.project("head", columns, 128, CLASSES), perm=[0, 2, 1])
    graph.rename(graph.add("LogSoftmax", logits, axis=1), ANSWERS)
    rows = {ROWS: (np.uint8, ("n", 1, HEIGHT, "width"))}
    answers = {ANSWERS: (np.float32, ("n", CLASSES, "columns"))}
    return onnx_file(graph.finish(rows, answers))


def _convolve(
    graph: Graph,
    layer: str,
    x: str,
    channels: tuple[int, int],
    kernel: tuple[int, int],
    padding: tuple[int, int],
) -> str:
    """A convolution and a ReLU."""
    inputs, outputs = channels
    weight = graph.hold(f"{layer}.weight", outputs, inputs, *kernel)
    bias = graph.hold(f"{layer}.bias", outputs)
    return graph.add("Relu", graph.add("Conv", x, weight, bias, pads=[*padding, *padding]))
