"""What a report says of a file that reads otherwise than this program."""

import numpy as np
import pytest
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test
from onnx import TensorProto, helper, numpy_helper

from zen_digits.core.errors import InputError
from zen_digits.core.export import verify
from zen_digits.core.export.report import CHECKED
from zen_digits.core.reading.predictor import Predictor


def always_a_nought() -> bytes:
    """An ONNX file that reads any image as a 0, in doubt: the same probabilities for each."""
    probabilities = np.array([0.2, *[0.8 / 9] * 9], np.float32)
    weights = [
        numpy_helper.from_array(np.zeros((784, 10), np.float32), "nothing"),
        numpy_helper.from_array(probabilities, "always"),
    ]
    nodes = [
        helper.make_node("Cast", ["images"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("Flatten", ["floats"], ["flat"]),
        helper.make_node("Gemm", ["flat", "nothing", "always"], ["probabilities"]),
        helper.make_node("ReduceMax", ["flat"], ["digit_score"], axes=[1], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "always",
        [helper.make_tensor_value_info("images", TensorProto.UINT8, ["n", 1, 28, 28])],
        [
            helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", 10]),
            helper.make_tensor_value_info("digit_score", TensorProto.FLOAT, ["n"]),
        ],
        weights,
    )
    opset = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opset, ir_version=8).SerializeToString()


def test_agreement_is_the_share_of_images_with_the_same_label(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model, test = untrained_model(), mnist_test()
    verifier, other = verify.Verifier(model), always_a_nought()
    with pytest.raises(InputError, match=r"In int8 this network reads .* differently"):
        verifier.verify(other, "int8")
    monkeypatch.setattr(verify, "LEAST_AGREEMENT", 0.0)
    figures = verifier.verify(other, "int8")
    readings = Predictor(model).read_all(test.images[:CHECKED, 0])
    here = [reading.index for reading in readings]
    assert figures.agreement == here.count(0) / CHECKED < 0.5
    assert figures.accuracy == (test.labels[:CHECKED] == 0).mean()
