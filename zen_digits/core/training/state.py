"""The state of a training run: all that its next step depends on, and what a checkpoint holds."""

import math
import time
from collections import deque
from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.errors import InputError
from zen_digits.core.networks import are_finite, fit_frozen_layers, parameter_count
from zen_digits.core.networks.interface import class_logits, digit_scores
from zen_digits.core.training.batches import PackedSet
from zen_digits.core.training.best_epoch import BestEpoch
from zen_digits.core.training.devices import choose_device, random_states, set_random_states
from zen_digits.core.training.distillation import answers_for
from zen_digits.core.training.distributed import data_parallel as distributed
from zen_digits.core.training.environment import current_environment, environment_in, resume_note
from zen_digits.core.training.evaluation import predict_logits
from zen_digits.core.training.events import (
    ActivityMeasured,
    BatchDone,
    Changed,
    DivergedError,
    EpochDone,
    Evaluating,
    NotEnoughMemoryError,
    RunStarted,
    StopTraining,
    ThreadsChanged,
    Validated,
)
from zen_digits.core.training.metrics import Metrics
from zen_digits.core.training.optimization import StepResult, StepResults, WeightUpdate
from zen_digits.core.training.run_progress import RunProgress
from zen_digits.core.training.schedules import rate_factor
from zen_digits.core.training.splitting import split_training
from zen_digits.core.training.state_check import (
    fitted,
    fitted_best,
    fitted_config,
    fitted_random_states,
    part,
)
from zen_digits.core.training.steps import Steps
from zen_digits.core.training.symptoms.activity import SAMPLE, measure_activity

_FITTING_SAMPLE = 1000  # images that frozen layers are fitted to


class TrainingState:
    """A network with all that it is trained with: data, optimizer, schedule, random numbers.

    ``synthetic`` images are only trained on; the label of a non-digit is the number of classes.
    """

    def __init__(self, config: TrainingConfig, dataset: Dataset, synthetic: ImageSet) -> None:
        self.config = config
        self.label_names = dataset.label_names
        self.data_checksum = dataset.checksum()
        self.device, self._device_note = choose_device(config.device)
        self._environment, self._resume_note = current_environment(self.device), ""
        training, self.validation = split_training(
            dataset, config.validation_fraction, config.seed, config.images_per_class
        )
        torch.manual_seed(config.seed)
        outputs = len(self.label_names) + bool(config.drawn_negatives)
        answers = answers_for(config, training, synthetic.labels, self.label_names, outputs)
        self._images = PackedSet(config, training, synthetic, self.device, answers)
        self.update = WeightUpdate(config, outputs, self.device)
        self._steps = Steps(self._images, self.update)
        began = time.perf_counter()
        fit_frozen_layers(self.update.network, self._images.first(_FITTING_SAMPLE))
        distributed.share_weights(self.update.network)
        self.progress = RunProgress(seconds=time.perf_counter() - began)
        self._epoch_indices = torch.empty(0, dtype=torch.int64)
        self._results = StepResults(self.device)
        self._unreported: deque[StepResult] = deque()
        self._measures_activity = False  # next
        self._is_restored = False
        self.best = BestEpoch(self.update.loss)

    @property
    def _batches_per_epoch(self) -> int:
        return math.ceil(len(self._images) / self.config.batch_size)

    @property
    def _total_batches(self) -> int:
        """Of the whole run, were all of them as large as they are now."""
        return self._batches_per_epoch * self.config.epochs

    def started(self) -> RunStarted:
        """The event with which the run starts or resumes."""
        return RunStarted(
            parameters=parameter_count(self.update.network),
            device=self.device.type,
            device_note=self._device_note,
            batches_per_epoch=self._batches_per_epoch,
            total_batches=self._total_batches,
            training_images=len(self._images),
            validation_images=len(self.validation),
            step=self.progress.step,
            images=self.progress.images,
            threads=int(self._environment["threads"]),
            resume_note=self._resume_note,
        )

    def change(self, values: dict[str, Any], note: str = "") -> Changed:
        """Continue with other values of ``settings.LIVE``; raises InputError for invalid ones."""
        self.config = replace(self.config, **values)
        self._images.configure(self.config)
        self._steps.forget()
        return Changed(self.progress.step, values, note)

    def note_threads(self, threads: int) -> ThreadsChanged:
        """The batches from now on are computed with another number of threads."""
        self._environment["threads"] = threads
        return ThreadsChanged(self.progress.step, threads)

    def begin_epoch(self) -> None:
        """Shuffle the images for the next epoch, or for the one that a checkpoint was made in."""
        self.update.network.train()
        self._epoch_indices = self._images.next_epoch(self.progress.epochs + 1)

    @property
    def has_batches_left(self) -> bool:
        """Whether the epoch has."""
        return self.progress.epoch_totals.images < len(self._epoch_indices)

    @property
    def _is_within_epoch(self) -> bool:
        """Whether an epoch has begun that is not counted yet."""
        return self.progress.epoch_totals.images > 0

    @property
    def can_go_on(self) -> bool:
        """Whether ``state_dict`` is a point to go on from: not once the best weights are back."""
        return self.progress.step > 0 and not self._is_restored

    def train_batch(self, *, wants_to_stop: bool) -> None:
        """Take one optimizer step with the next batch; its result stays on the device.

        The wish of any rank goes to all others with it: see ``fetch_results``.
        """
        began = time.perf_counter()
        progress, size = self.progress, self.config.batch_size
        first = progress.epoch_totals.images
        indices = self._epoch_indices[first : first + size]
        done = progress.batches_done(size, self._batches_per_epoch)
        factor = rate_factor(self.config.schedule, done, self._total_batches)
        rate = self.config.learning_rate * factor
        figures = self._steps.take(indices, size, rate, wants_to_stop=wants_to_stop)
        measured = progress.due_measurements
        progress.count_batch(len(indices))
        self._measures_activity |= progress.due_measurements > measured
        progress.seconds += time.perf_counter() - began
        step = StepResult(progress.step, len(indices), progress.images, progress.seconds)
        self._results.add(step, figures)

    def fetch_results(self) -> Iterator[BatchDone]:
        """Report the steps whose results are fetched now: on a GPU, many at a time.

        After the last batch of an epoch all are fetched. Raises DivergedError at the first step
        whose loss is not finite, and StopTraining after the last if a rank wanted to stop at one.
        """
        if self.has_batches_left and not self._results.are_due:
            return
        self._collect_results()  # all, before the first event: a checkpoint may come after it
        must_stop = any(step.must_stop for step in self._unreported)
        while self._unreported:
            step = self._unreported.popleft()
            _check_finite(step.loss, f"after batch {step.step}")
            yield _batch_done(step)
        if must_stop:
            raise StopTraining

    def rest_of_results(self) -> list[BatchDone]:
        """Those of all steps that are not reported yet; what is not finite among them stays so."""
        self._collect_results()
        rest, self._unreported = self._unreported, deque()
        return [_batch_done(step) for step in rest]

    def _collect_results(self) -> None:
        """Count what the steps since the last call came to; waits for the device."""
        began = time.perf_counter()
        steps = self._results.fetch()
        self.progress.seconds += time.perf_counter() - began
        self.progress.add_results(steps)
        self._unreported.extend(steps)

    def activity(self) -> ActivityMeasured | None:
        """How busy the neurons are; None where that was measured a short time ago."""
        if not self._measures_activity:
            return None
        self._measures_activity = False
        layers = measure_activity(self.update.network, self._images.sample(SAMPLE))
        return ActivityMeasured(self.progress.step, layers) if layers else None

    def halve_batch_size(self, error: torch.OutOfMemoryError) -> Changed:
        """Continue with smaller batches; raises NotEnoughMemoryError where there are none."""
        size, device = self.config.batch_size, self.device.type
        if size == 1 or distributed.world_size() > 1:
            raise NotEnoughMemoryError(
                f"There is not enough memory on the {device} device for batches of {size}; "
                "train again with smaller batches, or on the cpu."
            ) from error
        if device == "cuda":
            torch.cuda.empty_cache()
        note = f"There is not enough memory on the {device} device for batches of {size}."
        return self.change({"batch_size": size // 2}, note)

    def finish_epoch(self) -> Generator[Evaluating | Validated, None, EpochDone]:
        """Validate and count the epoch: stopped before that, it is validated anew."""
        validated = yield from self._validate()
        totals = self.progress.end_epoch()
        validation_loss, validation_accuracy = self._keep_if_best(validated)
        return EpochDone(
            epoch=self.progress.epochs,
            step=self.progress.step,
            train_loss=totals.loss / totals.images,
            train_accuracy=totals.right / totals.images,
            validation_loss=validation_loss,
            validation_accuracy=validation_accuracy,
            train_seconds=self.progress.seconds,
        )

    def _validate(
        self,
    ) -> Generator[Evaluating | Validated, None, tuple[Metrics, Tensor] | None]:
        """Evaluate on the validation images; what the network makes of them, and its digit scores.

        None where there are no validation images.
        """
        if not len(self.validation):
            return None
        logits = yield from predict_logits(self.network, self.validation.images, self.device)
        logits = distributed.broadcast(logits)
        classes = len(self.label_names)
        validated = Metrics(class_logits(logits, classes).numpy(), self.validation.labels)
        epoch = self.progress.epoch
        _check_finite(self.best.loss_of(validated), f"after epoch {epoch}")
        yield Validated(epoch, self.validation, self.label_names, validated.logits)
        return validated, digit_scores(logits, classes)

    def _keep_if_best(
        self, validated: tuple[Metrics, Tensor] | None
    ) -> tuple[float, float] | tuple[None, None]:
        """Keep the network if it is the best so far; loss and accuracy, where it was validated."""
        if validated is None:
            return None, None
        metrics, scores = validated
        loss = self.best.offer(self.progress.epochs, self.network, metrics, scores)
        return loss, metrics.accuracy

    @property
    def stops_early(self) -> bool:
        """Early stopping: whether validation has not improved for as many epochs as allowed."""
        best, patience = self.best.snapshot, self.config.patience
        return bool(patience and best and self.progress.epochs - best.epoch >= patience)

    @property
    def network(self) -> nn.Module:
        """The network that the run ends with: the averaged one, where weights are averaged."""
        return self.update.final_network

    def restore_best_epoch(self) -> None:
        """Return to the weights with the best validation, rounded if the config says so.

        Raises DivergedError where those are no finite numbers.
        """
        self._is_restored = True
        self.best.restore(self.network)
        if self.config.rounded_weights:
            self.network.half().float()
        if not are_finite(self.network):
            raise DivergedError(
                f"The weights are no longer finite numbers after batch {self.progress.step}; "
                "train again with a smaller learning rate."
            )

    def test(self, images: ImageSet) -> Generator[Evaluating, None, Metrics]:
        """Evaluate on the test images."""
        logits = yield from predict_logits(self.network, images.images, self.device)
        return Metrics(class_logits(logits, len(self.label_names)).numpy(), images.labels)

    def state_dict(self) -> dict[str, Any]:
        """A copy of all that the rest of the run depends on: tensors, numbers and texts."""
        return {
            **self.update.state_dict(),
            "data": self.data_checksum,
            "config": self.config.to_dict(),
            "environment": dict(self._environment),
            "best": self.best.state_dict(),
            **self.progress.state_dict(),
            "images": self._images.state_dict(epoch_begun=self._is_within_epoch),
            "random": random_states(self.device),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a copy, made with the same config and data, to the same result.

        Raises InputError where the data have changed, and for what no such run can have left.
        """
        self._check_data(state)
        self._resume_note = resume_note(environment_in(state), self._environment)
        self.update.load_state_dict(state)
        self.config = fitted_config(part(state, "config"), self.config)
        self._images.configure(self.config)
        self.progress.load_state_dict(state, self.config.epochs, len(self._images))
        best = fitted_best(part(state, "best"), self._best_like())
        self.best.load_state_dict(best, self.validation.labels)
        self._images.load_state_dict(part(state, "images"))
        random = fitted_random_states(part(state, "random"), self.device)
        set_random_states(self.device, random)

    def _check_data(self, state: dict[str, Any]) -> None:
        data = fitted(state.get("data", self.data_checksum), self.data_checksum, "data")
        if data != self.data_checksum:
            raise InputError(
                f"The images in {self.config.dataset} have changed since the run began; "
                "put back those that were there, or train again."
            )

    def _best_like(self) -> dict[str, Any]:
        """What a checkpoint's best epoch must be like; its number is at most this one's."""
        count, classes = len(self.validation), len(self.label_names)
        return {
            "epoch": self.progress.epochs,
            "logits": torch.empty(count, classes),
            "scores": torch.empty(count),
            "weights": self.network.state_dict(),
        }


def _batch_done(step: StepResult) -> BatchDone:
    return BatchDone(step.step, step.loss, step.accuracy, step.images, step.train_seconds)


def _check_finite(loss: float, place: str) -> None:
    if not math.isfinite(loss):
        raise DivergedError(
            f"The loss is no longer a finite number {place}; "
            "train again with a smaller learning rate."
        )
