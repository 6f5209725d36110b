"""Bounds of what networks are built with."""

import pytest
import torch

from zen_digits.core.errors import InputError
from zen_digits.core.networks import REGISTRY, arguments_for, build, parameter_count


@pytest.mark.parametrize("width", [0.1, 0.37, 1.0, 2.0])
@pytest.mark.parametrize("architecture", REGISTRY)
def test_a_network_can_be_as_wide_as_the_setting_says(architecture: str, width: float) -> None:
    with torch.device("meta"):
        network = build(architecture, **arguments_for(architecture, 10, width=width))
        usual = build(architecture, **arguments_for(architecture, 10))
    assert (parameter_count(network) < parameter_count(usual)) == (width < 1)
    assert (parameter_count(network) > parameter_count(usual)) == (width > 1)


@pytest.mark.parametrize("architecture", REGISTRY)
def test_a_hundred_classes_and_one_for_none_may_be_learned(architecture: str) -> None:
    build(architecture, **arguments_for(architecture, 101, dropout=0.9))


@pytest.mark.parametrize(
    ("architecture", "arguments"),
    [
        ("best", {"towers": 10**9}), ("best", {"towers": 0}), ("best", {"width": 68}),
        ("transformer", {"layers": 10**400}), ("transformer", {"width": 62}),
        ("dense", {"hidden": 1e3}), ("dense", {"classes": True}), ("dense", {"dropout": 1}),
        ("dense", {"dropout": float("nan")}), ("dense", {"activation": ["relu"]}),
        ("dense", {"activation": "sin"}), ("dense", {"self": 1}), ("lstm", {"activation": "relu"}),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_out_of_bounds_is_rejected(architecture: str, arguments: dict) -> None:
    with pytest.raises(InputError, match=r"A network cannot have|There is no activation"):
        build(architecture, **arguments)


def test_the_largest_network_is_small_enough_for_any_computer() -> None:
    largest = {
        "best": {"width": 64, "towers": 6}, "vgg": {"width": 64, "towers": 6},
        "resnet": {"width": 64}, "dense": {"hidden": 4096},
        "transformer": {"width": 128, "layers": 12}, "lstm": {"cells": 1024},
        "quick": {"filters": 12, "width": 64}, "cnn": {"width": 64},
    }  # fmt: skip
    with torch.device("meta"):
        sizes = [parameter_count(build(name, classes=101, **a)) for name, a in largest.items()]
    assert max(sizes) < 8e6
