"""The training images that ``zen-digits explain`` names as the nearest to a digit."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from zen_digits.commands.progress_bar import load_with_bar
from zen_digits.core.config.dataset_reference import MNIST, dataset_reference
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.sets import was_trained_on

if TYPE_CHECKING:
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.insight.neighbours import Neighbour, NeighbourIndex
    from zen_digits.core.models.model_card import ModelCard
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import DigitReading

_USUAL = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--neighbours", type=int, metavar="N",
        help="name the N training images that are nearest to it for the network; the first time, "
        f"looking at all of them takes up to a minute (default: {_USUAL} if that was done before)",
    )  # fmt: skip
    parser.add_argument(
        "--data", type=dataset_reference, metavar="PATH",
        help="look for neighbours among the training images of this dataset, not of MNIST",
    )  # fmt: skip


def neighbours(
    options: argparse.Namespace, predictor: Predictor, digit: DigitReading
) -> list[Neighbour] | None:
    """The nearest images; None where nobody asks for them and they have not been looked at."""
    number = options.neighbours
    if number is not None and number < 0:
        raise InputError(f"--neighbours must be 0 or more, not {number}.")
    if number == 0:
        return None
    is_asked = number is not None or options.data is not None
    index = _index(predictor.model, options.data, is_asked=is_asked)
    return index.nearest(digit.image, number or _USUAL) if index else None


def _index(model: TrainedModel, data: str | None, *, is_asked: bool) -> NeighbourIndex | None:
    from zen_digits.core.data.load import changed
    from zen_digits.core.insight.neighbours import index_of, kept_index
    from zen_digits.core.insight.packed_sets import MNIST_TRAINING, load_training_set
    from zen_digits.core.training.free_cores import thread_count

    reference = data or MNIST
    if reference == MNIST and (kept := kept_index(model, MNIST_TRAINING)):
        return kept
    if not is_asked:
        return None
    if data is None and not was_trained_on(model.card, MNIST):
        raise InputError(
            "The network has not learned from MNIST; name the data that it has learned from, "
            "with --data PATH."
        )
    images = load_with_bar(load_training_set(reference, _arrangement(model.card, reference)))
    looking = changed(index_of(model, images, thread_count()), lambda step: step[0])
    return load_with_bar(looking, text="Looking at the training images")


def _arrangement(card: ModelCard, reference: str) -> Arrangement:
    """How the network's training arranged the images of a dataset."""
    from zen_digits.core.config.training_config import TrainingConfig
    from zen_digits.core.data.arrangement import AS_STORED, Arrangement

    if not was_trained_on(card, reference):
        return AS_STORED
    names = ("orientation", "polarity")
    given = {name: card.training[name] for name in names if name in card.training}
    return Arrangement.of(TrainingConfig.from_dict(given))
