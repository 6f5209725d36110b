"""Reads 28 × 28 images with a trained network."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.labels import are_digits
from zen_digits.core.models.model_file import TrainedModel, load_model
from zen_digits.core.models.reading_graph import IMAGES, logits_model
from zen_digits.core.models.session import open_session
from zen_digits.core.models.taught_strokes import taught_strokes_of
from zen_digits.core.reading.hand_reading import HandReader
from zen_digits.core.reading.result import Reading
from zen_digits.core.resources import resource_path

_BATCH = 50  # images; with 100 each takes a tenth longer, and activations more memory
_REMEMBERED = 200  # images, which take 200 kB
_LARGEST_LOGIT = 1e30  # sums and quotients of such numbers are still finite


def shipped_model_path() -> Path:
    """The model file that ships with the program."""
    return resource_path("models", "shipped.zendigits")


def open_predictor(path: Path | None = None, threads: int = 1) -> "Predictor":
    """A predictor for a model file, or the shipped one; raises InputError if it is unusable."""
    return Predictor(load_model(path or shipped_model_path()), threads)


class Predictor:
    """Reads images with a network, in ONNX Runtime.

    Each method raises InputError where the network's answers are no finite numbers: finite weights
    can be so large that sums of them are not.
    """

    def __init__(self, model: TrainedModel, threads: int = 1) -> None:
        self.model = model
        self.card = model.card
        self.reads_digits = are_digits(model.card.label_names)
        strokes = taught_strokes_of(model.weights, len(model.card.label_names))
        self.hand = None if strokes is None else HandReader(strokes)
        """Compares the strokes of drawings, where the network was taught any; images it does not
        see."""
        self._session = open_session(logits_model(model.card, model.weights), threads)
        self._remembered: dict[bytes, Reading] = {}
        """The images that were read last, the latest at the end."""

    def read(self, image: NDArray[np.uint8]) -> Reading:
        """Read one image, uint8 28 × 28 in MNIST's format."""
        return self.read_all(image[None])[0]

    def read_all(self, images: NDArray[np.uint8]) -> list[Reading]:
        """Read uint8 n × 28 × 28 images at once.

        Those that were among the last ones are not computed again: while a number is drawn, most of
        its digits stay as they are.
        """
        keys = [image.tobytes() for image in images]
        known = {key: self._remembered[key] for key in keys if key in self._remembered}
        new = [index for index, key in enumerate(keys) if key not in known]
        known.update(zip((keys[i] for i in new), self._read_new(images[new]), strict=True))
        older = {key: r for key, r in self._remembered.items() if key not in known}
        self._remembered = dict([*older.items(), *known.items()][-_REMEMBERED:])
        return [known[key] for key in keys]

    def _read_new(self, images: NDArray[np.uint8]) -> list[Reading]:
        if not len(images):
            return []
        logits = self._run(images)
        names, threshold = self.card.label_names, self.card.digit_threshold
        scores = digit_scores(logits, len(names)).tolist()
        rows = _softmax(logits[:, : len(names)] / self.card.temperature).tolist()
        return [
            Reading(tuple(row), names, score, threshold is None or score >= threshold)
            for row, score in zip(rows, scores, strict=True)
        ]

    def logits(self, images: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Calibrated logits of uint8 n × 28 × 28 images: n × classes."""
        return self.logits_and_scores(images)[0]

    def logits_and_scores(
        self, images: NDArray[np.uint8]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Calibrated logits of uint8 n × 28 × 28 images, n × classes, and their digit scores."""
        answers, classes = self._run(images), len(self.card.label_names)
        return answers[:, :classes] / self.card.temperature, digit_scores(answers, classes)

    def _run(self, images: NDArray[np.uint8]) -> NDArray[np.float64]:
        batches = np.split(images[:, None], range(_BATCH, len(images), _BATCH))
        logits = [self._session.run(None, {IMAGES: batch})[0] for batch in batches]
        return _checked(np.concatenate(logits).astype(np.float64))


def digit_scores(logits: NDArray[np.float64], classes: int) -> NDArray[np.float64]:
    """How much each image looks like one of the labels, as ``networks.interface`` says."""
    any_label = logsumexp(logits[:, :classes])
    return any_label if logits.shape[1] == classes else any_label - logits[:, classes]


def logsumexp(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """The logarithm of the sum of each row’s exponentials, n × classes, without overflow."""
    largest = logits.max(axis=1)
    total: NDArray[np.float64] = np.exp(logits - largest[:, None]).sum(axis=1)
    return np.log(total) + largest


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.exp(logits - logsumexp(logits)[:, None])


def _checked(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    if not (np.abs(logits) <= _LARGEST_LOGIT).all():  # also where one is NaN
        raise InputError("The network’s answers are no finite numbers; choose another model.")
    return logits
