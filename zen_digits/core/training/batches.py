"""The images of a run on the device that trains on them, batch by batch."""

from dataclasses import dataclass

import torch
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.networks.interface import normalise
from zen_digits.core.training.augmentation import Augmentation
from zen_digits.core.training.distributed import data_parallel as distributed
from zen_digits.core.training.state_check import fitted_random_state, part


@dataclass(frozen=True, slots=True)
class Batch:
    """What one optimizer step learns from."""

    images: Tensor
    """Augmented and normalised: float n × 1 × 28 × 28."""
    labels: Tensor
    """int64 n"""
    answers: Tensor | None = None
    """A teacher's logits to learn from, float n × outputs, where there is one."""
    weight: float = 1.0
    """Of means over it, beside the other ranks' batches; 1 in a single process."""


class PackedSet:
    """The images of a dataset and synthetic ones, shuffled anew in each epoch and augmented.

    The images and the random numbers that augment them live on the device: a batch is not copied.
    Each rank augments its images with random numbers of its own. ``answers`` are a teacher's logits
    for the dataset's images and then for the synthetic ones, where there is one.
    """

    def __init__(
        self,
        config: TrainingConfig,
        dataset: ImageSet,
        synthetic: ImageSet,
        device: torch.device,
        answers: Tensor | None,
    ) -> None:
        images = dataset + synthetic
        self._images = torch.from_numpy(images.images).to(device)
        self._labels = torch.from_numpy(images.labels).to(device)
        self._answers = None if answers is None else answers.to(device)
        self._written = len(dataset)  # the rest is drawn
        parts = min(config.drawn_parts, config.epochs)  # no part is left out
        shuffling = torch.Generator().manual_seed(config.seed)
        self._order = EpochOrder(len(dataset), len(synthetic), parts, shuffling)
        self._augmenting = torch.Generator(device).manual_seed(config.seed + distributed.rank())
        self.configure(config)

    def __len__(self) -> int:
        """Images of an epoch."""
        return len(self._order)

    @property
    def generator(self) -> torch.Generator:
        """Of the random numbers that augment the images, on their device."""
        return self._augmenting

    def configure(self, config: TrainingConfig) -> None:
        """Augment images from now on as this config says."""
        self._augment = Augmentation(config, self._augmenting) if config.augmentation else None

    def next_epoch(self, epoch: int) -> Tensor:
        """The shuffled indices of an epoch, counted from 1: int64 n. Ask for epochs in turn."""
        return self._order.next_epoch(epoch).to(self._images.device)

    def batch(self, indices: Tensor) -> Batch:
        """The images with these indices; of those, this rank's share."""
        own, weight = distributed.shard(indices)
        images = self._images.index_select(0, own)
        if self._augment is not None:  # before normalising: what moves in at the edges is paper
            images = self._augment(images.float())
        answers = None if self._answers is None else self._answers[own]
        return Batch(_for_network(images), self._labels[own], answers, weight)

    def first(self, count: int) -> Tensor:
        """The first images of the dataset, normalised."""
        return _for_network(self._images[:count])

    def sample(self, count: int) -> Tensor:
        """Images of the dataset from its beginning to its end, normalised: of all its classes."""
        last = self._written - 1
        indices = torch.linspace(0, last, min(count, last + 1), device=self._images.device).long()
        return _for_network(self._images[indices])

    def state_dict(self, *, epoch_begun: bool) -> dict[str, Tensor]:
        """From where to continue: with the epoch that was asked for last, or with the next."""
        order = self._order.state(epoch_begun=epoch_begun)
        return {"order": order, "changing": self._augmenting.get_state()}

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        """Continue from there; raises InputError for what is no such state."""
        own = self.state_dict(epoch_begun=False)
        devices = {"order": torch.device("cpu"), "changing": self._augmenting.device}
        known = {
            name: fitted_random_state(part(state, name), own[name], device, f"images, {name}")
            for name, device in devices.items()
        }
        self._order.load_state(known["order"])
        self._augmenting.set_state(known["changing"])


def _for_network(images: Tensor) -> Tensor:
    return normalise(images).contiguous(memory_format=torch.channels_last)


class EpochOrder:
    """Which images an epoch has, in which order: all of a dataset's and a part of the synthetic.

    The dataset's have the indices below ``dataset``, the ``synthetic`` ones those after it. The
    synthetic are spread over ``parts`` epochs, which take turns: in all their variety they need not
    outnumber what people wrote.
    """

    def __init__(
        self, dataset: int, synthetic: int, parts: int, generator: torch.Generator
    ) -> None:
        self._dataset = dataset
        self._parts = min(parts, max(synthetic, 1))
        self._part_size = synthetic // self._parts  # all epochs are equally long
        self._generator = generator
        self._synthetic = dataset + torch.randperm(synthetic, generator=generator)
        self._before_epoch = generator.get_state()

    def __len__(self) -> int:
        """Images of an epoch."""
        return self._dataset + self._part_size

    def next_epoch(self, epoch: int) -> Tensor:
        """The shuffled indices of an epoch, counted from 1: int64 n. Ask for epochs in turn."""
        self._before_epoch = self._generator.get_state()
        first = (epoch - 1) % self._parts * self._part_size
        part = self._synthetic[first : first + self._part_size]
        indices = torch.cat([torch.arange(self._dataset), part])
        return indices[torch.randperm(len(indices), generator=self._generator)]

    def state(self, *, epoch_begun: bool) -> Tensor:
        """From where to continue: with the epoch that was asked for last, or with the next."""
        return self._before_epoch if epoch_begun else self._generator.get_state()

    def load_state(self, state: Tensor) -> None:
        self._generator.set_state(state)
        self._before_epoch = state  # until the next epoch, or the rest of this one, is asked for
