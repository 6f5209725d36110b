"""The card of a model: what is known about a network besides its weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from zen_digits.core.labels import DIGITS, MAX_LABELS, check_label
from zen_digits.core.models.families import FAMILIES
from zen_digits.version import __version__

MNIST_MEAN, MNIST_SD = 0.1307, 0.3081
"""Of the training images, as fractions of 255."""
FORMAT = 1
_LARGEST_SCORE = 1e30  # no network answers with larger numbers
_MOST_EPOCHS = 10**6
_MOST_SECONDS = 1e9
_MOST_SETTINGS = 200
_LONGEST_TEXT = 2000  # a file’s name of 255 bytes, each of them escaped, is shorter


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known about a network besides its weights."""

    architecture: str
    arguments: dict[str, Any] = field(default_factory=dict)
    label_names: tuple[str, ...] = DIGITS
    mean: float = MNIST_MEAN
    sd: float = MNIST_SD
    training: dict[str, Any] = field(default_factory=dict)
    """The TrainingConfig it was trained with; the path of its dataset is cut to the last part, as a
    model file is handed on (see ``training.trained_model``)."""
    epochs: int = 0
    """The number that it was trained for."""
    kept_epoch: int = 0
    """The epoch that these weights are from: the one that read validation images best."""
    train_seconds: float = 0.0
    test_accuracy: float | None = None
    """On the test set, between 0 and 1; None if it was not measured."""
    temperature: float = 1.0
    """Logits are divided by it to calibrate confidence; fitted to validation images."""
    digit_threshold: float | None = None
    """Images with a lower ``digit_score`` do not look like anything the network has learned."""
    program_version: str = __version__
    format: int = FORMAT
    taught: dict[str, Any] = field(default_factory=dict)
    """What it learned from a hand since: ``personal.lineage``; all else is of its training."""


def card_of(values: dict[str, Any]) -> ModelCard:
    """The card that a file's JSON describes; names that this version does not know are ignored.

    Raises KeyError for a field that is missing, and ValueError, with the field's name, for one
    whose value cannot be. Whether ``arguments`` suit the network shows when it is built.
    """
    known: dict[str, Any] = {}
    for each in fields(ModelCard):
        if each.name in values:
            known[each.name] = _checked(each.name, values[each.name])
        elif each.default is each.default_factory is MISSING:
            raise KeyError(each.name)
    return ModelCard(**known)


def _checked(name: str, value: Any) -> Any:
    if not _IS_ALLOWED[name](value):
        raise ValueError(name)
    return tuple(value) if name == "label_names" else value


def _number(least: float, most: float) -> Callable[[Any], bool]:
    """Also false for NaN."""
    return lambda value: type(value) in (int, float) and least <= value <= most


def _number_or_none(least: float, most: float) -> Callable[[Any], bool]:
    is_number = _number(least, most)
    return lambda value: value is None or is_number(value)


def _whole_number(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _is_short_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT


def _are_labels(value: Any) -> bool:
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_LABELS:
        return False
    if not all(isinstance(name, str) for name in value) or len(set(value)) < len(value):
        return False
    try:
        for name in value:
            check_label(name)
    except ValueError:
        return False
    return True


def _are_settings(value: Any) -> bool:
    """Whether it is like ``TrainingConfig.to_dict()``, of whichever version."""
    if not isinstance(value, dict) or len(value) > _MOST_SETTINGS:
        return False
    simple = (bool, int, float, type(None))
    return all(_is_short_text(n) for n in value) and all(
        isinstance(v, simple) or _is_short_text(v) for v in value.values()
    )


_IS_ALLOWED: dict[str, Callable[[Any], bool]] = {
    "architecture": lambda value: isinstance(value, str) and value in FAMILIES,
    "arguments": lambda value: isinstance(value, dict),
    "label_names": _are_labels,
    "mean": _number(0, 1),
    "sd": _number(1e-3, 1),
    "training": _are_settings,
    "epochs": _whole_number(0, _MOST_EPOCHS),
    "kept_epoch": _whole_number(0, _MOST_EPOCHS),
    "train_seconds": _number(0, _MOST_SECONDS),
    "test_accuracy": _number_or_none(0, 1),
    "temperature": _number(1e-2, 1e2),
    "digit_threshold": _number_or_none(-_LARGEST_SCORE, _LARGEST_SCORE),
    "taught": _are_settings,
    "program_version": _is_short_text,
    "format": _whole_number(1, FORMAT),
}
