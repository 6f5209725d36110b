"""Training as a generator of events: whoever iterates over it drives it, and may stop it."""

import time
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from zen_digits.core.config.dataset_reference import dataset_name
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.errors import InputError
from zen_digits.core.networks.model_file import ModelCard, TrainedModel
from zen_digits.core.progress import Progress
from zen_digits.core.synthetic.dataset import draw_handwriting
from zen_digits.core.training.evaluation import Metrics
from zen_digits.core.training.events import (
    BatchDone,
    Checkpointed,
    Reason,
    Run,
    RunEnded,
    StopTraining,
)
from zen_digits.core.training.state import DivergedError, TrainingState

CHECKPOINT_SECONDS = 30.0
_ACCEPTED = 0.995  # share of images it was not trained on that must pass for digits


def train(config: TrainingConfig, dataset: Dataset, state: dict[str, Any] | None = None) -> Run:
    """Train a network and test it, with an event for each batch.

    After Progress comes RunStarted; the last event is RunEnded, which holds what was learned. A
    StopTraining thrown in ends the run early, at once; so does a loss that is no longer finite, and
    RunEnded then holds what was learned before. Values of ``settings.LIVE`` that are sent in
    answer to a BatchDone hold from the next batch on, and Changed tells so. ``state`` is that of an
    earlier Checkpointed with the same config and data: the run goes on from there. Raises
    InputError for a device that cannot be used, and for data that have changed.
    """
    yield Progress()
    drawn = yield from draw_handwriting(
        config.drawn_digits, config.drawn_negatives, config.seed, dataset.label_names
    )
    training = TrainingState(config, dataset, drawn)
    if state is not None:
        _check_unchanged(training, state)
        training.load_state(state)
    try:
        yield training.started()
        while training.epochs < config.epochs and not training.is_stuck:
            yield from _epoch(training)
        training.return_to_best_epoch()
        test = yield from training.test(dataset.test)
    except StopTraining:
        yield _ended(training, "stopped")
    except DivergedError as error:
        yield _failed(training, error)
    else:
        yield _ended(training, "completed", test)


def _check_unchanged(training: TrainingState, state: dict[str, Any]) -> None:
    if state.get("data", training.data_checksum) != training.data_checksum:
        raise InputError(
            f"The images in {training.config.dataset} have changed since the run began; "
            "put back those that were there, or train again."
        )


def _epoch(training: TrainingState) -> Run:
    """One epoch, with a checkpoint at its end, at each change and every half a minute."""
    latest = time.perf_counter()
    for event in training.train_epoch():
        values = yield event
        if values:
            yield training.change(values)
        late = isinstance(event, BatchDone) and time.perf_counter() - latest > CHECKPOINT_SECONDS
        if values or late:
            yield _checkpoint(training)
            latest = time.perf_counter()
    yield _checkpoint(training)


def _checkpoint(training: TrainingState) -> Checkpointed:
    return Checkpointed(training.step, training.epochs, training.state())


def _failed(training: TrainingState, error: DivergedError) -> RunEnded:
    """The run's last event, with the best epoch's weights: the latest are no numbers."""
    if training.best.snapshot is None:
        return RunEnded("failed", training.epochs, training.seconds, error=error)
    return replace(_ended(training, "failed"), error=error)


def _ended(training: TrainingState, reason: Reason, test: Metrics | None = None) -> RunEnded:
    """The run's last event, with a copy of what was learned, if anything was."""
    if not training.step:
        return RunEnded(reason)
    training.return_to_best_epoch()
    accuracy = test.accuracy if test else None
    weights = {
        name: tensor.detach().to("cpu", copy=True, memory_format=torch.contiguous_format)
        for name, tensor in training.learned.state_dict().items()
    }
    model = TrainedModel(_card(training, accuracy), weights)
    return RunEnded(reason, training.epochs, training.seconds, accuracy, model)


def _card(training: TrainingState, accuracy: float | None) -> ModelCard:
    best = training.best.snapshot
    return ModelCard(
        architecture=training.config.architecture,
        arguments=training.update.arguments,
        label_names=training.label_names,
        training=training.config.to_dict() | {"dataset": dataset_name(training.config.dataset)},
        epochs=training.epochs,
        kept_epoch=best.epoch if best else training.epochs,
        train_seconds=training.seconds,
        test_accuracy=accuracy,
        temperature=best.validated.best_temperature() if best else 1.0,
        digit_threshold=_digit_threshold(best.digit_scores) if best else None,
    )


def _digit_threshold(scores: Tensor) -> float:
    """The ``digit_score`` that nearly all validation images reach."""
    return scores.quantile(1 - _ACCEPTED).item()
