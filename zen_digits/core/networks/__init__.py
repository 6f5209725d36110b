"""The registry of networks: each maps float n × 1 × 28 × 28 to n × classes logits."""

import inspect
from typing import Any

from torch import Tensor, nn

from zen_digits.core.errors import InputError
from zen_digits.core.networks.arguments import check_arguments
from zen_digits.core.networks.best import Best
from zen_digits.core.networks.cnn import ClassicCNN
from zen_digits.core.networks.dense import Dense
from zen_digits.core.networks.lstm import RowLSTM
from zen_digits.core.networks.quick import Quick
from zen_digits.core.networks.resnet import ResNet
from zen_digits.core.networks.sigmoid_mlp import SigmoidMLP
from zen_digits.core.networks.transformer import VisionTransformer

REGISTRY: dict[str, type[nn.Module]] = {
    "dense": Dense,
    "sigmoid_mlp": SigmoidMLP,
    "cnn": ClassicCNN,
    "quick": Quick,
    "best": Best,
    "lstm": RowLSTM,
    "resnet": ResNet,
    "transformer": VisionTransformer,
}


def build(name: str, **arguments: Any) -> nn.Module:
    """A new network with random weights; raises InputError for an unknown name or argument."""
    if name not in REGISTRY:
        raise InputError(f"There is no network {name!r}; choose one of {', '.join(REGISTRY)}.")
    check_arguments(REGISTRY[name], arguments)
    return REGISTRY[name](**arguments)


def arguments_for(
    architecture: str, classes: int, dropout: float = 0.0, activation: str = "own"
) -> dict[str, Any]:
    """All arguments to build a network with; "own" stands for its default activation.

    Defaults are included, so that a saved model does not change when they do.
    """
    parameters = inspect.signature(REGISTRY[architecture]).parameters.values()
    arguments = {parameter.name: parameter.default for parameter in parameters}
    chosen: dict[str, Any] = {"classes": classes, "dropout": dropout}
    if activation != "own":
        chosen["activation"] = activation
    return arguments | chosen


def fit_frozen_layers(network: nn.Module, images: Tensor) -> None:
    """Fit the frozen layers of a network that has some to normalised training images."""
    fit_stem = getattr(network, "fit_stem", None)
    if fit_stem is not None:
        fit_stem(images)


def parameter_count(network: nn.Module) -> int:
    """The number of weights in a network, trained and frozen."""
    return sum(parameter.numel() for parameter in network.parameters())
