"""Reads drawings with a trained network."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from zen_digits.core.model_file import ModelCard, TrainedModel, load_model
from zen_digits.core.normalisation import normalise
from zen_digits.resources import resource_path


def shipped_model_path() -> Path:
    """The model file that comes with the program."""
    return resource_path("models", "shipped.zendigits")


def open_predictor(path: Path | None = None) -> "Predictor":
    """Read with a model file, or with the shipped one; raises InputError if it is unusable."""
    return Predictor(load_model(path or shipped_model_path()))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a drawing was read as."""

    probabilities: tuple[float, ...]
    label_names: tuple[str, ...]
    digit_score: float
    """The logarithm of the summed exponentials of the logits: higher, the more it looks like one of
    the labels (Liu et al., "Energy-based Out-of-distribution Detection", 2020)."""
    is_digit: bool

    @property
    def index(self) -> int:
        return self._ranked[0]

    @property
    def text(self) -> str:
        return self.label_names[self.index]

    @property
    def confidence(self) -> float:
        return self.probabilities[self.index]

    @property
    def runner_up(self) -> tuple[str, float]:
        """The second most probable label, and its probability."""
        second = self._ranked[1]
        return self.label_names[second], self.probabilities[second]

    def to_dict(self) -> dict[str, Any]:
        """All of it by name, as JSON can hold it; ``digit`` is None where it is no number."""
        return {
            "text": self.text,
            "digit": int(self.text) if self.text.isdecimal() else None,
            "confidence": round(self.confidence, 6),
            "is_digit": self.is_digit,
            "digit_score": round(self.digit_score, 4),
            "probabilities": [round(value, 6) for value in self.probabilities],
        }

    @property
    def _ranked(self) -> list[int]:
        return sorted(range(len(self.probabilities)), key=self.probabilities.__getitem__)[::-1]


class Predictor:
    """A network that reads; it owns its weights and shares them with nobody."""

    def __init__(self, model: TrainedModel) -> None:
        self._card = model.card
        self._network = model.network()

    @property
    def card(self) -> ModelCard:
        return self._card

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Read one image, uint8 28 × 28 from ``ink.py``."""
        return self.read_all(image[None])[0]

    def read_all(self, images: NDArray[np.uint8]) -> list[Reading]:
        """Read uint8 n × 28 × 28 images at once."""
        logits = self.logits(images)
        scores = logits.logsumexp(dim=1).tolist()
        rows = logits.double().softmax(dim=1).tolist()
        return [self._reading(row, score) for row, score in zip(rows, scores, strict=True)]

    def logits(self, images: NDArray[np.uint8]) -> torch.Tensor:
        """What the network says of uint8 n × 28 × 28 images: float n × classes."""
        batch = torch.from_numpy(np.ascontiguousarray(images)).unsqueeze(1)
        with torch.inference_mode():
            parts = [
                self._network(normalise(part, self._card.mean, self._card.sd))
                for part in batch.split(500)
            ]
        return torch.cat(parts).clone()

    def _reading(self, probabilities: list[float], score: float) -> Reading:
        threshold = self._card.digit_threshold
        is_digit = threshold is None or score >= threshold
        return Reading(tuple(probabilities), self._card.label_names, score, is_digit)
