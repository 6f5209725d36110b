"""A run's network as data: its weights and the card that describes them."""

from dataclasses import replace

import torch
from torch import Tensor

from zen_digits.core.config.dataset_reference import dataset_name
from zen_digits.core.errors import printable
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.tensor_file import Tensors
from zen_digits.core.training.state import TrainingState

_ACCEPTED = 0.995  # share of validation images that must pass for digits


def trained_model(state: TrainingState, test_accuracy: float | None) -> TrainedModel:
    """A copy of the network that a run ends with; its best epoch has been restored."""
    best = state.best.snapshot
    card = replace(
        _card(state),
        kept_epoch=best.epoch if best else state.progress.epochs,
        test_accuracy=test_accuracy,
        temperature=best.validated.best_temperature() if best else 1.0,
    )
    return TrainedModel(card, _weights(state))


def current_model(state: TrainingState) -> TrainedModel:
    """A copy of the network as it is now; to calibrate it would take as long as many batches."""
    return TrainedModel(_card(state), _weights(state))


def _weights(state: TrainingState) -> Tensors:
    return {
        name: tensor.detach().to("cpu", copy=True, memory_format=torch.contiguous_format).numpy()
        for name, tensor in state.network.state_dict().items()
    }


def _card(state: TrainingState) -> ModelCard:
    """What is known at any time; the threshold is that of the best epoch so far."""
    best = state.best.snapshot
    return ModelCard(
        architecture=state.config.architecture,
        arguments=state.update.arguments,
        label_names=state.label_names,
        training=state.config.to_dict() | {"dataset": _dataset(state)},
        epochs=state.progress.epochs,
        kept_epoch=state.progress.epochs,
        train_seconds=state.progress.seconds,
        digit_threshold=_digit_threshold(best.digit_scores) if best else None,
    )


def _dataset(state: TrainingState) -> str:
    """Its name alone: model files are handed on, and a path often tells who the user is.

    The run's own ``config.json`` has the whole path. A byte that is not UTF-8 would leave a card
    that no JSON can hold.
    """
    return printable(dataset_name(state.config.dataset))


def _digit_threshold(scores: Tensor) -> float:
    """The ``digit_score`` that nearly all validation images reach."""
    return scores.quantile(1 - _ACCEPTED).item()
