"""What a network that reads digits must not forget: images whose answers shall stay.

Those of MNIST's training images between which the shipped network hardly decides, as others do;
some others of them; and digits and non-digits that the program draws itself.
"""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data import mnist
from zen_digits.core.insight.kept import Kept, find_kept, keep
from zen_digits.core.labels import DIGITS
from zen_digits.core.models.head import feature_width
from zen_digits.core.personal.learning.features import Features, features_of, to_keep
from zen_digits.core.personal.learning.hard_images import hard_images
from zen_digits.core.personal.learning.likeness import Space, space_of
from zen_digits.core.process import compute_politely
from zen_digits.core.progress import Progress
from zen_digits.core.synthetic.generator import digit_images, negative_images
from zen_digits.core.training.splitting import split_indices

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import ImageSet
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.tensor_file import Tensors

_KIND, _DATA = "replay", "4"  # to be counted up where other images are chosen
_OTHERS, _DRAWN, _NON_DIGITS = 400, 400, 600
_VALIDATION = 5000
_SEED = 17


@dataclass(frozen=True, eq=False, slots=True)
class Known:
    """What a network makes of images that it knows, and of some that nobody has learned from."""

    replay: Features
    validation: Features
    labels: NDArray[np.int64]
    """Those of the validation images."""
    space: Space
    """That of what is replayed."""


def reads_digits(model: TrainedModel) -> bool:
    """Whether a network reads the ten digits and nothing else, so that it knows such images."""
    return model.card.label_names == DIGITS


def known_images(model: TrainedModel, threads: int) -> Generator[Progress, None, Known]:
    """What a network that reads digits makes of all these, looked at unless it is known already."""
    kept = find_kept(_KIND, model, _DATA)
    if kept is not None:
        return _known(model, kept.arrays)
    training = mnist.load_mnist_training()
    validation = training.subset(held_out(model, len(training))[:_VALIDATION])
    with ThreadPoolExecutor(1, "drawing", compute_politely) as pool:
        drawn = pool.submit(_drawn)  # while the others are looked at
        given = np.concatenate([_given(training), validation.images[:, 0]])
        found = yield from features_of(model, given, threads)
        others = yield from features_of(model, drawn.result(), threads)
    replay = len(found) - len(validation)
    arrays: Tensors = {
        "replay": to_keep(np.concatenate([found[:replay], others])),
        "validation": to_keep(found[replay:]),
        "labels": validation.labels,
    }
    keep(_KIND, model, _DATA, Kept(arrays, None))
    return _known(model, arrays)


def _known(model: TrainedModel, arrays: Tensors) -> Known:
    """The same, whether it was kept or is new."""
    replay, validation = (arrays[name].astype(np.float32) for name in ("replay", "validation"))
    space = space_of(replay, feature_width(model))
    return Known(replay, validation, arrays["labels"], space)


def _given(training: ImageSet) -> NDArray[np.uint8]:
    """Those of the training images that are replayed, uint8 n × 28 × 28; the same each time."""
    others = np.random.default_rng(_SEED).choice(len(training), _OTHERS, replace=False)
    return training.images[np.append(hard_images(), others), 0]


@cache  # drawing them takes longer than looking at them
def _drawn() -> NDArray[np.uint8]:
    """What the program draws, uint8 n × 28 × 28; the same each time."""
    rng = np.random.default_rng(_SEED)
    digits = [image for image, _ in digit_images(_DRAWN, rng)]
    return np.stack([*digits, *negative_images(_NON_DIGITS, rng)])


def held_out(model: TrainedModel, number: int) -> NDArray[np.int64]:
    """Which of so many images a network's training held out, or would have by default."""
    names = ("validation_fraction", "seed")
    given = {name: model.card.training[name] for name in names if name in model.card.training}
    config = TrainingConfig.from_dict(given)
    fraction = config.validation_fraction or TrainingConfig().validation_fraction
    return split_indices(number, fraction, config.seed)[1]
