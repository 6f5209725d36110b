"""What each network of ``core/networks`` computes, as a graph, for reading without PyTorch.

Each takes normalised images, float n × 1 × 28 × 28, and the same arguments with the same defaults
as the class of its name, and returns the logits, n × classes. Dropout does nothing here. A test
holds both equal. What the last dense layer takes, n × its inputs, can be observed as ``FEATURES``,
and the result of each layer by the layer's name.
"""

import math
from collections.abc import Callable

import numpy as np

from zen_digits.core.models.graph import Graph

FEATURES = "features"
"""The last hidden layer: what the network has made of an image before it decides."""
_PIXELS = 28 * 28
_TURN = 0.1  # radians, as in networks/towers.py
_PATCH, _HEADS = 7, 4  # as in networks/transformer.py


def _two_dense(
    graph: Graph, x: str, layers: tuple[str, str], sizes: tuple[int, int, int], activation: str
) -> str:
    """Two dense layers with an activation between them, over all that ``x`` holds of an image."""
    inputs, hidden, outputs = sizes
    x = graph.dense(layers[0], graph.add("Flatten", x), inputs, hidden)
    features = graph.end_layer("dense", graph.activate(activation, x))
    return graph.dense(layers[1], graph.observe(FEATURES, features), hidden, outputs)


def dense(
    graph: Graph, images: str, classes: int = 10, hidden: int = 128, activation: str = "relu",
    dropout: float = 0.0,
) -> str:  # fmt: skip
    return _two_dense(
        graph, images, ("layers.1", "layers.3"), (_PIXELS, hidden, classes), activation
    )


def sigmoid_mlp(
    graph: Graph, images: str, classes: int = 10, hidden: int = 100, activation: str = "sigmoid",
    dropout: float = 0.0,
) -> str:  # fmt: skip
    return _two_dense(graph, images, ("hidden", "head"), (_PIXELS, hidden, classes), activation)


def cnn(
    graph: Graph, images: str, classes: int = 10, width: int = 32, activation: str = "relu",
    dropout: float = 0.0,
) -> str:  # fmt: skip
    x = images
    for layer, inputs, outputs in (("features.0", 1, width), ("features.3", width, 2 * width)):
        x = graph.convolve(layer, x, inputs, outputs, 3, pad=False, bias=True)
        x = graph.end_layer(layer, graph.activate(activation, graph.halve(x)))
    layers, sizes = ("classifier.1", "classifier.3"), (2 * width * 5 * 5, 4 * width, classes)
    return _two_dense(graph, x, layers, sizes, activation)


def quick(
    graph: Graph, images: str, classes: int = 10, filters: int = 8, width: int = 16,
    activation: str = "relu", dropout: float = 0.0,
) -> str:  # fmt: skip
    x = graph.convolve("stem", images, 1, 2 * filters, 5, stride=2, pad=False)
    x = graph.end_layer("stem", graph.add("Relu", x))
    wide = 8 * width
    x = graph.convolve("conv1", x, 2 * filters, width, 3, pad=False, bias=True)
    x = graph.activate(activation, graph.batch_norm("norm1", graph.halve(x), width))
    x = graph.convolve("conv2", graph.end_layer("conv1", x), width, wide, 3, pad=False, bias=True)
    x = graph.activate(activation, graph.batch_norm("norm2", x, wide))
    x = graph.end_layer("conv2", x)
    features = graph.observe(FEATURES, graph.add("Flatten", x))
    return graph.dense("head", features, wide * 3 * 3, classes)


def best(
    graph: Graph, images: str, classes: int = 10, width: int = 32, towers: int = 3,
    activation: str = "relu", dropout: float = 0.0,
) -> str:  # fmt: skip
    widths = (width, 2 * width, 4 * width)
    return _towers(graph, images, classes, widths, towers, activation, padded=True)


def vgg(
    graph: Graph, images: str, classes: int = 10, width: int = 32, towers: int = 1,
    activation: str = "relu", dropout: float = 0.0,
) -> str:  # fmt: skip
    widths = (width, 2 * width, 3 * width)
    return _towers(graph, images, classes, widths, towers, activation, padded=False)


def _towers(
    graph: Graph, images: str, classes: int, widths: tuple[int, int, int], towers: int,
    activation: str, *, padded: bool,
) -> str:  # fmt: skip
    views = [images, _rotated(graph, images, -_TURN), _rotated(graph, images, _TURN)]
    logits = [
        _tower(graph, f"towers.{number}", views[number % 3], classes, widths, activation, padded)
        for number in range(towers)
    ]
    return graph.add("Mean", *logits)


def _rotated(graph: Graph, images: str, angle: float) -> str:
    """The images rotated about their centre; their border pixels fill the corners."""
    sides = (2 * np.arange(28) + 1) / 28 - 1  # the centres of pixels
    x, y = np.meshgrid(sides, sides)
    cosine, sine = math.cos(angle), math.sin(angle)
    places = np.stack([cosine * x - sine * y, sine * x + cosine * y], axis=-1)[None]
    count = graph.add("Shape", images, start=0, end=1)
    shape = graph.add("Concat", count, graph.constant(places.shape[1:], np.int64), axis=0)
    grid = graph.add("Expand", graph.constant(places), shape)
    return graph.add("GridSample", images, grid, mode="linear", padding_mode="border")


def _tower(
    graph: Graph, name: str, x: str, classes: int, widths: tuple[int, int, int], activation: str,
    padded: bool,
) -> str:  # fmt: skip
    channels = 1
    for stage, outputs in enumerate(widths):
        layers = [f"{name}.{7 * stage + index}" for index in range(7)]
        kernel, pad = (3, True) if stage else (5, padded)
        x = graph.halve(graph.convolve(layers[0], x, channels, outputs, kernel, pad=pad))
        x = graph.activate(activation, graph.batch_norm(layers[2], x, outputs))
        x = graph.end_layer(f"conv{2 * stage + 1}", x)
        x = graph.batch_norm(layers[5], graph.convolve(layers[4], x, outputs, outputs, 3), outputs)
        x = graph.end_layer(f"conv{2 * stage + 2}", graph.activate(activation, x))
        channels = outputs
    x = graph.observe(FEATURES, graph.add("Flatten", graph.add("GlobalAveragePool", x)))
    return graph.end_layer("head", graph.dense(f"{name}.23", x, channels, classes))


def lstm(
    graph: Graph, images: str, classes: int = 10, cells: int = 128, dropout: float = 0.0
) -> str:
    second = graph.constant([1], np.int64)
    rows = graph.add("Squeeze", images, second)
    weights = [
        graph.constant(_in_onnx_order(graph.weight(f"lstm.weight_{name}_l0", 4 * cells, inputs)))
        for name, inputs in (("ih", 28), ("hh", cells))
    ]
    biases = [
        _in_onnx_order(graph.weight(f"lstm.bias_{name}_l0", 4 * cells)) for name in ("ih", "hh")
    ]
    steps = graph.add("Transpose", rows, perm=[1, 0, 2])
    inputs = (steps, *weights, graph.constant(np.concatenate(biases, axis=1)))
    x = graph.add("LSTM", *inputs, output=1, hidden_size=cells)
    # The state after each row: n × 28 × cells, of 28 × directions × n × cells.
    states = graph.add_aside("LSTM", *inputs, hidden_size=cells)
    states = graph.add_aside("Squeeze", states, second)
    graph.end_layer("lstm", graph.add_aside("Transpose", states, perm=[1, 0, 2]))
    last = graph.add("Squeeze", x, graph.constant([0], np.int64))
    return graph.dense("head", graph.observe(FEATURES, last), cells, classes)


def _in_onnx_order(weights: np.ndarray) -> np.ndarray:
    """PyTorch's gates (input, forget, cell, output) as ONNX orders them, for one direction."""
    into, forget, cell, out = np.split(weights, 4)
    return np.concatenate([into, out, forget, cell])[None]


def resnet(
    graph: Graph, images: str, classes: int = 10, width: int = 32, activation: str = "relu",
    dropout: float = 0.0,
) -> str:  # fmt: skip
    x = graph.convolve("stem.0", images, 1, width, 3, stride=2)
    x = graph.end_layer("stem", graph.activate(activation, graph.batch_norm("stem.1", x, width)))
    x = _block(graph, "blocks.0", x, width, width, activation, stride=1)
    x = _block(graph, "blocks.1", x, width, 2 * width, activation, stride=2)
    x = _block(graph, "blocks.2", x, 2 * width, 4 * width, activation, stride=2)
    x = graph.add("Flatten", graph.add("GlobalAveragePool", x))
    return graph.dense("head", graph.observe(FEATURES, x), 4 * width, classes)


def _block(
    graph: Graph, name: str, maps: str, inputs: int, outputs: int, activation: str, *, stride: int
) -> str:
    x = graph.convolve(f"{name}.residual.0", maps, inputs, outputs, 3, stride=stride)
    x = graph.activate(activation, graph.batch_norm(f"{name}.residual.1", x, outputs))
    x = graph.convolve(f"{name}.residual.3", x, outputs, outputs, 3)
    x = graph.batch_norm(f"{name}.residual.4", x, outputs)
    if stride > 1:
        maps = graph.convolve(f"{name}.shortcut.0", maps, inputs, outputs, 1, stride=stride)
        maps = graph.batch_norm(f"{name}.shortcut.1", maps, outputs)
    return graph.end_layer(name, graph.activate(activation, graph.add("Add", maps, x)))


def transformer(
    graph: Graph, images: str, classes: int = 10, width: int = 64, layers: int = 3,
    activation: str = "gelu", dropout: float = 0.0,
) -> str:  # fmt: skip
    patches = (28 // _PATCH) ** 2
    x = graph.convolve("patches", images, 1, width, _PATCH, stride=_PATCH, pad=False, bias=True)
    x = graph.add("Reshape", x, graph.constant([0, width, patches], np.int64))
    places = graph.constant(graph.weight("places", 1, patches, width))
    x = graph.add("Add", graph.add("Transpose", x, perm=[0, 2, 1]), places)
    x = graph.end_layer("patches", x)
    for number in range(layers):
        x = _encoder_layer(graph, f"layers.layers.{number}", x, width, activation)
    mean = graph.add("ReduceMean", x, graph.constant([1], np.int64), keepdims=0)
    features = graph.observe(FEATURES, graph.layer_norm("norm", mean, width))
    return graph.dense("head", features, width, classes)


def _encoder_layer(graph: Graph, name: str, x: str, width: int, activation: str) -> str:
    normed = graph.layer_norm(f"{name}.norm1", x, width)
    attended = _attention(graph, f"{name}.self_attn", normed, width)
    x = graph.end_layer(f"{name}.self_attn", graph.add("Add", x, attended))
    hidden = graph.project(
        f"{name}.linear1", graph.layer_norm(f"{name}.norm2", x, width), width, 2 * width
    )
    hidden = graph.activate(activation, hidden)
    hidden = graph.project(f"{name}.linear2", hidden, 2 * width, width)
    return graph.end_layer(f"{name}.feed_forward", graph.add("Add", x, hidden))


def _attention(graph: Graph, name: str, x: str, width: int) -> str:
    """Self-attention with several heads: softmax(q kᵀ / √d) v."""
    size = width // _HEADS
    joint = graph.project(f"{name}.in_proj", x, width, 3 * width, joint="_")
    apart = graph.add("Reshape", joint, graph.constant([0, 0, 3, _HEADS, size], np.int64))
    query, key, value = (
        graph.add("Gather", apart, graph.constant(part, np.int64), axis=2) for part in range(3)
    )
    scaled = graph.add("Mul", query, graph.constant(1 / math.sqrt(size)))
    scores = graph.add(
        "MatMul", graph.add("Transpose", scaled, perm=[0, 2, 1, 3]),
        graph.add("Transpose", key, perm=[0, 2, 3, 1]),
    )  # fmt: skip
    weights = graph.observe(f"{name}.weights", graph.add("Softmax", scores, axis=-1))
    heads = graph.add("MatMul", weights, graph.add("Transpose", value, perm=[0, 2, 1, 3]))
    together = graph.add("Transpose", heads, perm=[0, 2, 1, 3])
    flat = graph.add("Reshape", together, graph.constant([0, 0, width], np.int64))
    return graph.project(f"{name}.out_proj", flat, width, width)


FAMILIES: dict[str, Callable[..., str]] = {
    "dense": dense,
    "sigmoid_mlp": sigmoid_mlp,
    "cnn": cnn,
    "quick": quick,
    "vgg": vgg,
    "best": best,
    "lstm": lstm,
    "resnet": resnet,
    "transformer": transformer,
}
