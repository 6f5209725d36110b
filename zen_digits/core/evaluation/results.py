"""What a network made of labelled images: which it read rightly, and how sure it was of each."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.evaluation.marks import Marks, fingerprint
from zen_digits.core.evaluation.rejection import Rejection
from zen_digits.core.evaluation.reliability import ReliabilityBin, reliability
from zen_digits.core.evaluation.risk_coverage import RiskCoverage, risk_coverage
from zen_digits.core.evaluation.sets import UNREMARKABLE, Origin
from zen_digits.core.evaluation.significance import wilson_interval
from zen_digits.core.progress import Progress
from zen_digits.core.training.metrics import Metrics, log_softmax

if TYPE_CHECKING:
    from zen_digits.core.ink.strokes import Strokes
    from zen_digits.core.reading.predictor import Predictor

Indices = NDArray[np.int64]
_BATCH = 250  # images between two steps


@dataclass(frozen=True, eq=False, slots=True)
class Part:
    """Some of the images of a measurement: ``numbers`` are their indices in it."""

    whole: Results
    numbers: Indices


@dataclass(frozen=True, eq=False)
class Results:
    """The answers to ``images``, uint8 n × 28 × 28 in MNIST's format, whose ``labels`` are known.

    ``labels`` are int64 n; ``logits`` float n × classes, calibrated. Lists of images hold their
    indices.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    logits: NDArray[np.float64]
    label_names: tuple[str, ...]
    origin: Origin = UNREMARKABLE
    rejection: Rejection | None = None
    """None where the network never says that an image is none of its classes."""
    part: Part | None = None
    """Tells of which images these are some; None: these are all that were measured."""

    @cached_property
    def metrics(self) -> Metrics:
        """Accuracy, loss, confusion and calibration."""
        return Metrics(self.logits, self.labels)

    @cached_property
    def read_as(self) -> Indices:
        """The class that each image was read as."""
        return self.logits.argmax(axis=1)

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        """Which images were read rightly."""
        return np.asarray(self.read_as == self.labels)

    @cached_property
    def confidences(self) -> NDArray[np.float64]:
        """The probability of what each image was read as."""
        return np.exp(self._log_probabilities.max(axis=1))

    @cached_property
    def losses(self) -> NDArray[np.float64]:
        """The cross-entropy of each image in nats: the higher, the more wrong."""
        own = np.take_along_axis(self._log_probabilities, self.labels[:, None], axis=1)
        return np.asarray(-own[:, 0])

    @cached_property
    def _log_probabilities(self) -> NDArray[np.float64]:
        return log_softmax(self.logits)

    @property
    def accuracy_interval(self) -> tuple[float, float]:
        """Where the accuracy lies with a certainty of 95 %, for other images of this kind."""
        return wilson_interval(int(self.right.sum()), len(self.labels))

    def subset(self, chosen: NDArray[np.bool_]) -> Results:
        """What was made of some of the images; ``chosen`` is n."""
        if chosen.all():
            return self
        arrays = (self.images[chosen], self.labels[chosen], self.logits[chosen])
        rejection = self.rejection and self.rejection.subset(chosen)
        numbers = np.flatnonzero(chosen)
        part = Part(self.whole, self.part.numbers[numbers] if self.part else numbers)
        return Results(*arrays, self.label_names, self.origin, rejection, part)

    @property
    def whole(self) -> Results:
        """All that were measured together with these."""
        return self.part.whole if self.part else self

    @property
    def numbers(self) -> Indices:
        """The indices of the images among all that were measured."""
        return self.part.numbers if self.part else np.arange(len(self.labels))

    @property
    def is_of_learning(self) -> bool:
        """Whether the network was still learning, and so is none of those in memory."""
        return self.origin.split == "learning"

    def goes_on_from(self, before: Results) -> bool:
        """Whether it is of the same measurement, or of a later epoch of the same training."""
        return before.whole is self.whole or self.origin.follows(before.origin)

    def number(self, image: int) -> int:
        """The index of an image in its set, also where others are left out."""
        number, places = int(self.part.numbers[image]) if self.part else image, self.origin.places
        return number if places is None else int(places[number])

    def strokes(self, image: int) -> Strokes | None:
        """What was drawn; None of an image that is not known to be a drawing."""
        drawn = self.origin.strokes
        return drawn[self.number(image)] if drawn else None

    def fingerprint_of(self, image: int) -> str:
        """What a mark on an image is kept by."""
        return fingerprint(self.images[image], self.label_names[self.labels[image]])

    @cached_property
    def fingerprints(self) -> tuple[str, ...]:
        """Those of all images."""
        if self.part:
            return tuple(self.whole.fingerprints[number] for number in self.part.numbers.tolist())
        return tuple(map(self.fingerprint_of, range(len(self.labels))))

    def marked(self, marks: Marks) -> NDArray[np.bool_]:
        """Which images are marked."""
        if not marks:
            return np.zeros(len(self.labels), np.bool_)
        return np.array([each in marks for each in self.fingerprints], np.bool_)

    @cached_property
    def reliability(self) -> tuple[ReliabilityBin, ...]:
        """How often it was right, by how sure it was."""
        return reliability(self.confidences, self.right)

    @cached_property
    def risk_coverage(self) -> RiskCoverage:
        """How many are wrong among the surest, by confidence."""
        return risk_coverage(self.confidences, self.right)

    def prepare(self) -> None:
        """Compute what will be shown: for many images it takes a second, better not spent later."""
        if len(self.labels):
            _ = self.metrics.loss, self.metrics.calibration_error, self.metrics.confusion
        _ = self.reliability, self.risk_coverage, self.losses

    def mistakes(self) -> Indices:
        """Images read wrongly, the most wrong first."""
        return self._most_wrong_first(~self.right)

    def unsure(self) -> Indices:
        """Images read rightly, the least sure first."""
        indices = np.flatnonzero(self.right)
        return indices[np.argsort(self.confidences[indices], kind="stable")]

    def cell(self, label: int | None, read_as: int | None) -> Indices:
        """Images of a class that were read as another, the most wrong first; None: as any."""
        chosen = np.ones(len(self.labels), np.bool_)
        if label is not None:
            chosen &= self.labels == label
        if read_as is not None:
            chosen &= self.read_as == read_as
        return self._most_wrong_first(chosen)

    def marked_ones(self, marks: Marks) -> Indices:
        """Images that are marked, the most wrong first."""
        return self._most_wrong_first(self.marked(marks))

    def _most_wrong_first(self, chosen: NDArray[np.bool_]) -> Indices:
        indices = np.flatnonzero(chosen)
        return indices[np.argsort(-self.losses[indices], kind="stable")]


def evaluate(
    predictor: Predictor,
    images: NDArray[np.uint8],
    labels: NDArray[np.int64],
    threads: int = 1,
    origin: Origin = UNREMARKABLE,
) -> Generator[Progress, None, Results]:
    """Read all images, uint8 n × 28 × 28, in steps at which it can be stopped.

    Raises InputError where the network's answers are no finite numbers.
    """
    batches = [images[start : start + _BATCH] for start in range(0, len(images), _BATCH)]
    parts: list[tuple[NDArray[np.float64], NDArray[np.float64]]] = []
    with ThreadPoolExecutor(threads) as pool:
        try:
            for part in pool.map(predictor.logits_and_scores, batches):
                parts.append(part)
                yield Progress(min(len(parts) * _BATCH, len(images)), len(images), "reading")
        finally:
            pool.shutdown(cancel_futures=True)
    card = predictor.card
    nothing = np.zeros((0, len(card.label_names))), np.zeros(0)
    logits, scores = map(np.concatenate, zip(*parts or [nothing], strict=True))
    if predictor.hand is not None and origin.trajectories is not None:
        logits, scores = predictor.hand.taught.told(logits, scores, origin.trajectories)
    rejection = None if card.digit_threshold is None else Rejection(scores, card.digit_threshold)
    results = Results(images, labels, logits, card.label_names, origin, rejection)
    results.prepare()
    return results
