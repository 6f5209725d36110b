"""Networks in integers, as ONNX Runtime computes them."""

from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test

from zen_digits.core.export.folding import folded
from zen_digits.core.export.quantize import quantized
from zen_digits.core.models.graph import Graph, onnx_file
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import IMAGES, IMAGES_INFO, reading_graph
from zen_digits.core.models.session import open_session
from zen_digits.core.networks import REGISTRY

LAYERS = {"Conv", "Gemm", "MatMul", "LSTM"}


def a_model(architecture: str) -> TrainedModel:
    """Untrained, but with statistics of batch norm that change what it computes."""
    model = untrained_model(architecture)
    rng = np.random.default_rng(0)
    for name, values in model.weights.items():
        if name.endswith(("running_mean", "running_var")):
            low = 0.5 if name.endswith("var") else -0.1  # larger means, and no ReLU lets pass
            values[...] = rng.uniform(low, low + 0.2, values.shape)
    return model


def graph_of(model: TrainedModel) -> Graph:
    graph, logits = reading_graph(model.card, model.weights)
    graph.rename(logits, "logits")
    return graph


def file_of(graph: Graph) -> bytes:
    return onnx_file(graph.finish(IMAGES_INFO, {"logits": (np.float32, ("n", 10))}))


def logits(graph: Graph) -> np.ndarray:
    images = mnist_test().images[:200]
    return open_session(file_of(graph)).run(None, {IMAGES: images})[0]


@pytest.mark.parametrize("architecture", REGISTRY)
def test_every_network_computes_nearly_the_same_in_integers(architecture: str) -> None:
    graph = graph_of(a_model(architecture))
    integers = quantized(graph)
    onnx.checker.check_model(onnx.load_from_string(file_of(integers)), full_check=True)
    assert len(file_of(integers)) < len(file_of(graph)) / 2.9
    expected = logits(graph)
    assert np.abs(logits(integers) - expected).max() < 0.06 * np.ptp(expected, axis=1).mean()


def test_onnx_runtime_computes_layers_in_integers(tmp_path: Path) -> None:
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "optimized.onnx")
    options.log_severity_level = 3
    data = file_of(quantized(graph_of(a_model("resnet"))))
    onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    graph = onnx.load(tmp_path / "optimized.onnx").graph
    operators = Counter(node.op_type for node in graph.node)
    assert operators["QLinearConv"] == 9
    assert operators["QGemm"] == 1
    assert not LAYERS & operators.keys()


def test_a_layer_without_weights_or_activations_does_not_divide_by_zero() -> None:
    model = untrained_model("dense")
    for values in model.weights.values():
        values[...] = 0
    assert not logits(quantized(graph_of(model))).any()


def test_batch_norm_is_folded_and_the_logits_stay() -> None:
    graph = graph_of(a_model("resnet"))
    changed = folded(graph)
    assert "BatchNormalization" in {node.operator for node in graph.nodes}
    assert "BatchNormalization" not in {node.operator for node in changed.nodes}
    assert np.allclose(logits(changed), logits(graph), atol=1e-4)


def test_batch_norm_after_pooling_stays() -> None:
    changed = folded(graph_of(a_model("quick")))
    operators = [node.operator for node in changed.nodes]
    assert operators.count("BatchNormalization") == 1
    assert np.allclose(logits(changed), logits(graph_of(a_model("quick"))), atol=1e-4)
