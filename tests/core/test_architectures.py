import pytest
import torch

from zen_digits.core.architectures import REGISTRY, build, fit_to_images, parameter_count
from zen_digits.core.errors import InputError

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


def test_an_unknown_network_is_refused() -> None:
    with pytest.raises(InputError, match="no network 'tea'"):
        build("tea")
