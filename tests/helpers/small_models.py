"""Networks that have learned nothing."""

import torch

from zen_digits.core.networks import build
from zen_digits.core.networks.model_card import ModelCard
from zen_digits.core.networks.model_file import TrainedModel


def untrained_model(
    architecture: str = "dense", labels: str = "0123456789", **card: object
) -> TrainedModel:
    """A network with the random weights of seed 0, which int8 leaves reading alike."""
    torch.manual_seed(0)
    arguments = {"classes": len(labels)}
    network = build(architecture, **arguments)
    return TrainedModel(
        ModelCard(architecture, arguments, label_names=tuple(labels), **card), network.state_dict()
    )
