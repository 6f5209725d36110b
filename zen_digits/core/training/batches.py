"""The images that a run learns from, on the device where they are needed, batch by batch."""

import torch
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.networks.normalisation import normalise
from zen_digits.core.training.augmentation import Augmentation
from zen_digits.core.training.distributed import rank


class TrainingImages:
    """A dataset's images and drawn ones, in the order of each epoch, changed as a config says.

    All of them, and the random numbers that change them, live on the device: a batch costs no
    copying. Where several processes train together, each changes its images in its own way.
    """

    def __init__(
        self, config: TrainingConfig, own: ImageSet, drawn: ImageSet, device: torch.device
    ) -> None:
        images = own + drawn
        self._images = images.images.to(device)
        self._labels = images.labels.to(device)
        parts = min(config.drawn_parts, config.epochs)  # what is drawn is learned from
        shuffling = torch.Generator().manual_seed(config.seed)
        self._order = EpochOrder(len(own), len(drawn), parts, shuffling)
        self._changing = torch.Generator(device).manual_seed(config.seed + rank())
        self.use(config)

    def __len__(self) -> int:
        """Images of an epoch."""
        return len(self._order)

    def use(self, config: TrainingConfig) -> None:
        """Change images from now on as this config says."""
        self._augment = Augmentation(config, self._changing) if config.augmentation else None

    def next_epoch(self, epoch: int) -> Tensor:
        """The indices of an epoch, counted from 1, shuffled: int64 n. To be asked for in turn."""
        return self._order.next_epoch(epoch).to(self._images.device)

    def labels(self, indices: Tensor) -> Tensor:
        return self._labels[indices]

    def batch(self, indices: Tensor) -> Tensor:
        """Images as a network learns from them, float n × 1 × 28 × 28: changed and normalised."""
        images = self._images[indices]
        if self._augment is not None:  # before normalising: what comes in at the edges is paper
            images = self._augment(images.float())
        return normalise(images).contiguous(memory_format=torch.channels_last)

    def first(self, count: int) -> Tensor:
        """The first of a dataset's images, normalised."""
        return normalise(self._images[:count]).contiguous(memory_format=torch.channels_last)

    def state(self, *, begun: bool) -> dict[str, Tensor]:
        """What to go on from: with the epoch that was asked for last, or with the one after."""
        return {"order": self._order.state(begun=begun), "changing": self._changing.get_state()}

    def load_state(self, state: dict[str, Tensor]) -> None:
        self._order.load_state(state["order"])
        self._changing.set_state(state["changing"])


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
