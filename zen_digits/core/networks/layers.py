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
    """The activation between two layers; raises InputError for an unknown name."""
    if name not in _ACTIVATIONS:
        raise InputError(
            f"There is no activation {name!r}; choose one of {', '.join(_ACTIVATIONS)}."
        )
    return _ACTIVATIONS[name]()


def with_dropout(layer: nn.Module, rate: float) -> nn.Module:
    """A layer followed by dropout (Srivastava et al., "Dropout", 2014), unless its rate is 0."""
    return nn.Sequential(layer, nn.Dropout(rate)) if rate else layer
