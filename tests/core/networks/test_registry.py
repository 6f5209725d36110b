import pytest
import torch
from torch import nn

from zen_digits.core.errors import InputError
from zen_digits.core.networks import REGISTRY, build, fit_to_images, parameter_count

PARAMETERS = {"dense": 101_770, "sigmoid_mlp": 79_510, "cnn": 225_034}


@pytest.mark.parametrize("name", REGISTRY)
@pytest.mark.parametrize("classes", [2, 10, 47])
def test_images_become_logits_that_can_be_learned(name: str, classes: int) -> None:
    network = build(name, classes=classes)
    images = torch.randn(8, 1, 28, 28)
    fit_to_images(network, images)
    logits = network(images)
    assert logits.shape == (8, classes)
    logits.sum().backward()
    assert any(weight.grad is not None for weight in network.parameters())


@pytest.mark.parametrize(("name", "count"), PARAMETERS.items())
def test_the_textbook_networks_have_the_textbook_size(name: str, count: int) -> None:
    assert parameter_count(build(name, classes=10)) == count


@pytest.mark.parametrize("name", REGISTRY)
def test_the_docstring_tells_the_parameter_count(name: str) -> None:
    count = parameter_count(build(name, classes=10))
    assert f"{count:,} parameters" in (REGISTRY[name].__doc__ or "")


def what_towers_see(network: nn.Module) -> list[torch.Tensor]:
    """What each tower of the best network is given, from now on."""
    seen: list[torch.Tensor] = []
    for tower in network.towers:  # type: ignore[union-attr]
        tower.register_forward_hook(lambda module, inputs, output: seen.append(inputs[0]))
    return seen


def test_the_towers_of_the_best_network_vote_each_with_its_own_view() -> None:
    network = build("best").eval()
    images = torch.zeros(2, 1, 28, 28)
    images[:, :, 4:24, 13:15] = 1.0  # two upright strokes
    seen = what_towers_see(network)
    logits = network(images)
    plain, left, right = seen
    assert torch.equal(plain, images)
    assert torch.allclose(left, right.flip(3), atol=1e-5)
    assert not torch.allclose(left, plain, atol=0.1)
    pairs = zip(network.towers, (plain, left, right), strict=True)  # type: ignore[call-overload]
    votes = torch.stack([tower(view) for tower, view in pairs])
    assert torch.allclose(logits, votes.mean(dim=0), atol=1e-5)


def test_turned_images_have_paper_at_their_edges() -> None:
    network = build("best").eval()
    seen = what_towers_see(network)
    network(torch.full((1, 1, 28, 28), -0.42))
    assert torch.allclose(torch.cat(seen), torch.full((3, 1, 28, 28), -0.42), atol=1e-6)


@pytest.mark.parametrize("count", [3, 4, 8])
def test_while_they_learn_the_towers_share_a_batch(count: int) -> None:
    network = build("best").train()
    seen = what_towers_see(network)
    images = torch.randn(count, 1, 28, 28)
    assert network(images).shape == (count, 10)
    assert torch.equal(torch.cat(seen), images)
    assert len(seen) == 3


@pytest.mark.parametrize("count", [1, 2])
def test_all_towers_learn_from_a_batch_that_is_too_small_to_share(count: int) -> None:
    network = build("best").train()
    seen = what_towers_see(network)
    assert network(torch.randn(count, 1, 28, 28)).shape == (count, 10)
    assert [len(images) for images in seen] == [count] * 3


def test_an_unknown_network_is_refused() -> None:
    with pytest.raises(InputError, match="no network 'tea'"):
        build("tea")
