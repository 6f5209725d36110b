"""A map of labelled images, on which those that are alike to the network lie together."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data.load import changed
from zen_digits.core.freed_memory import return_freed_memory
from zen_digits.core.insight.features import Features, block_by_block
from zen_digits.core.insight.kept import Kept, find_kept, keep
from zen_digits.core.insight.packed_images import PackedImages
from zen_digits.core.insight.packed_sets import PackedSet, load_test_set
from zen_digits.core.insight.plane import linear_map
from zen_digits.core.progress import Progress
from zen_digits.core.training.free_cores import thread_count

if TYPE_CHECKING:
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.models.model_file import TrainedModel

_KIND = "map"


@dataclass(frozen=True, eq=False)
class ImageMap:
    """Where each image of a set lies, what it is labelled as, and what it is read as.

    ``places`` are float n × 2, nearly all of them between -1 and 1; ``labels`` and ``read_as`` are
    int64 n, named by ``label_names`` and by the network's ``read_names``.
    """

    images: PackedImages
    places: NDArray[np.float32]
    labels: NDArray[np.int64]
    read_as: NDArray[np.int64]
    label_names: tuple[str, ...]
    read_names: tuple[str, ...]
    features: Features
    matrix: NDArray[np.float64]
    offset: NDArray[np.float64]

    def place(self, image: NDArray[np.uint8]) -> tuple[float, float]:
        """Where another image, 28 × 28, would lie."""
        x, y = self.features.point(image) @ self.matrix + self.offset
        return float(x), float(y)

    def label(self, index: int) -> str:
        """The label of an image."""
        return self.label_names[self.labels[index]]

    def reading(self, index: int) -> str:
        """What an image is read as."""
        return self.read_names[self.read_as[index]]

    @cached_property
    def misread(self) -> NDArray[np.bool_]:
        """Which images are read as something else than their label."""
        names = np.array(self.label_names), np.array(self.read_names)
        return np.asarray(names[0][self.labels] != names[1][self.read_as])

    @cached_property
    def centres(self) -> dict[int, tuple[float, float]]:
        """The middle of each class that has images."""
        classes = np.unique(self.labels).tolist()
        middles = (np.median(self.places[self.labels == each], axis=0) for each in classes)
        return {each: (float(x), float(y)) for each, (x, y) in zip(classes, middles, strict=True)}

    def nearest(self, place: tuple[float, float], within: float) -> int | None:
        """The image that lies nearest to a place, if one does within a distance."""
        distances = np.hypot(*(self.places - np.asarray(place, np.float32)).T)
        best = int(distances.argmin())
        return best if distances[best] <= within else None

    def next(self, place: tuple[float, float], direction: tuple[int, int]) -> int | None:
        """The next image from a place to the right (1, 0), left, top (0, 1) or bottom: the nearest
        that lies more in this direction than to its sides."""
        away = self.places - np.asarray(place, np.float32)
        ahead, aside = away @ np.array(direction), np.abs(away @ np.array(direction[::-1]))
        distances = np.where((ahead > 1e-6) & (aside <= ahead), ahead + aside, np.inf)
        best = int(distances.argmin())
        return best if np.isfinite(distances[best]) else None


def map_of(
    model: TrainedModel, test: PackedSet, threads: int = 1
) -> Generator[Progress, None, ImageMap]:
    """Lay out a set's images as a network sees them, unless that is known already."""
    kept = find_kept(_KIND, model, test.fingerprint)
    if kept is not None:
        try:
            return _of_kept(model, test, kept)
        except (KeyError, TypeError, ValueError):
            pass  # damaged: it is made anew
    made = yield from _made(model, test, threads)
    keep(_KIND, model, test.fingerprint, _to_keep(made))
    return made


def _made(
    model: TrainedModel, test: PackedSet, threads: int
) -> Generator[Progress, None, ImageMap]:
    features, order = Features.fitted(model, test.images), test.images.order
    points = np.empty((len(order), features.directions.shape[1]), np.float32)
    read_as, done = np.empty(len(order), np.int64), 0
    for some, classes in block_by_block(features, test.images, threads):
        indices = order[done : done + len(some)]
        points[indices], read_as[indices] = some, classes
        done += len(some)
        yield Progress(done, len(order), "reading")
    matrix, offset = linear_map(points, test.labels)
    places = (points @ matrix + offset).astype(np.float32)
    return _map(model, test, features, places, read_as, matrix, offset)


def _map(
    model: TrainedModel,
    test: PackedSet,
    features: Features,
    places: NDArray[np.float32],
    read_as: NDArray[np.int64],
    matrix: NDArray[np.float64],
    offset: NDArray[np.float64],
) -> ImageMap:
    names = test.label_names, model.card.label_names
    return ImageMap(
        test.images, places, test.labels, read_as, *names, features, matrix, offset
    )  # fmt: skip


def _to_keep(made: ImageMap) -> Kept:
    return Kept(
        {
            "places": made.places,
            "read_as": made.read_as.astype(np.int32),
            "directions": made.features.directions,
            "matrix": made.matrix.astype(np.float32),
            "offset": made.offset.astype(np.float32),
        },
        None,
    )


def _of_kept(model: TrainedModel, test: PackedSet, kept: Kept) -> ImageMap:
    """Raises KeyError or ValueError where what was kept does not fit."""
    arrays = kept.arrays
    features = Features(model, arrays["directions"])
    places, read_as = arrays["places"], arrays["read_as"].astype(np.int64)
    matrix, offset = (arrays[name].astype(np.float64) for name in ("matrix", "offset"))
    fitting = (len(test.images), 2), (features.directions.shape[1], 2), (2,)
    if (places.shape, matrix.shape, offset.shape) != fitting or len(read_as) != len(places):
        raise ValueError("the shapes do not fit")
    if not 0 <= read_as.min() <= read_as.max() < len(model.card.label_names):
        raise ValueError("a reading has no name")
    return _map(model, test, features, places, read_as, matrix, offset)


def map_test_images(
    model: TrainedModel, reference: str, arrangement: Arrangement, dataset: Dataset | None
) -> Generator[tuple[Progress, None], None, ImageMap]:
    """Load the test images of a dataset and lay them out, in steps at which it can be stopped.

    ``dataset`` is the whole dataset, if it is in memory. Raises InputError as ``load_dataset``.
    """
    loading = load_test_set(reference, arrangement, dataset)
    test = yield from changed(loading, lambda progress: (progress, None))
    made = yield from changed(map_of(model, test, thread_count()), lambda step: (step, None))
    return_freed_memory()
    return made
