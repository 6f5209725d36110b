"""A network as a program of PyTorch, which ``torch.export.load`` reads without this one's code."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.export import Dim, export, save

from zen_digits.core.files import atomic_write
from zen_digits.core.networks import network_of

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


class _ReadingModule(nn.Module):
    """The network with what is done before and after it, as in its ONNX file."""

    def __init__(self, model: TrainedModel) -> None:
        super().__init__()
        self.network = network_of(model)
        self.mean, self.sd = model.card.mean, model.card.sd
        self.classes, self.temperature = len(model.card.label_names), model.card.temperature

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities, n × labels, and digit scores, n, of uint8 n × 1 × 28 × 28 images."""
        logits = self.network((images.float() / 255 - self.mean) / self.sd)
        labels = logits[:, : self.classes]
        score = labels.logsumexp(1)
        if logits.shape[1] > self.classes:
            score = score - logits[:, self.classes]
        return (labels / self.temperature).softmax(1), score


def export_torch_program(path: Path, model: TrainedModel) -> None:
    """Write a ``.pt2`` file, for any number of images; raises InputError where that fails."""
    images = torch.zeros(2, 1, 28, 28, dtype=torch.uint8)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyTorch's own, of its next version
        shapes = {"images": {0: Dim("n")}}
        program = export(_ReadingModule(model), (images,), dynamic_shapes=shapes)
        data = BytesIO()
        save(program, data)
    atomic_write(path, data.getvalue())
