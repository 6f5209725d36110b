"""Exports a network as an ONNX file, with which other programs can read digits.

The file includes the normalisation before the network and the calibration after it: it maps images
in MNIST's format to what a ``Reading`` holds. It is saved only after ONNX Runtime has read a
thousand test images with it as this program does.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from zen_digits.core.export.metadata import FLOAT32, INT8, OUTPUTS, with_metadata
from zen_digits.core.export.report import ExportReport
from zen_digits.core.export.requirements import check_target
from zen_digits.core.files import atomic_write
from zen_digits.core.models.graph import Graph, onnx_file
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import IMAGES_INFO, outputs_of, reading_graph


def export_onnx(path: Path, model: TrainedModel, *, int8: bool = False) -> ExportReport:
    """Write a network as one ONNX file, with 8-bit integers if ``int8``, and report how it reads.

    Takes seconds. Raises InputError, and saves nothing, if packages are missing, ``path`` cannot be
    written or ONNX Runtime's readings differ from this program's.
    """
    check_target(path)
    from zen_digits.core.export.verify import Verifier

    verifier = Verifier(model)
    reports = []
    for precision, version in _versions(model, int8=int8).items():
        data = with_metadata(version, model.card, precision)
        reports.append(verifier.verify(data, precision))
    atomic_write(path, data)
    return ExportReport(path, tuple(reports))


def _versions(model: TrainedModel, *, int8: bool) -> dict[str, bytes]:
    """The network in each precision; the last is the one to save."""
    graph = answering_graph(model)
    graphs = {FLOAT32: graph}
    if int8:
        from zen_digits.core.export.quantize import quantized

        graphs[INT8] = quantized(graph)
    return {precision: answering_model(each, model.card) for precision, each in graphs.items()}


def answering_model(graph: Graph, card: ModelCard) -> bytes:
    """The ONNX model of a graph that has ``OUTPUTS``."""
    probabilities, score = OUTPUTS
    classes = len(card.label_names)
    outputs = {probabilities: (np.float32, ("n", classes)), score: (np.float32, ("n",))}
    return onnx_file(graph.finish(IMAGES_INFO, outputs))


def answering_graph(model: TrainedModel) -> Graph:
    """The network with all that ``Predictor`` does around it."""
    graph, logits = reading_graph(model.card, model.weights)
    probabilities, score = OUTPUTS
    _calibrate(graph, logits, model.card, probabilities)
    _score(graph, logits, model.card, score)
    graph.check_complete()
    return graph


def _calibrate(graph: Graph, logits: str, card: ModelCard, name: str) -> None:
    calibrated = graph.add("Div", _of_labels(graph, logits, card), graph.constant(card.temperature))
    graph.rename(graph.add("Softmax", calibrated, axis=1), name)


def _score(graph: Graph, logits: str, card: ModelCard, name: str) -> None:
    """As ``predictor.digit_scores``."""
    labels, axis = _of_labels(graph, logits, card), graph.constant([1], np.int64)
    score = graph.add("ReduceLogSumExp", labels, axis, keepdims=0)
    classes = len(card.label_names)
    if outputs_of(card) > classes:
        none = graph.add("Gather", logits, graph.constant(classes, np.int64), axis=1)
        score = graph.add("Sub", score, none)
    graph.rename(score, name)


def _of_labels(graph: Graph, logits: str, card: ModelCard) -> str:
    """The logits without that for none of the labels."""
    start, end, axis = (graph.constant([each], np.int64) for each in (0, len(card.label_names), 1))
    return graph.add("Slice", logits, start, end, axis)
