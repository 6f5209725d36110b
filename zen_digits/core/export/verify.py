"""Verifies an export: test images are read in ONNX Runtime and here, and compared."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data import mnist
from zen_digits.core.errors import InputError
from zen_digits.core.export.metadata import FLOAT32, OUTPUTS
from zen_digits.core.export.report import CHECKED, VersionReport
from zen_digits.core.labels import DIGITS
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.reading_graph import IMAGES
from zen_digits.core.models.session import open_session
from zen_digits.core.percent import percent
from zen_digits.core.reading.predictor import Predictor

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

LEAST_AGREEMENT = 0.98
"""The fraction of images that an int8 version must read as here."""
LARGEST_DIFFERENCE = 1e-4
"""Between a float32 version's probabilities and those here."""
_BATCH = 100
_TIMED = 50  # images


class Verifier:
    """Compares exported versions of a network with how this program reads with it."""

    def __init__(self, model: TrainedModel) -> None:
        test = mnist.load_mnist_test()
        self._images = test.images[:CHECKED]
        self._threshold = model.card.digit_threshold
        readings = Predictor(model).read_all(self._images[:, 0])
        self._here = np.array([reading.probabilities for reading in readings])
        self._digit_here = np.array([reading.is_digit for reading in readings])
        digits = model.card.label_names == DIGITS
        self._labels = test.labels[:CHECKED] if digits else None

    def verify(self, data: bytes, precision: str) -> VersionReport:
        """Run an ONNX model in ONNX Runtime; raises InputError if its readings differ too much."""
        session = open_session(data)
        probabilities, scores = _run(session, self._images)
        report = VersionReport(
            precision,
            len(data),
            self._agreement(probabilities, scores),
            float(np.abs(probabilities - self._here).max()),
            self._accuracy(self._here),
            self._accuracy(probabilities),
            _milliseconds(session, self._images),
        )
        _raise_if_bad(report)
        return report

    def agreement(self, data: bytes) -> float:
        """The fraction of the images that an ONNX model reads as this program does."""
        return self._agreement(*_run(open_session(data), self._images))

    def _agreement(self, probabilities: NDArray[Any], scores: NDArray[Any]) -> float:
        same = probabilities.argmax(axis=1) == self._here.argmax(axis=1)
        if self._threshold is not None:
            same &= (scores >= self._threshold) == self._digit_here
        return float(same.mean())

    def _accuracy(self, probabilities: NDArray[Any]) -> float | None:
        if self._labels is None:
            return None
        return float((probabilities.argmax(axis=1) == self._labels).mean())


def _raise_if_bad(report: VersionReport) -> None:
    if report.precision == FLOAT32:
        if not report.largest_difference <= LARGEST_DIFFERENCE:  # true for NaN, too
            raise InputError(
                "ONNX Runtime’s readings differ from this program’s (probabilities differ by up to "
                f"{report.largest_difference:.2g}); nothing was saved; try another network."
            )
    elif not report.agreement >= LEAST_AGREEMENT:
        raise InputError(
            f"In {report.precision} this network reads {percent(1 - report.agreement, 1)} of the "
            f"test images differently (at most {percent(1 - LEAST_AGREEMENT, 1)} is allowed); "
            f"export it in {FLOAT32}."
        )


def _run(session: InferenceSession, images: NDArray[np.uint8]) -> list[NDArray[Any]]:
    """The outputs, each for all images."""
    batches = [
        session.run(list(OUTPUTS), {IMAGES: images[start : start + _BATCH]})
        for start in range(0, len(images), _BATCH)
    ]
    return [np.concatenate(parts) for parts in zip(*batches, strict=True)]


def _milliseconds(session: InferenceSession, images: NDArray[np.uint8]) -> float:
    seconds = []
    for index in range(_TIMED):
        start = time.perf_counter()
        session.run(None, {IMAGES: images[index : index + 1]})
        seconds.append(time.perf_counter() - start)
    return 1000 * median(seconds)
