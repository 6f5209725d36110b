"""Two networks on the same images: which mistakes the second mends, and which it makes anew."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.results import Indices, Results, evaluate
from zen_digits.core.evaluation.robustness import evenly_chosen
from zen_digits.core.evaluation.significance import Comparison, compare
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


@dataclass(frozen=True, eq=False)
class TwoNetworks:
    """What two networks made of the same images, in the same order.

    Each has its own classes, and all images are of classes that both know. Lists of images hold
    their indices among those compared.
    """

    first: Results
    second: Results

    def only(self, shown: Results) -> TwoNetworks:
        """Leave out images that are not among ``shown``, a part of what the first made."""
        chosen = np.isin(self.first.numbers, shown.numbers)
        return TwoNetworks(self.first.subset(chosen), self.second.subset(chosen))

    @cached_property
    def comparison(self) -> Comparison:
        """How much of the difference is chance."""
        return compare(self.first.right, self.second.right)

    def mended(self) -> Indices:
        """Mistakes that only the first makes, its most wrong ones first."""
        return _highest_first(self.second.right & ~self.first.right, self.first.losses)

    def broken(self) -> Indices:
        """Mistakes that only the second makes, its most wrong ones first."""
        return _highest_first(self.first.right & ~self.second.right, self.second.losses)

    def both_wrong(self) -> Indices:
        """Images that neither reads rightly, the most wrong first, whatever each made of them."""
        losses = self.first.losses + self.second.losses
        return _highest_first(~self.first.right & ~self.second.right, losses)


def pair(first: Results, second: Results) -> TwoNetworks | None:
    """Pair what was measured on one set, each network on the images whose label it knows.

    None where these were not the same images.
    """
    mine = first.subset(_known(first, second.label_names))
    theirs = second.subset(_known(second, first.label_names))
    same = np.array_equal(mine.images, theirs.images) and _texts(mine) == _texts(theirs)
    return TwoNetworks(mine, theirs) if same and len(mine.labels) else None


def compare_with(
    first: Results, predictor: Predictor, threads: int = 1
) -> Generator[Progress, None, TwoNetworks]:
    """Read the same images with a second network, in steps at which it can be stopped.

    Those of classes that it does not know are left out; raises InputError where none is left, and
    where the network's answers are no finite numbers.
    """
    known, labels = common_images(first, predictor.card.label_names)
    if not len(known):
        raise InputError(
            "No label of these images is known to both networks; choose another network or set."
        )
    chosen = np.zeros(len(first.labels), np.bool_)
    chosen[known] = True
    common = first.subset(chosen)
    drawn = first.whole.origin.trajectories
    origin = replace(  # the first’s, of these images alone
        common.origin,
        learned=False,
        places=np.array([*map(common.number, range(len(labels)))], np.int64),
        trajectories=None if drawn is None else drawn[common.numbers],
    )
    second = yield from evaluate(predictor, common.images, labels, threads, origin)
    return TwoNetworks(common, second)


def common_images(results: Results, names: Sequence[str]) -> tuple[Indices, Indices]:
    """The images of classes with one of these names, and their labels as places in ``names``."""
    known = np.flatnonzero(_known(results, names))
    place = np.array([names.index(n) if n in names else -1 for n in results.label_names], np.int64)
    return known, place[results.labels[known]]


def sample_for_both(results: Results, names: Sequence[str]) -> tuple[Indices, Indices, Indices]:
    """At most 1,000 images for ``measure_robustness``, evenly chosen among those of classes with
    one of these names; their labels as the measured network has them, and as places in ``names``.
    """
    known, labels = common_images(results, names)
    places = evenly_chosen(len(known))
    return known[places], results.labels[known[places]], labels[places]


def _known(results: Results, names: Sequence[str]) -> NDArray[np.bool_]:
    """Which images are of a class with one of these names."""
    known = np.array([name in names for name in results.label_names], np.bool_)
    return known[results.labels]


def _texts(results: Results) -> list[str]:
    return [results.label_names[label] for label in results.labels.tolist()]


def _highest_first(chosen: NDArray[np.bool_], losses: NDArray[np.float64]) -> Indices:
    indices = np.flatnonzero(chosen)
    return indices[np.argsort(-losses[indices], kind="stable")]
