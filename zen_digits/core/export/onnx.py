"""Exports a network as an ONNX file, with which other programs can read digits.

The file includes the normalisation before the network and the calibration after it: it maps images
in MNIST's format to what a ``Reading`` holds. It is saved only after ONNX Runtime has read a
thousand test images with it as this program does.
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
from zen_digits.core.export.metadata import FLOAT32, IMAGES, INT8, OUTPUTS, set_metadata
from zen_digits.core.export.report import ExportReport
from zen_digits.core.export.requirements import check_target, load_packages
from zen_digits.core.files import atomic_write
from zen_digits.core.networks.interface import class_logits, digit_scores
from zen_digits.core.networks.model_card import ModelCard
from zen_digits.core.networks.model_file import TrainedModel

if TYPE_CHECKING:
    from onnx import ModelProto

_LARGEST_BATCH = 2**31 - 1  # PyTorch 2.6 cannot do without a bound


def export_onnx(path: Path, model: TrainedModel, *, int8: bool = False) -> ExportReport:
    """Write a network as one ONNX file, with 8-bit integers if ``int8``, and report how it reads.

    Takes seconds. Raises InputError, and saves nothing, if packages are missing, ``path`` cannot be
    written or ONNX Runtime's readings differ from this program's.
    """
    check_target(path)
    load_packages()
    from zen_digits.core.export.verify import Verifier

    verifier = Verifier(model)
    reports = []
    for precision, version in _versions(model, int8=int8).items():
        set_metadata(version, model.card, precision)
        data = version.SerializeToString()
        reports.append(verifier.verify(data, precision))
    atomic_write(path, data)
    return ExportReport(path, tuple(reports))


def _versions(model: TrainedModel, *, int8: bool) -> dict[str, ModelProto]:
    """The network in each precision; the last is the one to save."""
    with _exporters_silenced():
        versions = {FLOAT32: _convert(model)}
        if int8:
            from zen_digits.core.export.quantize import quantize

            versions[INT8] = quantize(versions[FLOAT32])
    return versions


def _convert(model: TrainedModel) -> ModelProto:
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
        raise RuntimeError("torch.onnx.export returned no program.")
    return exported.model_proto


class _ReadingNetwork(nn.Module):
    """A network with all that ``Predictor`` does around it, as one module."""

    def __init__(self, model: TrainedModel) -> None:
        super().__init__()
        self._network = model.network()
        self._card: ModelCard = model.card

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        card, classes = self._card, len(self._card.label_names)
        # Like ``normalise``, but not in place, which PyTorch 2.6 cannot export.
        logits = self._network((images.float() - 255 * card.mean) / (255 * card.sd))
        calibrated = class_logits(logits, classes) / card.temperature
        return calibrated.softmax(dim=1), digit_scores(logits, classes)


@contextmanager
def _exporters_silenced() -> Iterator[None]:
    """Suppress what the exporter and the quantization log and warn about their own internals.

    They warn of deprecated functions that they call themselves, of a missing torchvision, of
    weights that an LSTM holds twice and of optional steps. The export is verified by its readings.
    """
    root, handler = logging.getLogger(), logging.NullHandler()
    before = root.manager.disable
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", "The tensor attributes", UserWarning)
        root.addHandler(handler)  # without one, a warning would install another permanently
        logging.disable(max(before, logging.WARNING))
        try:
            yield
        finally:
            logging.disable(before)
            root.removeHandler(handler)
