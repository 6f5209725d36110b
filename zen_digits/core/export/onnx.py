"""A trained network as an ONNX file that other programs can read digits with.

Inside the file are the normalisation before the network and the calibration after it: whoever runs
it gives images as ``ink.py`` makes them, and gets what a ``Reading`` holds. It is saved only once
ONNX Runtime has read a thousand test images with it as this program does.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from zen_digits.core.errors import InputError
from zen_digits.core.export.metadata import FLOAT32, IMAGES, INT8, OUTPUTS, describe
from zen_digits.core.export.report import ExportReport
from zen_digits.core.export.requirements import check_target, load_packages
from zen_digits.core.files import atomic_write
from zen_digits.core.networks.model_file import ModelCard, TrainedModel
from zen_digits.core.networks.rejection import class_logits, digit_scores

if TYPE_CHECKING:
    from onnx import ModelProto

_LARGEST_BATCH = 2**31 - 1  # without a bound, PyTorch 2.6 finds batches too large to count


def export_onnx(path: Path, model: TrainedModel, *, int8: bool = False) -> ExportReport:
    """Write a network as one ONNX file, in 8-bit integers if ``int8``, and say how it reads.

    Takes seconds. Raises InputError where the packages are missing, nothing can be written at
    ``path`` or ONNX Runtime reads with it otherwise than this program: then nothing is saved.
    """
    check_target(path)
    load_packages()
    from zen_digits.core.export.verify import Check

    with _quiet():
        versions = {FLOAT32: onnx_model(model)}
        if int8:
            from zen_digits.core.export.quantize import quantised

            versions[INT8] = quantised(versions[FLOAT32])
    check = Check(model)
    data = b""
    figures = []
    for precision, version in versions.items():
        describe(version, model.card, precision)
        data = version.SerializeToString()
        figures.append(check.figures(data, precision))
    with atomic_write(path) as file:
        file.write(data)
    return ExportReport(path, tuple(figures))


def onnx_model(model: TrainedModel) -> ModelProto:
    """The graph of a network, from uint8 images to probabilities and scores, for any batch."""
    batch = torch.export.Dim("n", max=_LARGEST_BATCH)
    program = torch.export.export(
        _ReadingNetwork(model).eval(),
        (torch.zeros(2, 1, 28, 28, dtype=torch.uint8),),
        dynamic_shapes=({0: batch},),
        strict=False,
    )
    try:
        exported = torch.onnx.export(
            program, dynamo=True, verbose=False, input_names=[IMAGES], output_names=list(OUTPUTS)
        )
    except torch.onnx.OnnxExporterError as error:  # PyTorch 2.6 has no batch normalisation
        raise InputError(
            f"PyTorch {torch.__version__} cannot export the network "
            f'{model.card.architecture}; update it: python -m pip install --upgrade "torch<2.14"'
        ) from error
    if exported is None:
        raise RuntimeError("torch.onnx.export gave no program.")
    return exported.model_proto


class _ReadingNetwork(nn.Module):
    """What a Predictor does with images, as one module."""

    def __init__(self, model: TrainedModel) -> None:
        super().__init__()
        self._network = model.network()
        self._card: ModelCard = model.card

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        card, classes = self._card, len(self._card.label_names)
        # As ``normalise`` does, but not in place: PyTorch 2.6 cannot export that.
        logits = self._network((images.float() - 255 * card.mean) / (255 * card.sd))
        calibrated = class_logits(logits, classes) / card.temperature
        return calibrated.softmax(dim=1), digit_scores(logits, classes)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep to themselves what the exporter and the quantisation say about their own insides.

    They warn of what they call themselves and will remove, of torchvision that is not there, of
    weights that an LSTM keeps twice and of steps that could come before; whether the export is
    right is checked by its readings.
    """
    root, handler = logging.getLogger(), logging.NullHandler()
    before = root.manager.disable
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", "The tensor attributes", UserWarning)
        root.addHandler(handler)  # without one, a warning would install another for good
        logging.disable(max(before, logging.WARNING))
        try:
            yield
        finally:
            logging.disable(before)
            root.removeHandler(handler)
