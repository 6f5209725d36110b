"""The registry of networks: each maps float n × 1 × 28 × 28 to n × classes logits."""

from typing import Any

import torch
from torch import Tensor, nn

from zen_digits.core.errors import InputError
from zen_digits.core.models.arguments import check_arguments, default_arguments
from zen_digits.core.models.head import head_layers
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.models.taught_layer import taught_layer_of, untaught
from zen_digits.core.networks.best import Best
from zen_digits.core.networks.cnn import ClassicCNN
from zen_digits.core.networks.dense import Dense
from zen_digits.core.networks.lstm import RowLSTM
from zen_digits.core.networks.quick import Quick
from zen_digits.core.networks.resnet import ResNet
from zen_digits.core.networks.sigmoid_mlp import SigmoidMLP
from zen_digits.core.networks.taught import add_taught_layer
from zen_digits.core.networks.transformer import VisionTransformer
from zen_digits.core.networks.vgg import VGG

REGISTRY: dict[str, type[nn.Module]] = {
    "dense": Dense,
    "sigmoid_mlp": SigmoidMLP,
    "cnn": ClassicCNN,
    "quick": Quick,
    "vgg": VGG,
    "best": Best,
    "lstm": RowLSTM,
    "resnet": ResNet,
    "transformer": VisionTransformer,
}


_WIDTHS = ("hidden", "cells", "width")  # arguments that say how wide layers are


def build(name: str, **arguments: Any) -> nn.Module:
    """A new network with random weights; raises InputError for an unknown name or argument."""
    if name not in REGISTRY:
        raise InputError(f"There is no network {name!r}; choose one of {', '.join(REGISTRY)}.")
    check_arguments(name, arguments)
    return REGISTRY[name](**arguments)


def arguments_for(
    architecture: str,
    classes: int,
    dropout: float = 0.0,
    activation: str = "own",
    width: float = 1.0,
    towers: int = 0,
) -> dict[str, Any]:
    """All arguments to build a network with; "own" stands for its default activation.

    ``width`` multiplies the sizes of its layers, which stay divisible by four. ``towers``
    applies to networks that have some; 0 stands for their own number.

    Defaults are included, so that a saved model does not change when they do.
    """
    chosen: dict[str, Any] = {"classes": classes, "dropout": dropout}
    if activation != "own":
        chosen["activation"] = activation
    own = default_arguments(architecture)
    sizes = {name: max(4, 4 * round(own[name] * width / 4)) for name in _WIDTHS if name in own}
    if towers and "towers" in own:
        chosen["towers"] = towers
    return own | (sizes if width != 1.0 else {}) | chosen


def network_of(model: TrainedModel) -> nn.Module:
    """A new module with a copy of a model's weights, in evaluation mode.

    It draws no random numbers, which would change the course of a run in progress.
    """
    with torch.device("meta"):
        network = build(model.card.architecture, **model.card.arguments)
    weights = untaught(model.weights)
    own = {name: torch.from_numpy(values.copy()) for name, values in weights.items()}
    network.load_state_dict(own, assign=True)
    layer = taught_layer_of(model.weights)
    if layer is not None:
        heads = [each.weight.removesuffix(".weight") for each in head_layers(model)]
        add_taught_layer(network, layer, heads, model.card.architecture)
    return network.eval()


def fit_frozen_layers(network: nn.Module, images: Tensor) -> None:
    """Fit the frozen layers of a network that has some to normalised training images."""
    fit_stem = getattr(network, "fit_stem", None)
    if fit_stem is not None:
        fit_stem(images)


def leave_one_tower(network: nn.Module) -> int:
    """Take all towers but one from an ensemble whose towers learn apart; how many there were.

    Any other network stays as it is, and counts as one.
    """
    towers = getattr(network, "towers", None)
    if not isinstance(towers, nn.ModuleList):
        return 1
    count = len(towers)
    del towers[1:]
    return count


def parameter_count(network: nn.Module) -> int:
    """The number of weights in a network, trained and frozen."""
    return sum(parameter.numel() for parameter in network.parameters())


def are_finite(network: nn.Module) -> bool:
    """Whether all weights are numbers that can be computed with."""
    return all(bool(tensor.isfinite().all()) for tensor in network.state_dict().values())
