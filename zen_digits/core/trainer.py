"""A network and everything it is trained with, in a state that can be kept and taken up again."""

import time
from collections.abc import Generator
from copy import deepcopy
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from zen_digits.core.architectures import all_arguments, build, fit_to_images, parameter_count
from zen_digits.core.augmentation import Augmentation
from zen_digits.core.best_epoch import BestEpoch
from zen_digits.core.config import TrainingConfig
from zen_digits.core.datasets import Dataset, ImageSet, split
from zen_digits.core.devices import bfloat16_pays, choose_device, random_states, set_random_states
from zen_digits.core.epoch_order import EpochOrder
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation import Metrics, predict_logits
from zen_digits.core.events import BatchDone, EpochDone, Evaluating, Event, RunStarted
from zen_digits.core.losses import make_loss
from zen_digits.core.normalisation import normalise
from zen_digits.core.optimizers import make_optimizer, make_schedule, moving_average
from zen_digits.core.rejection import class_logits, digit_scores

_STEM_SAMPLE = 1000


class DivergedError(InputError):
    """The loss is no longer a finite number: no further step makes it one again."""


@dataclass(slots=True)
class EpochProgress:
    """What an epoch that is under way has come to: sums over its images so far."""

    batches: int = 0
    loss: float = 0.0
    right: float = 0.0

    def add(self, done: BatchDone, images: int) -> None:
        self.batches += 1
        self.loss += done.loss * images
        self.right += done.accuracy * images


class Trainer:
    """A network with all that it is trained with: data, optimizer, schedule, random numbers.

    ``drawn`` are images that are only learned from; the label of a non-digit is ``classes``.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset, drawn: ImageSet) -> None:
        self.config = config
        self.label_names = dataset.label_names
        self.device, self._device_note = choose_device(config.device)
        mixed = config.mixed_precision and bfloat16_pays(self.device)
        self._precision = torch.bfloat16 if mixed else torch.float32
        training, self.validation = split(dataset.train, config.validation_fraction, config.seed)
        self.training = training + drawn
        torch.manual_seed(config.seed)
        shuffling = torch.Generator().manual_seed(config.seed)
        parts = min(config.drawn_parts, config.epochs)  # what is drawn is learned from
        self._order = EpochOrder(len(training), len(drawn), parts, shuffling)
        self._augment = Augmentation(config, torch.Generator().manual_seed(config.seed))
        self._loss = make_loss(config)
        self.seconds = 0.0
        self.step = self.images = self.epochs = 0
        self._progress = EpochProgress()
        self.best = BestEpoch()
        self._build_network()

    def _build_network(self) -> None:
        outputs = len(self.label_names) + bool(self.config.drawn_negatives)
        self.arguments = all_arguments(self.config.architecture, classes=outputs)
        network = build(self.config.architecture, **self.arguments).to(self.device)
        # Images lie in memory pixel by pixel: convolutions are a third faster so, also on CPUs.
        self.network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._optimizer = make_optimizer(self.config, self.network, self._precision)
        self._schedule = make_schedule(self.config, self._optimizer, self._total_batches)
        began = time.perf_counter()
        fit_to_images(self.network, self._input(torch.arange(len(self.training))[:_STEM_SAMPLE]))
        self.seconds = time.perf_counter() - began
        self._averaged = self._make_average()

    def _make_average(self) -> AveragedModel | None:
        if not self.config.weight_averaging:
            return None
        average = moving_average(self.config.weight_averaging)
        return AveragedModel(self.network, multi_avg_fn=average, use_buffers=True)

    @property
    def learned(self) -> nn.Module:
        """The network that the run ends with: the averaged one, where weights are averaged."""
        return self.network if self._averaged is None else self._averaged.module

    @property
    def _batches_per_epoch(self) -> int:
        return -(-len(self._order) // self.config.batch_size)

    @property
    def _total_batches(self) -> int:
        return self._batches_per_epoch * self.config.epochs

    def started(self) -> RunStarted:
        """The run's first event."""
        return RunStarted(
            parameters=parameter_count(self.network),
            device=self.device.type,
            device_note=self._device_note,
            batches_per_epoch=self._batches_per_epoch,
            total_batches=self._total_batches,
            training_images=len(self._order),
            validation_images=len(self.validation),
            step=self.step,
        )

    def train_epoch(self) -> Generator[Event, None, None]:
        """Go through the next epoch's images in random order, then try the validation images.

        Goes on within an epoch where ``load_state`` was given one that had begun.
        """
        self.network.train()
        order = self._order.next_epoch(self.epochs + 1)
        for indices in order.split(self.config.batch_size)[self._progress.batches :]:
            done = self._train_batch(indices)
            self._progress.add(done, len(indices))
            yield done
        self.epochs += 1
        mean, self._progress = self._progress, EpochProgress()
        validated = yield from self._validate()
        yield self._epoch_done(mean.loss / len(order), mean.right / len(order), validated)

    def _train_batch(self, indices: Tensor) -> BatchDone:
        began = time.perf_counter()
        labels = self.training.labels[indices].to(self.device)
        images = self._input(indices, augmented=self.config.augmentation)
        with self._mixed_precision():
            logits = self.network(images)
        loss = self._loss(logits.float(), labels)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self._optimizer.step()
        self._schedule.step()
        if self._averaged is not None:
            self._averaged.update_parameters(self.network)
        right = (logits.detach().argmax(dim=1) == labels).float().mean()
        value, accuracy = torch.stack([loss.detach(), right]).tolist()  # waits for the device once
        self.step += 1
        self.images += len(indices)
        self.seconds += time.perf_counter() - began
        self._check_finite(value)
        return BatchDone(self.step, value, accuracy, self.images, self.seconds)

    def _mixed_precision(self) -> torch.autocast:
        enabled = self._precision is torch.bfloat16
        return torch.autocast(self.device.type, torch.bfloat16, enabled=enabled)

    def _input(self, indices: Tensor, *, augmented: bool = False) -> Tensor:
        images = self.training.images[indices].to(self.device)
        if augmented:  # before the grey levels are normalised: what comes in at the edges is paper
            images = self._augment(images.float())
        return normalise(images).contiguous(memory_format=torch.channels_last)

    def _check_finite(self, loss: float) -> None:
        if loss - loss != 0:  # infinite or not a number
            raise DivergedError(
                f"The loss is no longer a finite number after batch {self.step}; "
                "train again with a smaller learning rate."
            )

    def _validate(self) -> Generator[Evaluating, None, Metrics | None]:
        """Try what was learned on the validation images; None where there are none."""
        if not len(self.validation):
            return None
        logits = yield from predict_logits(self.learned, self.validation.images, self.device)
        classes = len(self.label_names)
        validated = Metrics(class_logits(logits, classes), self.validation.labels)
        self.best.offer(self.epochs, self.learned, validated, digit_scores(logits, classes))
        return validated

    @property
    def is_stuck(self) -> bool:
        """Whether validation has not become better for as many epochs as the config waits."""
        best = self.best.snapshot
        patience = self.config.patience
        return bool(patience and best and self.epochs - best.epoch >= patience)

    def return_to_best_epoch(self) -> None:
        """Give what was learned the weights with which it read validation images best."""
        self.best.restore(self.learned)
        if self.config.rounded_weights:
            self.learned.half().float()

    def test(self, images: ImageSet) -> Generator[Evaluating, None, Metrics]:
        """Try what was learned on the test images."""
        logits = yield from predict_logits(self.learned, images.images, self.device)
        return Metrics(class_logits(logits, len(self.label_names)), images.labels)

    def _epoch_done(self, loss: float, accuracy: float, validated: Metrics | None) -> EpochDone:
        return EpochDone(
            epoch=self.epochs,
            step=self.step,
            train_loss=loss,
            train_accuracy=accuracy,
            validation_loss=self._loss_of(validated) if validated else None,
            validation_accuracy=validated.accuracy if validated else None,
            train_seconds=self.seconds,
        )

    def _loss_of(self, metrics: Metrics) -> float:
        """The loss that the run makes small, so that both its curves show the same thing."""
        return self._loss(metrics.logits, metrics.labels).item()

    def state(self) -> dict[str, Any]:
        """A copy of all that the rest of the run depends on: tensors, numbers and texts."""
        averaged = self._averaged.state_dict() if self._averaged is not None else None
        return deepcopy(
            {
                "network": self.network.state_dict(),
                "averaged": averaged,
                "optimizer": self._optimizer.state_dict(),
                "schedule": self._schedule.state_dict(),
                "best": self.best.state(),
                "progress": asdict(self._progress),
                "counts": [self.step, self.images, self.epochs, self.seconds],
                "order": self._order.state(begun=self._progress.batches > 0),
                "augmentation": self._augment.state(),
                "random": random_states(self.device),
            }
        )

    def load_state(self, state: dict[str, Any]) -> None:
        """Go on from such a copy, made with the same config and data, as if nothing had been."""
        self.network.load_state_dict(state["network"])
        if self._averaged is not None:
            self._averaged.load_state_dict(state["averaged"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._schedule.load_state_dict(state["schedule"])
        self.best.load_state(state["best"], self.validation.labels)
        self._progress = EpochProgress(**state["progress"])
        self.step, self.images, self.epochs, self.seconds = state["counts"]
        self._order.load_state(state["order"])
        self._augment.load_state(state["augmentation"])
        set_random_states(self.device, state["random"])
