"""Networks that have learned nothing."""

import torch
from torch import nn

from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.networks import build
from zen_digits.core.tensor_file import Tensors


def untrained_model(
    architecture: str = "dense",
    labels: str = "0123456789",
    *,
    outputs: int | None = None,
    **card: object,
) -> TrainedModel:
    """A network with the random weights of seed 0, which int8 leaves reading alike.

    It has an output for each label unless ``outputs`` are more: one more for what is none of them.
    """
    torch.manual_seed(0)
    arguments = {"classes": outputs or len(labels)}
    network = build(architecture, **arguments)
    card_values = ModelCard(architecture, arguments, label_names=tuple(labels), **card)
    return TrainedModel(card_values, weights_of(network))


def weights_of(network: nn.Module) -> Tensors:
    """A copy of a network's weights."""
    return {name: tensor.numpy().copy() for name, tensor in network.state_dict().items()}
