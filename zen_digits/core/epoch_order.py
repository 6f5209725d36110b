"""Which training images each epoch goes through, and in which order."""

import torch
from torch import Tensor


class EpochOrder:
    """All of a dataset's images in every epoch, and the drawn ones in turn, a part each.

    The dataset's have the indices up to ``own``, the ``drawn`` ones those after it. ``parts`` says
    over how many epochs they are spread: what is drawn in great variety need not outnumber what
    people wrote.
    """

    def __init__(self, own: int, drawn: int, parts: int, generator: torch.Generator) -> None:
        self._own = own
        self._parts = min(parts, max(drawn, 1))
        self._part = drawn // self._parts  # each epoch is equally long; the last may be left out
        self._generator = generator
        self._drawn = own + torch.randperm(drawn, generator=generator)
        self._before = generator.get_state()

    def __len__(self) -> int:
        """Images of an epoch."""
        return self._own + self._part

    def next_epoch(self, epoch: int) -> Tensor:
        """The indices of an epoch, counted from 1, shuffled: int64 n. To be asked for in turn."""
        self._before = self._generator.get_state()
        first = (epoch - 1) % self._parts * self._part
        indices = torch.cat([torch.arange(self._own), self._drawn[first : first + self._part]])
        return indices[torch.randperm(len(indices), generator=self._generator)]

    def state(self, *, begun: bool) -> Tensor:
        """What to go on from, with the epoch that was asked for last or with the one after it."""
        return self._before if begun else self._generator.get_state()

    def load_state(self, state: Tensor) -> None:
        self._generator.set_state(state)
