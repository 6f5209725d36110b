"""Reads test images with an exported network in ONNX Runtime, and compares."""

from __future__ import annotations

import time
from statistics import median
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from zen_digits.core.data.mnist import load_mnist_test
from zen_digits.core.errors import InputError
from zen_digits.core.export.metadata import FLOAT32, IMAGES, OUTPUTS
from zen_digits.core.export.report import CHECKED, Figures
from zen_digits.core.labels import DIGITS
from zen_digits.core.networks.model_file import TrainedModel
from zen_digits.core.percent import percent
from zen_digits.core.reading.predictor import Predictor

LEAST_AGREEMENT = 0.98
"""In int8, of the images: more must not be read otherwise than here."""
LARGEST_DIFFERENCE = 1e-4
"""In float32, of a probability."""
_BATCH = 100
_TIMED = 50


class Check:
    """Reads test images as this program does, to compare exported versions with."""

    def __init__(self, model: TrainedModel) -> None:
        test = load_mnist_test()
        self._images = test.images[:CHECKED].numpy()
        self._threshold = model.card.digit_threshold
        readings = Predictor(model).read_all(self._images[:, 0])
        self._here = np.array([reading.probabilities for reading in readings])
        self._digit_here = np.array([reading.is_digit for reading in readings])
        digits = model.card.label_names == DIGITS
        self._labels = test.labels[:CHECKED].numpy() if digits else None

    def figures(self, data: bytes, precision: str) -> Figures:
        """Run an ONNX model in ONNX Runtime; raises InputError where it reads otherwise."""
        session = _session(data)
        probabilities, scores = _run(session, self._images)
        figures = Figures(
            precision,
            len(data),
            self._agreement(probabilities, scores),
            float(np.abs(probabilities - self._here).max()),
            self._accuracy(self._here),
            self._accuracy(probabilities),
            _milliseconds(session, self._images),
        )
        _refuse_bad(figures)
        return figures

    def _agreement(self, probabilities: NDArray[Any], scores: NDArray[Any]) -> float:
        same = probabilities.argmax(axis=1) == self._here.argmax(axis=1)
        if self._threshold is not None:
            same &= (scores >= self._threshold) == self._digit_here
        return float(same.mean())

    def _accuracy(self, probabilities: NDArray[Any]) -> float | None:
        if self._labels is None:
            return None
        return float((probabilities.argmax(axis=1) == self._labels).mean())


def _refuse_bad(figures: Figures) -> None:
    """Numbers that are none compare as False: they are refused, too."""
    if figures.precision == FLOAT32:
        if not figures.largest_difference <= LARGEST_DIFFERENCE:
            raise InputError(
                "ONNX Runtime reads otherwise with this network than this program (probabilities "
                f"differ by up to {figures.largest_difference:.2g}); nothing was saved, try "
                "another network."
            )
    elif not figures.agreement >= LEAST_AGREEMENT:
        raise InputError(
            f"In {figures.precision} this network reads {percent(1 - figures.agreement, 1)} of the "
            f"test images otherwise, and more than {percent(1 - LEAST_AGREEMENT, 1)} is too much; "
            f"export it in {FLOAT32}."
        )


def _session(data: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3  # errors
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])


def _run(session: onnxruntime.InferenceSession, images: NDArray[np.uint8]) -> list[NDArray[Any]]:
    """Each output for all images."""
    batches = [
        session.run(list(OUTPUTS), {IMAGES: images[start : start + _BATCH]})
        for start in range(0, len(images), _BATCH)
    ]
    return [np.concatenate(parts) for parts in zip(*batches, strict=True)]


def _milliseconds(session: onnxruntime.InferenceSession, images: NDArray[np.uint8]) -> float:
    seconds = []
    for index in range(_TIMED):
        start = time.perf_counter()
        session.run(None, {IMAGES: images[index : index + 1]})
        seconds.append(time.perf_counter() - start)
    return 1000 * median(seconds)
