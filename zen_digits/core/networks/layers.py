"""Layers without weights that several networks share."""

from collections.abc import Callable

from torch import nn

from zen_digits.core.errors import InputError

_ACTIVATIONS: dict[str, Callable[[], nn.Module]] = {
    "relu": lambda: nn.ReLU(inplace=True),
    "sigmoid": nn.Sigmoid,
    "tanh": nn.Tanh,
    "gelu": nn.GELU,
}


def activation_layer(name: str) -> nn.Module:
    """What comes between two layers; raises InputError for a name that is not there."""
    if name not in _ACTIVATIONS:
        raise InputError(
            f"There is no activation {name!r}; choose one of {', '.join(_ACTIVATIONS)}."
        )
    return _ACTIVATIONS[name]()


def then_dropout(layer: nn.Module, share: float) -> nn.Module:
    """A layer of whose results each batch does without a share, while a network learns.

    Source: Srivastava et al., "Dropout", 2014.
    """
    return nn.Sequential(layer, nn.Dropout(share)) if share else layer
