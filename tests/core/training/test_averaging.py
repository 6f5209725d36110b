"""The moving average of a network's weights and buffers."""

import pytest
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from zen_digits.core.training.averaging import AveragedNetwork


def constant(value: float) -> nn.Linear:
    network = nn.Linear(1, 1, bias=False)
    nn.init.constant_(network.weight, value)
    return network


def test_it_follows_fast_at_first_and_slowly_later() -> None:
    average = AveragedNetwork(constant(0.0), 0.9)
    for _ in range(400):
        average.update(constant(1.0))
    assert average.module.weight.item() == pytest.approx(1.0, abs=1e-3)
    average.update(constant(0.0))
    assert average.module.weight.item() == pytest.approx(0.9, abs=1e-3)


def test_the_first_update_leaves_nothing_of_the_random_weights() -> None:
    average = AveragedNetwork(constant(5.0), 0.9)
    average.update(constant(1.0))
    assert average.module.weight.item() == 1.0


def training_networks(steps: int) -> list[nn.Module]:
    """A network with batch norm after each of some steps, with other weights in each."""
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
    copies = []
    for _ in range(steps):
        network(torch.randn(8, 3) + 2)  # moves the mean and the variance of batch norm
        with torch.no_grad():
            for weight in network.parameters():
                weight.add_(torch.randn_like(weight))
        copy = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
        copy.load_state_dict(network.state_dict())
        copies.append(copy)
    return copies


def test_weights_and_buffers_are_averaged_as_by_pytorch() -> None:
    def update(averaged: list[Tensor], current: list[Tensor], count: Tensor | int) -> None:
        decay = min(0.8, (1 + float(count)) / (10 + float(count)))
        for mean, new in zip(averaged, current, strict=True):
            mean.lerp_(new, 1 - decay) if mean.is_floating_point() else mean.copy_(new)

    first, *others = training_networks(9)
    ours = AveragedNetwork(first, 0.8)
    theirs = AveragedModel(first, multi_avg_fn=update, use_buffers=True)
    for network in (first, *others):
        ours.update(network)
        theirs.update_parameters(network)
    expected = theirs.state_dict()
    assert ours.state_dict().keys() == expected.keys()
    for name, value in ours.state_dict().items():
        assert torch.equal(value, expected[name]), name
    assert not torch.equal(ours.module[1].running_mean, others[-1][1].running_mean)


def test_it_continues_from_a_state_also_from_that_of_pytorch() -> None:
    first, *others = training_networks(4)
    whole = AveragedNetwork(first, 0.8)
    for network in (first, *others[:2]):
        whole.update(network)
    continued = AveragedNetwork(first, 0.8)
    continued.load_state_dict(whole.state_dict())
    for average in (whole, continued):
        average.update(others[2])
    for name, value in whole.state_dict().items():
        assert torch.equal(value, continued.state_dict()[name]), name


def test_no_update_reads_from_the_device() -> None:
    """On the device "meta" there are no values: reading one, as ``item()`` does, is an error."""
    with torch.device("meta"):
        network = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
    average = AveragedNetwork(network, 0.9)
    for _ in range(3):
        average.update(network)
