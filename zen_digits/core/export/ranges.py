"""The ranges of the values in a network, measured on training images of MNIST."""

from collections.abc import Iterable

import numpy as np

from zen_digits.core.data import mnist
from zen_digits.core.models.graph import Graph, onnx_file
from zen_digits.core.models.reading_graph import IMAGES, IMAGES_INFO
from zen_digits.core.models.session import open_session

_IMAGES = 500
_BATCH = 100


def measured_ranges(graph: Graph, tensors: Iterable[str]) -> dict[str, tuple[float, float]]:
    """The lowest and the highest value of each tensor of a graph, over the first images."""
    names = list(tensors)
    measuring = Graph.of(graph.nodes, graph.tensors)
    ends = [measuring.add(f"Reduce{end}", n, keepdims=0) for n in names for end in ("Min", "Max")]
    outputs = dict.fromkeys(ends, (np.float32, ()))
    session = open_session(onnx_file(measuring.finish(IMAGES_INFO, outputs)))
    images = mnist.load_mnist().train.images[:_IMAGES]
    found = np.array(
        [
            session.run(ends, {IMAGES: images[start : start + _BATCH]})
            for start in range(0, len(images), _BATCH)
        ]
    )
    low, high = found[:, ::2].min(axis=0), found[:, 1::2].max(axis=0)
    return dict(zip(names, zip(low.tolist(), high.tolist(), strict=True), strict=True))
