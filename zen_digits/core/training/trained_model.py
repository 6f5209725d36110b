"""What a run ends with: its network's weights and the card that describes them."""

import torch
from torch import Tensor

from zen_digits.core.config.dataset_reference import dataset_name
from zen_digits.core.errors import printable
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.training.state import TrainingState

_ACCEPTED = 0.995  # share of validation images that must pass for digits


def trained_model(state: TrainingState, test_accuracy: float | None) -> TrainedModel:
    """A copy of a run's network; its best epoch has been restored."""
    weights = {
        name: tensor.detach().to("cpu", copy=True, memory_format=torch.contiguous_format).numpy()
        for name, tensor in state.network.state_dict().items()
    }
    return TrainedModel(_card(state, test_accuracy), weights)


def _card(state: TrainingState, test_accuracy: float | None) -> ModelCard:
    best = state.best.snapshot
    return ModelCard(
        architecture=state.config.architecture,
        arguments=state.update.arguments,
        label_names=state.label_names,
        training=state.config.to_dict() | {"dataset": _dataset(state)},
        epochs=state.epochs,
        kept_epoch=best.epoch if best else state.epochs,
        train_seconds=state.seconds,
        test_accuracy=test_accuracy,
        temperature=best.validated.best_temperature() if best else 1.0,
        digit_threshold=_digit_threshold(best.digit_scores) if best else None,
    )


def _dataset(state: TrainingState) -> str:
    """Its name, in which a byte that is not UTF-8 would leave a card that no JSON can hold."""
    return printable(dataset_name(state.config.dataset))


def _digit_threshold(scores: Tensor) -> float:
    """The ``digit_score`` that nearly all validation images reach."""
    return scores.quantile(1 - _ACCEPTED).item()
