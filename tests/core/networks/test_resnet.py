"""The small residual network."""

import pytest
import torch

from zen_digits.core.networks.resnet import ResNet


def test_maps_become_as_small_as_the_table_says() -> None:
    network = ResNet().eval()
    maps = network.stem(torch.zeros(2, 1, 28, 28))
    shapes = [tuple(maps.shape)]
    for block in network.blocks:
        maps = block(maps)
        shapes.append(tuple(maps.shape))
    assert shapes == [(2, 32, 14, 14), (2, 32, 14, 14), (2, 64, 7, 7), (2, 128, 4, 4)]


@pytest.mark.parametrize("dropout", [0.0, 0.5])
def test_dropout_is_what_was_asked_for_and_none_by_default(dropout: float) -> None:
    network = ResNet(dropout=dropout) if dropout else ResNet()
    torch.manual_seed(0)
    images = torch.randn(4, 1, 28, 28)
    first, second = network(images), network(images)
    assert torch.equal(first, second) == (dropout == 0)
    assert not torch.equal(first[0], first[1])
