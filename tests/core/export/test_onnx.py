"""Exported files are run in ONNX Runtime, without this program."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from helpers.drawings import DIGITS
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test
from helpers.taught_models import taught_model

from zen_digits.core.errors import InputError
from zen_digits.core.export import onnx as onnx_export
from zen_digits.core.export.onnx import export_onnx
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel, load_model
from zen_digits.core.networks import REGISTRY
from zen_digits.core.reading.predictor import Predictor, shipped_model_path


def a_model(architecture: str = "dense", **card: object) -> TrainedModel:
    return untrained_model(architecture, **{"temperature": 0.7} | card)


IN_INT8 = ("best", "lstm")  # they have tests of their own


def run(path: Path, images: np.ndarray) -> list[np.ndarray]:
    """The outputs of an ONNX file for uint8 n × 28 × 28."""
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return session.run(["probabilities", "digit_score"], {"images": images[:, None]})


@pytest.mark.parametrize("architecture", [name for name in REGISTRY if name not in IN_INT8])
def test_every_network_reads_the_same_in_onnx_runtime(tmp_path: Path, architecture: str) -> None:
    model = a_model(architecture, mean=0.2, sd=0.4)
    (figures,) = export_onnx(tmp_path / "net.onnx", model).versions
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["net.onnx"]
    images = mnist_test().images[1000:, 0]
    for count in (1, 3):
        probabilities, scores = run(tmp_path / "net.onnx", images[:count])
        for reading, row, score in zip(
            Predictor(model).read_all(images[:count]), probabilities, scores, strict=True
        ):
            assert row == pytest.approx(reading.probabilities, abs=1e-4)
            assert score == pytest.approx(reading.digit_score, abs=1e-3)
    assert figures.largest_difference < 1e-4
    assert figures.accuracy == pytest.approx(figures.accuracy_here, abs=0.002)
    assert figures.bytes == (tmp_path / "net.onnx").stat().st_size


def test_the_shipped_network_in_int8_is_small_and_as_accurate(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    model = load_model(shipped_model_path())
    float32, int8 = export_onnx(path, model, int8=True).versions
    assert int8.bytes == path.stat().st_size < float32.bytes / 3
    assert float32.agreement == 1
    assert int8.agreement >= 0.995
    assert int8.accuracy is not None
    assert float32.accuracy_here is not None
    assert int8.accuracy >= float32.accuracy_here - 0.005
    drawn = np.stack([digit_image(strokes) for strokes in DIGITS.values()])
    scribble = digit_image([np.random.default_rng(0).random((40, 2))])
    probabilities, scores = run(path, np.concatenate([drawn, scribble[None]]))
    assert probabilities.argmax(axis=1).tolist()[:10] == list(range(10))
    looks_like_one = scores >= model.card.digit_threshold
    assert looks_like_one.tolist() == [True] * 10 + [False]


def test_the_lstm_reads_the_same_and_is_small_in_int8(tmp_path: Path) -> None:
    float32, int8 = export_onnx(tmp_path / "net.onnx", a_model("lstm"), int8=True).versions
    assert float32.agreement == 1
    assert float32.largest_difference < 1e-4
    assert int8.bytes < 100_000 < float32.bytes
    assert int8.agreement >= 0.98
    batch = mnist_test().images[:3, 0]
    assert [len(output) for output in run(tmp_path / "net.onnx", batch)] == [3, 3]


def test_the_metadata_explain_how_to_use_the_file(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    model = a_model(digit_threshold=2.5, test_accuracy=0.1234)
    model = replace(model, card=replace(model.card, label_names=tuple("abcdefghij")))
    (figures,) = export_onnx(path, model).versions
    assert figures.accuracy is None
    assert figures.accuracy_here is None
    assert figures.agreement == 1
    exported = onnx.load(path)
    onnx.checker.check_model(exported, full_check=True)
    metadata = {entry.key: entry.value for entry in exported.metadata_props}
    assert json.loads(metadata["labels"]) == list("abcdefghij")
    assert metadata["digit_threshold"] == "2.5"
    assert metadata["precision"] == "float32"
    assert metadata["test_accuracy"].startswith("0.1234 ")
    for words in ("uint8, n × 1 × 28 × 28", "paper", "by area", "20 pixels", "centre of mass"):
        assert words in metadata["preprocessing"]
    assert "strokes" not in metadata["outputs"]
    (images,) = exported.graph.input
    assert images.type.tensor_type.elem_type == onnx.TensorProto.UINT8


def test_a_network_that_was_taught_says_that_strokes_are_not_in_the_file(tmp_path: Path) -> None:
    model = taught_model(a_model())
    model = replace(model, card=replace(model.card, taught={"drawings": 4}))
    (figures,) = export_onnx(tmp_path / "net.onnx", model).versions
    assert figures.agreement == 1  # with what images are read as
    exported = onnx.load(tmp_path / "net.onnx")
    metadata = {entry.key: entry.value for entry in exported.metadata_props}
    assert "compares their strokes" in metadata["outputs"]
    assert not [each.name for each in exported.graph.initializer if "stroke" in each.name]


@pytest.mark.parametrize("int8", [False, True])
def test_the_file_says_nothing_about_this_computer(tmp_path: Path, int8: bool) -> None:
    path = tmp_path / "net.onnx"
    export_onnx(path, a_model(), int8=int8)
    content = path.read_bytes()
    here = Path(export_onnx.__code__.co_filename).parents[3]
    for word in (
        here,
        Path(torch.__file__).parents[1],
        tmp_path,
        Path.home(),
        "/zen_digits/",
        "stack_trace",
    ):
        assert str(word).encode() not in content
    graph = onnx.load(path).graph
    assert graph.node
    assert not [node for node in graph.node if node.metadata_props or node.doc_string]


def test_a_version_that_reads_differently_is_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(b"the old file")
    other = a_model(temperature=0.69)
    monkeypatch.setattr(
        onnx_export,
        "answering_graph",
        lambda _, convert=onnx_export.answering_graph: convert(other),
    )
    with pytest.raises(InputError, match=r"differ by up to .*; nothing was saved"):
        export_onnx(path, a_model())
    monkeypatch.undo()
    monkeypatch.setattr("zen_digits.core.export.verify.LEAST_AGREEMENT", 1.01)
    with pytest.raises(InputError, match="export it in float32"):
        export_onnx(path, a_model(), int8=True)
    assert path.read_bytes() == b"the old file"


def test_impossible_targets_are_rejected_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "folder.onnx").mkdir()
    for path, words in {
        tmp_path / "net.txt": "must end in .onnx",
        tmp_path / "no" / "net.onnx": "There is no folder",
        tmp_path / ("x" * 300) / "net.onnx": "There is no folder",
        tmp_path / "folder.onnx": "is a folder",
    }.items():
        with pytest.raises(InputError, match=words):
            export_onnx(path, TrainedModel(ModelCard("tea"), {}))  # work would fail otherwise
