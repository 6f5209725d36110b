"""What networks make of images that nobody taught: MNIST's test images, and non-digits."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.data import mnist
from zen_digits.core.insight.kept import Kept, find_kept, keep
from zen_digits.core.models.head import answers_of
from zen_digits.core.personal.learning.features import Features, features_of, to_keep
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import digit_scores
from zen_digits.core.synthetic.generator import negative_images

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.tensor_file import Tensors

_KIND, _DATA = "test", "2"  # to be counted up where other images are chosen
_NON_DIGITS = 1000
_SEED = 71  # another than that of the non-digits that are replayed
_MOST_BYTES = 32_000_000  # that are kept of a network


@dataclass(frozen=True, eq=False, slots=True)
class Unseen:
    """What a network makes of MNIST's test images, and of non-digits that the program draws."""

    test: Features
    labels: NDArray[np.int64]
    """Those of the test images."""
    non_digits: Features

    def accuracy(self, model: TrainedModel) -> float:
        """The share of the test images that a network with such features reads rightly."""
        logits = answers_of(model).logits(self.test)
        read = logits[:, : len(model.card.label_names)].argmax(axis=1)
        return float((read == self.labels).mean())

    def rejected(self, model: TrainedModel) -> float | None:
        """The share of the non-digits that it does not take for digits; None without threshold."""
        if model.card.digit_threshold is None:
            return None
        logits = answers_of(model).logits(self.non_digits).astype(np.float64)
        scores = digit_scores(logits, len(model.card.label_names))
        return float((scores < model.card.digit_threshold).mean())


def unseen_images(model: TrainedModel, threads: int) -> Generator[Progress, None, Unseen]:
    """What a network that reads digits makes of these, looked at unless it is known already."""
    kept = find_kept(_KIND, model, _DATA)
    if kept is not None:
        return _unseen(kept.arrays)
    test = mnist.load_mnist_test()
    images = np.concatenate([test.images[:, 0], _drawn_non_digits()])
    found = yield from features_of(model, images, threads)
    arrays: Tensors = {
        "test": to_keep(found[: len(test)]),
        "labels": test.labels,
        "non_digits": to_keep(found[len(test) :]),
    }
    if sum(each.nbytes for each in arrays.values()) <= _MOST_BYTES:
        keep(_KIND, model, _DATA, Kept(arrays, None))
    return _unseen(arrays)


def _unseen(arrays: Tensors) -> Unseen:
    """The same, whether it was kept or is new."""
    test, non_digits = (arrays[name].astype(np.float32) for name in ("test", "non_digits"))
    return Unseen(test, arrays["labels"], non_digits)


@cache  # drawing them takes longer than looking at them
def _drawn_non_digits() -> NDArray[np.uint8]:
    return np.stack([*negative_images(_NON_DIGITS, np.random.default_rng(_SEED))])
