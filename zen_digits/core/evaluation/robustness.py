"""How far images may be deformed before a network misreads them."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.evaluation.results import Indices, evaluate
from zen_digits.core.evaluation.significance import wilson_interval
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_MOST = 1000  # images
_SEED = 0
_POINTS = sum(len(deformation.strengths) for deformation in DEFORMATIONS.values())


@dataclass(frozen=True)
class Robustness:
    """What was measured so far of one network on ``images`` images."""

    images: int
    hits: Mapping[str, Mapping[float, int]] = field(default_factory=dict)
    """How many were read rightly, by deformation and strength."""

    def accuracy(self, name: str, strength: float) -> float | None:
        """The share that was read rightly; None where it is not measured yet."""
        hits = self.hits.get(name, {}).get(strength)
        return None if hits is None else hits / max(self.images, 1)

    def interval(self, name: str, strength: float) -> tuple[float, float]:
        """Where that share lies with a certainty of 95 %, for other images of this kind."""
        return wilson_interval(self.hits[name][strength], self.images)

    @property
    def progress(self) -> Progress:
        """How many of the points of all curves are measured."""
        return Progress(sum(map(len, self.hits.values())), _POINTS, "reading")

    def _with(self, name: str, strength: float, hits: int) -> Robustness:
        points = {**self.hits.get(name, {}), strength: hits}
        return Robustness(self.images, {**self.hits, name: points})


def evenly_chosen(number: int, most: int = _MOST) -> Indices:
    """At most so many of ``number`` images, the same each time: one of each part of their order.

    Not each tenth, say: where the classes take turns, that would be images of one class.
    """
    most = min(number, most)
    edges = np.arange(most + 1) * number // max(most, 1)
    return np.random.default_rng(_SEED).integers(edges[:-1], edges[1:])


def measure_robustness(
    predictor: Predictor, images: NDArray[np.uint8], labels: NDArray[np.int64], threads: int = 1
) -> Generator[Robustness, None, Robustness]:
    """Read images, uint8 n × 28 × 28, deformed in each way by each strength.

    Yields what is known so far, also between two points: it can be stopped there. Raises InputError
    where the network's answers are no finite numbers.
    """
    known = Robustness(len(labels))
    plain = yield from _hits(predictor, images, labels, threads, known)
    for name, deformation in DEFORMATIONS.items():
        for strength in deformation.strengths:
            hits = plain
            if strength != deformation.neutral:
                changed = deformation.apply(images, strength)
                hits = yield from _hits(predictor, changed, labels, threads, known)
            known = known._with(name, strength, hits)
            yield known
    return known


def _hits(
    predictor: Predictor,
    images: NDArray[np.uint8],
    labels: NDArray[np.int64],
    threads: int,
    known: Robustness,
) -> Generator[Robustness, None, int]:
    steps = evaluate(predictor, images, labels, threads)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return int(end.value.right.sum())
        yield known
