"""Drawings with labels, as a network is taught with them: each as it is, and varied."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.builder import ProgressTimer
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.personal.features import Features, features_of
from zen_digits.core.personal.learning import Lesson
from zen_digits.core.personal.variation import varied_images
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

_VARIATIONS = 20  # of a drawing, where there are few
_MOST_VARIED = 6000  # of all drawings together: more take long and teach little
_OWN_WEIGHT = 4.0  # of a drawing as it is, compared with a variation


@dataclass(frozen=True, eq=False, slots=True)
class Examples:
    """The features of n drawings, those of their variations, and their labels."""

    own: Features
    varied: Features
    """As many of each drawing, one drawing's after the other's."""
    labels: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.labels)

    def lesson(self, chosen: NDArray[np.bool_]) -> Lesson:
        """What some of the drawings teach; ``chosen`` is n."""
        number = len(self.varied) // len(self)
        weights = np.append(np.full(len(self), _OWN_WEIGHT), np.ones(len(self.varied)))
        whole = Lesson(
            np.concatenate([self.own, self.varied]),
            np.append(self.labels, np.repeat(self.labels, number)),
            weights.astype(np.float32),
        )
        return whole.subset(np.append(chosen, np.repeat(chosen, number)))


def look_at_drawings(
    model: TrainedModel,
    drawings: Sequence[Strokes],
    labels: NDArray[np.int64],
    seed: int,
    threads: int,
) -> Generator[Progress, None, Examples]:
    """What a network makes of drawings with ink and of their variations.

    ``labels`` are the indices of the drawings' labels among those of the network.
    """
    images = np.stack([digit_image(strokes) for strokes in drawings])
    varied = yield from _varied(drawings, seed)
    found = yield from features_of(model, np.concatenate([images, varied]), threads)
    return Examples(found[: len(images)], found[len(images) :], labels)


def _varied(drawings: Sequence[Strokes], seed: int) -> Generator[Progress, None, NDArray[np.uint8]]:
    number = min(_VARIATIONS, _MOST_VARIED // len(drawings))
    images = np.zeros((len(drawings), number, 28, 28), np.uint8)
    timer = ProgressTimer()
    for index, strokes in enumerate(drawings):
        images[index] = varied_images(strokes, number, np.random.default_rng((seed, index)))
        if timer.is_due():
            yield Progress(index, len(drawings), "drawing")
    return images.reshape(-1, 28, 28)
