"""The labelled images that lie nearest to a digit, as the network sees it: a wrong label among them
stands out.

Those of a whole training set are looked at once, which takes a while; what is known of them is
kept, and meanwhile the nearest of those seen so far can be asked for.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.load import changed
from zen_digits.core.freed_memory import return_freed_memory
from zen_digits.core.insight.features import Features, Points, block_by_block
from zen_digits.core.insight.kept import Kept, find_kept, keep
from zen_digits.core.insight.packed_images import PackedImages, random_order
from zen_digits.core.insight.packed_sets import PackedSet, load_training_set
from zen_digits.core.progress import Progress
from zen_digits.core.tensor_file import Tensors
from zen_digits.core.training.free_cores import thread_count

if TYPE_CHECKING:
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.models.model_file import TrainedModel

_KIND = "neighbours"
_Stored = np.int16
_ONE = 2**15 - 1
"""What 1 is stored as: points in half the memory, nearer to the exact ones than as float16."""
_PART = 2000  # points of which likeness is computed at a time


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An image of a set, by its index, with its label."""

    index: int
    label: str
    distance: float
    """1 less the cosine of the angle between both, from 0 (the same to the network) on."""

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON."""
        return {"index": self.index, "label": self.label, "distance": round(self.distance, 6)}


class NeighbourIndex:
    """What a network makes of labelled images; ``known`` of them have been looked at.

    One thread may look at more while others ask.
    """

    def __init__(
        self, features: Features, labels: NDArray[np.int64], names: tuple[str, ...]
    ) -> None:
        """``labels`` are those of all images, in the order of the set."""
        self._features, self._labels, self.label_names = features, labels, names
        self._order = random_order(len(labels))
        self._points = np.empty((len(labels), features.directions.shape[1]), _Stored)
        self.known = 0

    def __len__(self) -> int:
        return len(self._labels)

    def nearest(self, image: NDArray[np.uint8], number: int) -> list[Neighbour]:
        """The nearest images to one of 28 × 28 among those that are known, nearest first."""
        likeness = self._likeness(self._features.point(image))
        first = np.argpartition(-likeness, min(number, len(likeness)) - 1)[:number]
        best = first[np.argsort(-likeness[first], kind="stable")]
        return [self._neighbour(int(place), float(likeness[place])) for place in best]

    def _likeness(self, point: Points) -> NDArray[np.float32]:
        """The cosines of the angles between a point and those that are known."""
        known = self._points[: self.known]
        parts = np.split(known, range(_PART, len(known), _PART))
        return np.concatenate([part.astype(np.float32) @ (point / _ONE) for part in parts])

    def _neighbour(self, place: int, likeness: float) -> Neighbour:
        index = int(self._order[place])
        return Neighbour(index, self.label_names[self._labels[index]], max(1 - likeness, 0.0))

    def look_at(self, images: PackedImages, threads: int = 1) -> Generator[Progress, None, None]:
        """Look at all images; it can be stopped at each step, and ends with all known."""
        for points, _ in block_by_block(self._features, images, threads):
            self._points[self.known : self.known + len(points)] = np.rint(_ONE * points)
            self.known += len(points)
            yield Progress(self.known, len(self), "reading")

    # On the disk

    def to_keep(self) -> Kept:
        """All that is known, as it is kept."""
        arrays: Tensors = {
            "points": self._points,
            "directions": self._features.directions,
            "labels": self._labels.astype(np.int32),
        }
        return Kept(arrays, list(self.label_names))

    @classmethod
    def of_kept(cls, model: TrainedModel, kept: Kept) -> NeighbourIndex:
        """What was kept of a network; raises KeyError or ValueError where it is damaged."""
        labels, names = kept.arrays["labels"].astype(np.int64), tuple(kept.value)
        features = Features(model, kept.arrays["directions"])
        index, points = cls(features, labels, names), kept.arrays["points"]
        if (points.shape, points.dtype) != (index._points.shape, index._points.dtype):
            raise ValueError("the points do not fit")
        index._points, index.known = points, len(labels)
        if not 0 <= labels.min() <= labels.max() < len(names):
            raise ValueError("a label has no name")
        return index


def kept_index(model: TrainedModel, data: str) -> NeighbourIndex | None:
    """What is known already of a network and of data with this fingerprint, if there is anything.

    What is damaged is as if it were not there.
    """
    kept = find_kept(_KIND, model, data)
    try:
        return NeighbourIndex.of_kept(model, kept) if kept else None
    except (KeyError, TypeError, ValueError):
        return None


def keep_index(index: NeighbourIndex, model: TrainedModel, data: str) -> None:
    """Keep all that is known, so that it need not be looked at again."""
    keep(_KIND, model, data, index.to_keep())


def index_of(
    model: TrainedModel, training: PackedSet, threads: int = 1
) -> Generator[tuple[Progress, NeighbourIndex], None, NeighbourIndex]:
    """What a network makes of training images, looked at unless it is known already.

    At each step, at which it can be stopped, it may be asked for those seen so far.
    """
    kept = kept_index(model, training.fingerprint)
    if kept is not None:
        return kept
    features = Features.fitted(model, training.images)
    index = NeighbourIndex(features, training.labels, training.label_names)
    for progress in index.look_at(training.images, threads):
        yield progress, index
    keep_index(index, model, training.fingerprint)
    return index


@dataclass(frozen=True, slots=True)
class KnownImages:
    """Training images, and what is known of them so far."""

    images: PackedImages
    index: NeighbourIndex

    @property
    def is_complete(self) -> bool:
        """Whether all have been looked at."""
        return self.index.known == len(self.index)


def look_at_training_images(
    model: TrainedModel, reference: str, arrangement: Arrangement, dataset: Dataset | None
) -> Generator[tuple[Progress, KnownImages | None], None, KnownImages]:
    """Load the training images of a dataset and look at them, in steps at which it can be stopped.

    ``dataset`` is the whole dataset, if it is in memory. Raises InputError as ``load_dataset``.
    """
    loading = load_training_set(reference, arrangement, dataset)
    training = yield from changed(loading, lambda progress: (progress, None))
    looking = index_of(model, training, thread_count())
    images = training.images
    index = yield from changed(looking, lambda step: (step[0], KnownImages(images, step[1])))
    return_freed_memory()
    return KnownImages(images, index)
