"""A network and everything it is trained with, in a state that can be kept and taken up again."""

import time
from collections.abc import Generator
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset, ImageSet, split
from zen_digits.core.errors import InputError
from zen_digits.core.networks import fit_frozen_layers, parameter_count
from zen_digits.core.networks.rejection import class_logits, digit_scores
from zen_digits.core.training import distributed
from zen_digits.core.training.batches import TrainingImages
from zen_digits.core.training.best_epoch import BestEpoch
from zen_digits.core.training.devices import choose_device, random_states, set_random_states
from zen_digits.core.training.evaluation import Metrics, predict_logits
from zen_digits.core.training.events import (
    BatchDone,
    Changed,
    EpochDone,
    Evaluating,
    Event,
    RunStarted,
)
from zen_digits.core.training.optimization import WeightUpdate
from zen_digits.core.training.schedules import rate_factor

_STEM_SAMPLE = 1000
_TICK = {"cpu": 0.0}  # seconds that results may wait on a device; to fetch each would hold it up
_GPU_TICK = 1 / 30


class DivergedError(InputError):
    """The loss is no longer a finite number: no further step makes it one again."""


class TrainingState:
    """A network with all that it is trained with: data, optimizer, schedule, random numbers.

    ``drawn`` are images that are only learned from; the label of a non-digit is ``classes``.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset, drawn: ImageSet) -> None:
        self.config = config
        self.label_names = dataset.label_names
        self.data_checksum = dataset.checksum()
        self.device, self._device_note = choose_device(config.device)
        training, self.validation = split(dataset.train, config.validation_fraction, config.seed)
        torch.manual_seed(config.seed)
        self._images = TrainingImages(config, training, drawn, self.device)
        outputs = len(self.label_names) + bool(config.drawn_negatives)
        self.update = WeightUpdate(config, outputs, self.device)
        began = time.perf_counter()
        fit_frozen_layers(self.update.network, self._images.first(_STEM_SAMPLE))
        self.seconds = time.perf_counter() - began
        self.step = self.images = self.epochs = 0
        self._progress = EpochProgress()
        self._waiting: list[Step] = []
        self._fetched = time.perf_counter()
        self.best = BestEpoch()

    @property
    def _batches_per_epoch(self) -> int:
        return -(-len(self._images) // self.config.batch_size)

    @property
    def _batches(self) -> int:
        """Of the whole run, were all of them as large as they are now."""
        return self._batches_per_epoch * self.config.epochs

    @property
    def _batches_done(self) -> int:
        in_epoch = -(-self._progress.images // self.config.batch_size)
        return self.epochs * self._batches_per_epoch + in_epoch

    def started(self) -> RunStarted:
        """The run's first event."""
        return RunStarted(
            parameters=parameter_count(self.update.network),
            device=self.device.type,
            device_note=self._device_note,
            batches_per_epoch=self._batches_per_epoch,
            total_batches=self._batches,
            training_images=len(self._images),
            validation_images=len(self.validation),
            step=self.step,
            images=self.images,
        )

    def change(self, values: dict[str, Any], note: str = "") -> Changed:
        """Go on with other values of ``settings.LIVE``; raises InputError for one that cannot
        be."""
        self.config = replace(self.config, **values)
        self._images.use(self.config)
        return Changed(self.step, values, note)

    def train_epoch(self) -> Generator[Event, None, None]:
        """Go through the next epoch's images in random order, then try the validation images.

        Goes on within an epoch where ``load_state`` was given one that had begun.
        """
        self.update.network.train()
        order = self._images.next_epoch(self.epochs + 1)
        while self._progress.images < len(order):
            try:
                self._train_batch(order[self._progress.images :][: self.config.batch_size])
            except torch.OutOfMemoryError as error:
                yield self._with_half_the_batch(error)
            if time.perf_counter() - self._fetched >= _TICK.get(self.device.type, _GPU_TICK):
                yield from self._fetch()
        yield from self._fetch()
        self.epochs += 1
        mean, self._progress = self._progress, EpochProgress()
        validated = yield from self._validate()
        yield self._epoch_done(mean.loss / len(order), mean.right / len(order), validated)

    def _train_batch(self, indices: Tensor) -> None:
        began = time.perf_counter()
        own, weight = distributed.shard(indices)
        factor = rate_factor(self.config.schedule, self._batches_done, self._batches)
        images, labels = self._images.batch(own), self._images.labels(own)
        result = self.update.learn(images, labels, self.config.learning_rate * factor, weight)
        self.step += 1
        self.images += len(indices)
        self._progress.images += len(indices)
        self.seconds += time.perf_counter() - began
        step = Step(self.step, len(indices), self.images, self.seconds, result)
        self._waiting.append(step)

    def _fetch(self) -> Generator[BatchDone, None, None]:
        """Tell the steps whose results have waited on the device, which is asked but once."""
        began = time.perf_counter()
        steps, self._waiting = self._waiting, []
        results = torch.stack([step.result for step in steps]).tolist() if steps else []
        self.seconds += time.perf_counter() - began
        self._fetched = time.perf_counter()
        for step, (loss, right) in zip(steps, results, strict=True):
            self._progress.loss += loss * step.images
            self._progress.right += right * step.images
        for step, (loss, right) in zip(steps, results, strict=True):
            _check_finite(step.number, loss)
            yield BatchDone(step.number, loss, right, step.images_so_far, step.seconds)

    def _with_half_the_batch(self, error: torch.OutOfMemoryError) -> Changed:
        size = self.config.batch_size
        if size == 1 or distributed.world_size() > 1:
            raise InputError(
                f"The {self.device.type} device has not enough memory for batches of {size}; "
                "train again with smaller ones, or on the cpu."
            ) from error
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        note = f"The device has not enough memory for batches of {size}."
        return self.change({"batch_size": size // 2}, note)

    def _validate(self) -> Generator[Evaluating, None, Metrics | None]:
        """Try what was learned on the validation images; None where there are none."""
        distributed.broadcast_buffers(self.update.learned)
        if not len(self.validation):
            return None
        logits = yield from predict_logits(self.learned, self.validation.images, self.device)
        classes = len(self.label_names)
        validated = Metrics(class_logits(logits, classes), self.validation.labels)
        self.best.offer(self.epochs, self.learned, validated, digit_scores(logits, classes))
        return validated

    @property
    def learned(self) -> nn.Module:
        """The network that the run ends with."""
        return self.update.learned

    @property
    def is_stuck(self) -> bool:
        """Whether validation has not become better for as many epochs as the config waits."""
        best = self.best.snapshot
        patience = self.config.patience
        stuck = bool(patience and best and self.epochs - best.epoch >= patience)
        return distributed.any_rank(stuck)

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
        return self.update.loss(metrics.logits, metrics.labels).item()

    def state(self) -> dict[str, Any]:
        """A copy of all that the rest of the run depends on: tensors, numbers and texts."""
        return {
            **self.update.state(),
            "data": self.data_checksum,
            "config": self.config.to_dict(),
            "best": self.best.state(),
            "progress": asdict(self._progress),
            "counts": [self.step, self.images, self.epochs, self.seconds],
            "images": self._images.state(begun=self._progress.images > 0),
            "random": random_states(self.device),
        }

    def load_state(self, state: dict[str, Any]) -> None:
        """Go on from such a copy, made with the same config and data, as if nothing had been."""
        self.update.load_state(state)
        self.config = TrainingConfig.from_dict(state["config"])
        self._images.use(self.config)
        self.best.load_state(state["best"], self.validation.labels)
        self._progress = EpochProgress(**state["progress"])
        self.step, self.images, self.epochs, self.seconds = state["counts"]
        self._images.load_state(state["images"])
        set_random_states(self.device, state["random"])


def _check_finite(step: int, loss: float) -> None:
    if loss - loss != 0:  # infinite or not a number
        raise DivergedError(
            f"The loss is no longer a finite number after batch {step}; "
            "train again with a smaller learning rate."
        )


@dataclass(slots=True)
class EpochProgress:
    """What an epoch that is under way has come to: its images so far, and sums over them."""

    images: int = 0
    loss: float = 0.0
    right: float = 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the weights, whose loss and share right may still be on the device."""

    number: int
    images: int
    """Of its batch."""
    images_so_far: int
    seconds: float
    result: Tensor
