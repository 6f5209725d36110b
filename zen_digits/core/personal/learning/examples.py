"""What a network is taught with: drawings and pictures with labels, each as it is, and varied."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.builder import ProgressTimer
from zen_digits.core.ink.mnist_format import digit_image
from zen_digits.core.ink.strokes import Strokes
from zen_digits.core.ink.trajectory import NO_TRAJECTORY, Trajectory, trajectory
from zen_digits.core.models.head import head_of
from zen_digits.core.personal.learning.features import Features, features_of
from zen_digits.core.personal.learning.lesson import Lesson
from zen_digits.core.personal.learning.picture_variation import varied_pictures
from zen_digits.core.personal.learning.slips import slips
from zen_digits.core.personal.learning.variation import varied_images
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

Shape = Strokes | NDArray[np.uint8]
"""The strokes of a drawing, or the 28 × 28 pixels of a picture, ink bright as in MNIST."""


@dataclass(frozen=True, eq=False, slots=True)
class Picture:
    """A picture of one digit: there are only pixels, where ``ink_file.Drawing`` has strokes."""

    image: NDArray[np.uint8]
    """28 × 28, ink bright as in MNIST."""
    label: str | None = None


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
    slips: NDArray[np.bool_]
    """Which of the drawings teach nothing, unless there are no others."""
    trajectories: Trajectory
    """The way of the pen in each drawing, n × …; NaN in a picture."""

    def __len__(self) -> int:
        return len(self.labels)

    def belong_to_none(self, classes: int) -> NDArray[np.bool_]:
        """Which of the drawings belong to none of the classes."""
        return np.asarray(self.labels == classes)

    @property
    def drawn(self) -> NDArray[np.bool_]:
        """Which have strokes."""
        return np.asarray(~np.isnan(self.trajectories).any(axis=(1, 2)))

    def that_teach(self, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of some of the drawings teach; ``chosen`` is n."""
        return chosen & ~self.slips if (chosen & ~self.slips).any() else chosen

    def lesson(self, chosen: NDArray[np.bool_]) -> Lesson:
        """What some of the drawings teach; ``chosen`` is n."""
        chosen = self.that_teach(chosen)
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
    drawings: Sequence[Shape],
    labels: NDArray[np.int64],
    seed: int,
    threads: int,
) -> Generator[Progress, None, Examples]:
    """What a network makes of drawings with ink and of their variations.

    ``labels`` are the indices of the drawings' labels among those of the network; the index after
    the last is that of what belongs to none.
    """
    images = np.stack([_image(shape) for shape in drawings])
    varied = yield from _varied(drawings, seed)
    found = yield from features_of(model, np.concatenate([images, varied]), threads)
    own, classes = found[: len(images)], len(model.card.label_names)
    doubtful = slips(own @ head_of(model).T, labels, classes)
    ways = np.stack([_trajectory(shape) for shape in drawings])
    return Examples(own, found[len(images) :], labels, doubtful, ways)


def _image(shape: Shape) -> NDArray[np.uint8]:
    return shape if isinstance(shape, np.ndarray) else digit_image(shape)


def _trajectory(shape: Shape) -> Trajectory:
    return NO_TRAJECTORY if isinstance(shape, np.ndarray) else trajectory(shape)


def _variations(shape: Shape, number: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    if isinstance(shape, np.ndarray):
        return varied_pictures(shape, number, rng)
    return varied_images(shape, number, rng)


def _varied(drawings: Sequence[Shape], seed: int) -> Generator[Progress, None, NDArray[np.uint8]]:
    number = min(_VARIATIONS, _MOST_VARIED // len(drawings))
    images = np.zeros((len(drawings), number, 28, 28), np.uint8)
    timer = ProgressTimer()
    for index, shape in enumerate(drawings):
        images[index] = _variations(shape, number, np.random.default_rng((seed, index)))
        if timer.is_due():
            yield Progress(index, len(drawings), "drawing")
    return images.reshape(-1, 28, 28)
