"""The sets of images that a network can be measured on, and how each is loaded."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from zen_digits.core.config.dataset_reference import MNIST, dataset_name
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.arrangement import AS_STORED, Arrangement
from zen_digits.core.errors import InputError, printable
from zen_digits.core.ink.ink_file import is_ink_file
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from zen_digits.core.data.builder import LabelledImages
    from zen_digits.core.data.dataset import Dataset, ImageSet
    from zen_digits.core.data.ink_dataset import KnownInk
    from zen_digits.core.ink.strokes import Strokes
    from zen_digits.core.models.model_card import ModelCard

Part = Literal["test", "validation", "all", "learning", "kept"]
""""learning": what the network that learns reads after each epoch; "kept": the drawings of a hand,
whose file ``reference`` names (``personal.hand_images``)."""
Split = Literal["own", "run", "seed", "learning"]
"""Who held validation images out: the dataset itself, the network's training, only a seed, or a
training that goes on."""
_KINDS: dict[Part, str] = {
    "test": "test images",
    "validation": "validation images",
    "kept": "drawings",
}


@dataclass(frozen=True, slots=True)
class MeasurableSet:
    """A part of a dataset; ``arrangement`` says how its images are turned or inverted."""

    reference: str
    part: Part = "test"
    arrangement: Arrangement = AS_STORED


MNIST_TEST = MeasurableSet(MNIST)
WHILE_LEARNING = MeasurableSet("", "learning")
"""The validation images of the run that is running: they are measured by it, and never loaded."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where measured images come from, as far as figures must be read with it in mind."""

    unknown: int = 0
    """Images that were left out: the network does not know their label."""
    split: Split | None = None
    """Of validation images."""
    seed: int = 0
    """Of such a split, unless the dataset made it."""
    epoch: int = 0
    """The latest, of a training that goes on."""
    places: NDArray[np.int64] | None = field(default=None, compare=False, repr=False)
    """The index of each image in its set; None where it is that among the measured ones."""
    strokes: tuple[Strokes | None, ...] = field(default=(), compare=False, repr=False)
    """Of what is at each index of the set, where drawings were measured."""
    trajectories: NDArray[np.float32] | None = field(default=None, compare=False, repr=False)
    """The way of the pen in each measured image; NaN where that is not known, None if nowhere."""
    non_digits: int = 0
    """Kept drawings that were left out, as they belong to no class."""
    learned: bool = False
    """Whether these are the drawings that the network was taught, as many as there were then."""

    @property
    def skipped(self) -> int:
        """All that were left out."""
        return self.unknown + self.non_digits

    def follows(self, other: Origin) -> bool:
        """Whether these are the same images, after a later epoch of the same training."""
        return self.split == other.split == "learning" and self.epoch > other.epoch


UNREMARKABLE = Origin()


def origin_of_ink(ink: KnownInk) -> Origin:
    """Where the images of an ink file come from."""
    return Origin(ink.unknown, places=ink.places, trajectories=ink.trajectories)


def set_name(wanted: MeasurableSet) -> str:
    """As a part of a sentence: "test images of MNIST"."""
    return f"{_KINDS.get(wanted.part, 'all images')} of {data_name(wanted)}"


def data_name(wanted: MeasurableSet) -> str:
    """What the user calls the data that a set is of."""
    if wanted.part == "kept":
        return Path(wanted.reference).stem
    return "MNIST" if wanted.reference == MNIST else dataset_name(wanted.reference)


def sets_of(reference: str, arrangement: Arrangement = AS_STORED) -> tuple[MeasurableSet, ...]:
    """What can be measured of a dataset: of MNIST the parts, of one's own also all images."""
    parts: tuple[Part, ...] = ("test", "validation")
    if reference != MNIST:
        parts = (*parts, "all")
    return tuple(MeasurableSet(reference, part, arrangement) for part in parts)


def was_trained_on(card: ModelCard, reference: str) -> bool:
    """Whether a network was, as far as its card tells: of a path it has the last part."""
    return card.training.get("dataset") == printable(dataset_name(reference))


def load_set(
    wanted: MeasurableSet, card: ModelCard, dataset: Dataset | None = None
) -> Generator[Progress, None, tuple[ImageSet, Origin]]:
    """The images of a set whose label a network knows, labelled as the network does.

    ``dataset`` is the whole dataset, if it is in memory. Raises InputError where none is left.
    """
    names = card.label_names
    if wanted.part == "all" and is_ink_file(Path(wanted.reference)):
        from zen_digits.core.data.ink_dataset import load_known_ink

        ink = yield from load_known_ink(Path(wanted.reference), names)
        return ink.images, origin_of_ink(ink)
    images, origin = yield from _load_part(wanted, card, dataset)
    known = images.image_set(names)
    if not len(known):
        kind = _KINDS.get(wanted.part, "images")
        raise InputError(
            f"{dataset_name(wanted.reference)} has no {kind} with a label that the network knows; "
            "choose another set or another network."
        )
    unknown = len(images.labels) - len(known)
    origin = replace(origin, unknown=unknown, places=images.known(names) if unknown else None)
    return known.arranged(wanted.arrangement), origin


def _load_part(
    wanted: MeasurableSet, card: ModelCard, dataset: Dataset | None
) -> Generator[Progress, None, tuple[LabelledImages, Origin]]:
    from zen_digits.core.data.builder import LabelledImages
    from zen_digits.core.data.load import load_dataset, load_test

    if wanted.part == "test" and dataset is None:
        test, _ = yield from load_test(wanted.reference)
        return test, UNREMARKABLE
    if dataset is None:
        dataset = yield from load_dataset(wanted.reference)
    origin = UNREMARKABLE
    if wanted.part == "test":
        images = dataset.test
    elif wanted.part == "validation":
        images, origin = _validation(wanted.reference, card, dataset)
    else:
        images = dataset.train + dataset.test
        images = images + dataset.validation if dataset.validation else images
    return LabelledImages.of(images, dataset.label_names), origin


def _validation(reference: str, card: ModelCard, dataset: Dataset) -> tuple[ImageSet, Origin]:
    """The images that the network's training held out; for other networks, those that the default
    settings would."""
    from zen_digits.core.training.splitting import split_training

    is_own = was_trained_on(card, reference)
    given = card.training if is_own else {}
    names = ("validation_fraction", "seed")
    config = TrainingConfig.from_dict({name: given[name] for name in names if name in given})
    _, images = split_training(dataset, config.validation_fraction, config.seed)
    if not len(images):
        raise InputError(
            f"The training of this network held out no images of {dataset_name(reference)}; "
            "choose its test images."
        )
    if dataset.validation is not None:
        return images, Origin(split="own")
    return images, Origin(split="run" if is_own else "seed", seed=config.seed)
