"""Each network computes the same in ONNX Runtime, as a graph, as in PyTorch."""

import inspect

import numpy as np
import onnx
import pytest
import torch
from helpers.small_models import weights_of
from torch import nn

from zen_digits.core.errors import InputError
from zen_digits.core.models.families import FAMILIES
from zen_digits.core.models.graph import MisfitError
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.reading_graph import IMAGES, logits_model
from zen_digits.core.models.session import open_session
from zen_digits.core.networks import REGISTRY, arguments_for, build
from zen_digits.core.networks.interface import normalise

IMAGE_BATCH = torch.randint(0, 256, (5, 1, 28, 28), generator=torch.Generator().manual_seed(0))
OTHER = {
    "dense": {"hidden": 7, "activation": "tanh"},
    "sigmoid_mlp": {"hidden": 9, "activation": "gelu"},
    "cnn": {"width": 12, "activation": "sigmoid"},
    "quick": {"filters": 3, "width": 8, "activation": "gelu"},
    "vgg": {"width": 4, "towers": 2, "activation": "tanh"},
    "best": {"width": 4, "towers": 5, "activation": "gelu"},
    "lstm": {"cells": 10},
    "resnet": {"width": 8, "activation": "tanh"},
    "transformer": {"width": 32, "layers": 2, "activation": "relu"},
}


def a_network(architecture: str, **arguments: object) -> nn.Module:
    """With random weights and statistics, as after a training."""
    torch.manual_seed(0)
    network = build(architecture, **arguments).eval()
    for name, values in network.state_dict().items():
        if values.is_floating_point():
            values.uniform_(0.5, 1.5) if "var" in name else values.normal_(0, 0.2)
    return network


def both(architecture: str, **arguments: object) -> tuple[np.ndarray, np.ndarray]:
    """The logits of ONNX Runtime and of PyTorch."""
    network = a_network(architecture, **arguments)
    card = ModelCard(architecture, arguments, mean=0.2, sd=0.4)
    session = open_session(logits_model(card, weights_of(network)))
    images = IMAGE_BATCH.to(torch.uint8)
    with torch.inference_mode():
        theirs = network(normalise(images, 0.2, 0.4)).numpy()
    return session.run(None, {IMAGES: images.numpy()})[0], theirs


@pytest.mark.parametrize("architecture", REGISTRY)
def test_a_graph_computes_what_the_network_computes(architecture: str) -> None:
    for arguments in ({}, {"classes": 27, "dropout": 0.5} | OTHER[architecture]):
        ours, theirs = both(architecture, **arguments)
        assert theirs.std() > 0.01
        assert np.abs(ours - theirs).max() < 1e-4 * np.abs(theirs).max()


def test_there_is_a_graph_for_each_network_with_the_same_arguments() -> None:
    assert FAMILIES.keys() == REGISTRY.keys()
    for name, network in REGISTRY.items():
        parameters = inspect.signature(network).parameters.values()
        defaults = {parameter.name: parameter.default for parameter in parameters}
        assert arguments_for(name, 10) == defaults


@pytest.mark.parametrize("architecture", REGISTRY)
def test_a_graph_is_a_valid_onnx_file(architecture: str) -> None:
    network = a_network(architecture, classes=11)
    data = logits_model(ModelCard(architecture, {"classes": 11}), weights_of(network))
    model = onnx.load_from_string(data)
    onnx.checker.check_model(model, full_check=True)
    assert model.producer_name == "Zen Digits"
    assert model.SerializeToString() == data  # onnx writes the same bytes


@pytest.mark.parametrize("architecture", REGISTRY)
def test_each_weight_must_be_there_and_no_other(architecture: str) -> None:
    weights, card = weights_of(build(architecture)), ModelCard(architecture)
    for name in weights:
        with pytest.raises(MisfitError):
            logits_model(card, {n: w for n, w in weights.items() if n != name})
        with pytest.raises(MisfitError):
            logits_model(card, weights | {name: np.zeros((3, 3, 3), np.float32)})
    with pytest.raises(MisfitError):
        logits_model(card, weights | {"more": np.zeros(1, np.float32)})


@pytest.mark.parametrize("name", ["graph", "images", "depth"])
def test_a_card_cannot_set_other_parameters(name: str) -> None:
    with pytest.raises(InputError, match="A network cannot have"):
        logits_model(ModelCard("dense", {name: "x"}), weights_of(build("dense")))


def test_an_activation_that_is_none_is_refused() -> None:
    with pytest.raises(MisfitError):
        logits_model(ModelCard("dense", {"activation": "sin"}), weights_of(build("dense")))
