"""Choices in a run's settings that are probably mistakes, and better ones.

What presets and networks recommend gives no hint, and neither does what is merely unusual.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, log2
from typing import Any

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.effects import has_effect
from zen_digits.core.config.presets import starting_point
from zen_digits.core.config.training_config import TrainingConfig

MNIST_IMAGES = 60_000
"""Training images of MNIST, those held out for validation among them."""

_FAR = 10.0  # times the usual learning rate, or the usual one times it
_ADAMS = ("adam", "adamw")
_USUAL_RATES = {"adam": 1e-3, "adamw": 1e-3, "sgd": 0.1, "sgd_momentum": 0.05, "adagrad": 0.01,
                "muon": 0.02}  # fmt: skip
_USUAL_RATES_OF_SQUARES = {"sgd": 10.0, "sgd_momentum": 1.0}  # whose gradients are small
_FEW_STEPS, _ENOUGH_STEPS = 10, 20  # in an epoch
_FEW_STEPS_IN_ALL, _ENOUGH_STEPS_IN_ALL = 100, 200
_SMALLEST_BATCH = 8
_VALIDATION = TrainingConfig().validation_fraction
_MANY_EPOCHS, _LARGE_DATASET = 50, 20_000
_SMALL = ("quick", "sigmoid_mlp")  # networks that have few features to leave out
_LARGE = ("best", "resnet", "transformer", "lstm")  # networks that take minutes on a processor
_DECOUPLED = ("adamw", "muon")  # optimizers whose weight decay does not pass through gradients


@dataclass(frozen=True, slots=True)
class Hint:
    """Why the value of a setting is doubtful, and what to make of ``setting``.

    ``figure`` belongs to the kind: steps, images.
    """

    setting: str
    kind: str
    suggested: Any
    figure: int = 0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known about the data and the computer; None is unknown."""

    images: int | None = MNIST_IMAGES
    """Training images, those held out for validation among them."""
    gpus: frozenset[str] | None = None
    """The devices besides "cpu" that can be used."""
    classes: int = 10


def hints(config: TrainingConfig, around: Surroundings) -> list[Hint]:
    """What is doubtful about a config, at most once for each setting."""
    found: dict[str, Hint] = {}
    for rule in (_learning_rate, _steps, _epochs, _network, _penalties, _images, _device):
        for hint in rule(config, around):
            if has_effect(hint.setting, config):
                found.setdefault(hint.setting, hint)
    return list(found.values())


def usual_learning_rate(config: TrainingConfig) -> float:
    """The learning rate that suits a network and an optimizer."""
    start, optimizer = starting_point(config.architecture), config.optimizer
    same_loss = config.loss == start.loss or optimizer in _ADAMS
    alike = optimizer == start.optimizer or {optimizer, start.optimizer} <= {*_ADAMS}
    if alike and same_loss:
        return start.learning_rate
    rates = _USUAL_RATES
    if config.loss == "mean_squared_error":
        rates = _USUAL_RATES | _USUAL_RATES_OF_SQUARES
    return rates[optimizer]


def _learning_rate(config: TrainingConfig, _around: Surroundings) -> Iterator[Hint]:
    usual = usual_learning_rate(config)
    if config.learning_rate >= _FAR * usual:
        yield Hint("learning_rate", "rate_high", usual)
    elif config.learning_rate <= usual / _FAR:
        yield Hint("learning_rate", "rate_low", usual)


def _steps(config: TrainingConfig, around: Surroundings) -> Iterator[Hint]:
    """Too few changes of the weights, because batches are large or the set is small."""
    if around.images is None:
        return
    images = _images_of_an_epoch(config, around.images, around.classes)
    steps = ceil(images / config.batch_size)
    if steps < _FEW_STEPS and config.batch_size > _SMALLEST_BATCH:
        kind = "batch_beyond_images" if steps <= 1 else "batch_large"
        figure = images if steps <= 1 else steps
        yield Hint("batch_size", kind, _smaller_batch(config, images), figure)
    elif config.epochs * steps < _FEW_STEPS_IN_ALL:
        enough = min(ceil(_ENOUGH_STEPS_IN_ALL / steps), 1000)
        yield Hint("epochs", "steps_few", enough, config.epochs * steps)


def _images_of_an_epoch(config: TrainingConfig, images: int, classes: int) -> int:
    drawn = (config.drawn_digits + config.drawn_negatives) // config.drawn_parts
    learned = round(images * (1 - config.validation_fraction))
    if config.images_per_class:
        learned = min(learned, config.images_per_class * classes)
    return max(learned + drawn, 1)


def _smaller_batch(config: TrainingConfig, images: int) -> int:
    wanted = max(images / _ENOUGH_STEPS, _SMALLEST_BATCH)
    own = starting_point(config.architecture).batch_size
    return min(2 ** int(log2(wanted)), own)


def _epochs(config: TrainingConfig, around: Surroundings) -> Iterator[Hint]:
    own = starting_point(config.architecture).epochs
    if 8 * config.epochs < own:
        yield Hint("epochs", "epochs_few", own)
    large = around.images is not None and (
        _images_of_an_epoch(config, around.images, around.classes) >= _LARGE_DATASET
    )
    if large and not config.patience and config.epochs > max(_MANY_EPOCHS, 10 * own):
        yield Hint("epochs", "epochs_many", max(_MANY_EPOCHS // 2, 5 * own))
    if config.patience and not config.validation_fraction and config.dataset == MNIST:
        yield Hint("validation_fraction", "nothing_validated", _VALIDATION)


def _network(config: TrainingConfig, _around: Surroundings) -> Iterator[Hint]:
    if config.dropout > 0.25 and config.architecture in _SMALL:
        yield Hint("dropout", "dropout_small_network", 0.0)
    elif config.dropout > 0.5:
        yield Hint("dropout", "dropout_high", 0.25)
    if config.momentum > 0.98:
        yield Hint("momentum", "momentum_high", 0.9)


def _penalties(config: TrainingConfig, _around: Surroundings) -> Iterator[Hint]:
    most, usual = (0.3, 0.02) if config.optimizer in _DECOUPLED else (0.01, 1e-4)
    if config.weight_decay > most:
        yield Hint("weight_decay", "decay_high", usual)
    if config.l1 > 1e-3:
        yield Hint("l1", "l1_high", 1e-5)
    if config.label_smoothing > 0.3:
        yield Hint("label_smoothing", "smoothing_high", 0.1)
    as_stored = config.orientation == config.polarity == "as_stored"
    if config.is_taught and not (config.dataset == MNIST and as_stored):
        yield Hint("distillation", "no_answers", 0.0)


def _images(config: TrainingConfig, _around: Surroundings) -> Iterator[Hint]:
    if config.rotation > 30:
        yield Hint("rotation", "rotation_large", 15.0)
    if config.shift > 4:
        yield Hint("shift", "shift_large", 2.0)
    if config.crop > 0.25:
        yield Hint("crop", "crop_large", 0.1)


def _device(config: TrainingConfig, around: Surroundings) -> Iterator[Hint]:
    if around.gpus is None:
        return
    if config.device in ("cuda", "mps") and config.device not in around.gpus:
        yield Hint("device", "no_such_gpu", "auto")
    takes_minutes = config.architecture in _LARGE or config.towers > 1
    if config.device == "cpu" and around.gpus and takes_minutes:
        yield Hint("device", "gpu_idle", "auto")
