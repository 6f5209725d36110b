"""The moving average of a network's weights, which often reads better than the weights."""

from collections.abc import Iterator, Mapping
from copy import deepcopy

import torch
from torch import Tensor, nn

from zen_digits.core.training.optimizers.optimizer import Factor


class AveragedNetwork:
    """A copy of a network whose weights, and buffers such as batch norm's, follow slowly.

    Each update keeps ``decay`` of the average. That is less at first, so that the random initial
    weights are soon forgotten. The updates are counted here and not on the device: PyTorch's
    AveragedModel reads its count from there, and so waits for a GPU in every step.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.module = deepcopy(network)
        self._decay = decay
        self._updates = 0
        self._averages = list(_tensors(self.module))  # to look for them takes longer than the rest
        self._followed: tuple[nn.Module, list[Tensor]] | None = None

    def update(self, network: nn.Module) -> None:
        """Follow the network by one step; the first update copies it."""
        self.follow(network, self.share)
        self.count()

    @property
    def share(self) -> float:
        """How much of the network the next update takes."""
        if not self._updates:
            return 1.0
        return 1 - min(self._decay, (1 + self._updates) / (10 + self._updates))

    @torch.no_grad()
    def follow(self, network: nn.Module, share: Factor) -> None:
        """Take this share of the network."""
        for mean, new in zip(self._averages, self._tensors_of(network), strict=True):
            if mean.is_floating_point():
                mean.lerp_(new, share)
            else:  # counts are not averaged
                mean.copy_(new)

    def count(self) -> None:
        """Take note of an update."""
        self._updates += 1

    def _tensors_of(self, network: nn.Module) -> list[Tensor]:
        """Of the network that is followed: they stay the same, and only their values change."""
        if self._followed is None or self._followed[0] is not network:
            self._followed = network, list(_tensors(network))
        return self._followed[1]

    def state_dict(self) -> dict[str, Tensor]:
        """The averages and the number of updates, named as in PyTorch's AveragedModel."""
        averages = {f"module.{name}": value for name, value in self.module.state_dict().items()}
        return {"n_averaged": torch.tensor(self._updates), **averages}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        averages = {name.removeprefix("module."): value for name, value in state.items()}
        self._updates = int(averages.pop("n_averaged"))
        self.module.load_state_dict(averages)


def _tensors(network: nn.Module) -> Iterator[Tensor]:
    yield from network.parameters()
    yield from network.buffers()
