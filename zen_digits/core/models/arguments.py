"""What a network may be built with: a stranger's model file gives these arguments.

The bounds lie well above what the program itself builds, and keep every network small enough to be
built and to read a whole number within seconds.
"""

import inspect
from collections.abc import Mapping
from typing import Any

from zen_digits.core.errors import InputError
from zen_digits.core.labels import MAX_LABELS
from zen_digits.core.models.families import FAMILIES

_SIZES = {
    "classes": range(1, MAX_LABELS + 2),  # one more for what has no label
    "hidden": range(1, 4097),
    "width": range(4, 65, 4),  # four heads of attention share it
    "towers": range(1, 7),
    "layers": range(1, 13),
    "cells": range(1, 1025),
    "filters": range(1, 13),  # and their negatives, of 25 that there are
}
_OTHER_SIZES = {("transformer", "width"): range(4, 129, 4)}  # where it makes fewer weights
_MOST_DROPOUT = 0.9


def default_arguments(architecture: str) -> dict[str, Any]:
    """All arguments of a network, with their defaults."""
    _graph, _images, *parameters = inspect.signature(FAMILIES[architecture]).parameters.values()
    return {parameter.name: parameter.default for parameter in parameters}


def check_arguments(architecture: str, arguments: Mapping[str, Any]) -> None:
    """Raise InputError unless a network can be built with these arguments."""
    known = default_arguments(architecture)
    for name, value in arguments.items():
        if name not in known or not _is_allowed(architecture, name, value):
            raise InputError(
                f"A network cannot have {name} = {value!r}; choose another model or value."
            )


def _is_allowed(architecture: str, name: str, value: Any) -> bool:
    if name in _SIZES:
        allowed = _OTHER_SIZES.get((architecture, name), _SIZES[name])
        return type(value) is int and value in allowed
    if name == "dropout":
        return type(value) in (int, float) and 0 <= value <= _MOST_DROPOUT
    return isinstance(value, str)  # the activation; its layer knows which there are
