import pytest
import torch
from helpers.small_models import untrained_model
from torch import nn

from zen_digits.core.errors import InputError
from zen_digits.core.networks import (
    REGISTRY,
    arguments_for,
    build,
    fit_frozen_layers,
    network_of,
    parameter_count,
)

PARAMETERS = {"dense": 101_770, "sigmoid_mlp": 79_510, "cnn": 225_034}


@pytest.mark.parametrize("name", REGISTRY)
@pytest.mark.parametrize("classes", [2, 10, 47])
def test_logits_have_the_right_shape_and_a_gradient(name: str, classes: int) -> None:
    network = build(name, classes=classes)
    images = torch.randn(8, 1, 28, 28)
    fit_frozen_layers(network, images)
    logits = network(images)
    assert logits.shape == (8, classes)
    logits.sum().backward()
    assert any(weight.grad is not None for weight in network.parameters())


@pytest.mark.parametrize(("name", "count"), PARAMETERS.items())
def test_textbook_networks_have_the_textbook_size(name: str, count: int) -> None:
    assert parameter_count(build(name, classes=10)) == count


@pytest.mark.parametrize("name", REGISTRY)
def test_the_docstring_gives_the_parameter_count(name: str) -> None:
    count = parameter_count(build(name, classes=10))
    assert f"{count:,} parameters" in (REGISTRY[name].__doc__ or "")


def record_inputs(network: nn.Module) -> list[torch.Tensor]:
    """A list that each tower of the best network adds its input to, from now on."""
    seen: list[torch.Tensor] = []
    for tower in network.towers:  # type: ignore[union-attr]
        tower.register_forward_hook(lambda module, inputs, output: seen.append(inputs[0]))
    return seen


def test_each_tower_of_the_best_network_has_a_view_of_its_own() -> None:
    network = build("best").eval()
    images = torch.zeros(2, 1, 28, 28)
    images[:, :, 4:24, 13:15] = 1.0  # two upright strokes
    seen = record_inputs(network)
    logits = network(images)
    plain, left, right = seen
    assert torch.equal(plain, images)
    assert torch.allclose(left, right.flip(3), atol=1e-5)
    assert not torch.allclose(left, plain, atol=0.1)
    pairs = zip(network.towers, (plain, left, right), strict=True)  # type: ignore[call-overload]
    each = torch.stack([tower(view) for tower, view in pairs])
    assert torch.allclose(logits, each.mean(dim=0), atol=1e-5)


def test_rotated_images_have_background_in_their_corners() -> None:
    network = build("best").eval()
    seen = record_inputs(network)
    network(torch.full((1, 1, 28, 28), -0.42))
    assert torch.allclose(torch.cat(seen), torch.full((3, 1, 28, 28), -0.42), atol=1e-6)


@pytest.mark.parametrize("count", [3, 4, 8])
def test_in_training_the_towers_share_a_batch(count: int) -> None:
    network = build("best").train()
    seen = record_inputs(network)
    images = torch.randn(count, 1, 28, 28)
    assert network(images).shape == (count, 10)
    assert torch.equal(torch.cat(seen), images)
    assert len(seen) == 3


@pytest.mark.parametrize("count", [1, 2])
def test_all_towers_learn_from_a_batch_too_small_to_share(count: int) -> None:
    network = build("best").train()
    seen = record_inputs(network)
    assert network(torch.randn(count, 1, 28, 28)).shape == (count, 10)
    assert [len(images) for images in seen] == [count] * 3


@pytest.mark.parametrize(("name", "own"), [("best", 3), ("vgg", 1)])
def test_the_number_of_towers_can_be_chosen_where_there_are_some(name: str, own: int) -> None:
    assert arguments_for(name, 10)["towers"] == own
    network = build(name, **arguments_for(name, 10, towers=4)).eval()
    seen = record_inputs(network)
    network(torch.randn(2, 1, 28, 28))
    plain, left, right, last = seen
    assert torch.equal(plain, last)
    assert not torch.equal(left, right)
    assert "towers" not in arguments_for("cnn", 10, towers=4)


def test_an_unknown_network_is_rejected() -> None:
    with pytest.raises(InputError, match="no network 'tea'"):
        build("tea")


def test_the_arguments_of_a_network_include_its_defaults() -> None:
    assert arguments_for("dense", 26, dropout=0.1) == {
        "classes": 26,
        "hidden": 128,
        "activation": "relu",
        "dropout": 0.1,
    }
    assert arguments_for("sigmoid_mlp", 10)["activation"] == "sigmoid"
    assert arguments_for("sigmoid_mlp", 10, activation="gelu")["activation"] == "gelu"


@pytest.mark.parametrize("architecture", REGISTRY)
def test_loading_draws_no_random_numbers_and_shares_no_weights(architecture: str) -> None:
    model = untrained_model(architecture)
    before = torch.get_rng_state()
    network = network_of(model)
    assert torch.equal(torch.get_rng_state(), before)
    image = torch.rand(3, 1, 28, 28)
    fresh = build(architecture, classes=10).eval()
    fresh.load_state_dict({n: torch.from_numpy(w) for n, w in model.weights.items()})
    assert torch.allclose(network(image), fresh(image), atol=1e-6)
    with torch.no_grad():
        next(network.parameters()).add_(1)
    first = torch.from_numpy(next(iter(model.weights.values())))
    assert not torch.equal(next(network.parameters()), first)
