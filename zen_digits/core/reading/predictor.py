"""Reads 28 × 28 images with a trained network."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.labels import are_digits
from zen_digits.core.networks.interface import class_logits, digit_scores, normalise
from zen_digits.core.networks.model_file import TrainedModel, load_model
from zen_digits.core.reading.result import Reading
from zen_digits.core.resources import resource_path

_BATCH = 500  # images; bounds the memory that activations take
_LARGEST_LOGIT = 1e30  # sums and quotients of such numbers are still finite


def shipped_model_path() -> Path:
    """The model file that ships with the program."""
    return resource_path("models", "shipped.zendigits")


def open_predictor(path: Path | None = None) -> "Predictor":
    """A predictor for a model file, or the shipped one; raises InputError if it is unusable."""
    return Predictor(load_model(path or shipped_model_path()))


class Predictor:
    """Reads images with a network of its own, which shares its weights with nothing.

    Each method raises InputError where the network's answers are no finite numbers: finite weights
    can be so large that sums of them are not.
    """

    def __init__(self, model: TrainedModel) -> None:
        self.card = model.card
        self.reads_digits = are_digits(model.card.label_names)
        # As in training: convolutions are faster when channels come last in memory.
        self._network = model.network().to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Read one image, uint8 28 × 28 in MNIST's format."""
        return self.read_all(image[None])[0]

    def read_all(self, images: NDArray[np.uint8]) -> list[Reading]:
        """Read uint8 n × 28 × 28 images at once."""
        logits = self._run(images)
        names, threshold = self.card.label_names, self.card.digit_threshold
        scores = digit_scores(logits, len(names)).tolist()
        calibrated = class_logits(logits, len(names)).double() / self.card.temperature
        rows = calibrated.softmax(dim=1).tolist()
        return [
            Reading(tuple(row), names, score, threshold is None or score >= threshold)
            for row, score in zip(rows, scores, strict=True)
        ]

    def logits(self, images: NDArray[np.uint8]) -> torch.Tensor:
        """Calibrated logits of uint8 n × 28 × 28 images: float n × classes."""
        logits = class_logits(self._run(images), len(self.card.label_names))
        return logits / self.card.temperature

    def _run(self, images: NDArray[np.uint8]) -> torch.Tensor:
        batch = torch.from_numpy(np.ascontiguousarray(images)).unsqueeze(1)
        with torch.inference_mode():
            logits = [
                self._network(normalise(part, self.card.mean, self.card.sd))
                for part in batch.split(_BATCH)
            ]
        return _checked(torch.cat(logits).clone())


def _checked(logits: torch.Tensor) -> torch.Tensor:
    if not (logits.abs() <= _LARGEST_LOGIT).all():  # also where one is NaN
        raise InputError("The network’s answers are no finite numbers; choose another model.")
    return logits
