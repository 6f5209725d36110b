"""What is wrong with a run that is running, as its curves and neurons show, and what helps.

Each rule is a function of what the run has told so far; thresholds lie between runs that have the
fault and healthy ones: ``tests/hint_figures.py`` prints what is found in both.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.config.hints import usual_learning_rate
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.events import EpochDone, LayerActivity

Kind = Literal["diverging", "dead", "saturated", "slow", "flat", "overfitting"]
Action = Literal["change", "stop", "restart"]
Losses = NDArray[np.float64]

BLOCK = 10
"""Batches that are averaged before anything is made of them: a single one says little."""
_RISEN, _RECENT = 1.5, 20  # times the loss of the untrained network, in so many blocks
_SPOILED, _SPOILED_BY = 3.0, 0.3  # times the least loss; and so much of the untrained network's
_HARDLY_FALLEN = 0.8  # of the loss of the untrained network
_PATIENCE, _LONG_PATIENCE = 10, 25  # blocks until a loss that hardly falls means something
_LONG = 40  # blocks until one that has stopped falling does
_STOPPED = 0.97  # of the loss some blocks before
_GOOD = 0.9  # accuracy: from there on a loss may stay as it is
_IDLE = {"relu": 0.8, "sigmoid": 0.5, "tanh": 0.5}  # share of a layer's neurons
_WORSE = 1.2  # times the least validation loss
_GAP = 2.0  # times the training loss
_EPOCHS_WORSE = 2
_LARGE, _SMALL = 3.0, 1 / 3  # times the usual learning rate
_SLOWER = 0.1


@dataclass(frozen=True, slots=True)
class Remedy:
    """What helps: other ``values`` of settings, at once or in a new run; or to stop."""

    action: Action
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Symptom:
    """What is wrong, and what helps, the best first; ``share`` is that of idle neurons."""

    kind: Kind
    remedies: tuple[Remedy, ...]
    share: float = 0.0


def is_diverging(losses: Losses, untrained: float, least: float) -> bool:
    """Whether the loss grows: beyond that of the untrained network, or far above its least.

    ``losses`` are means over blocks since the settings last changed; ``least`` is that of five
    blocks, of the whole run.
    """
    lately = losses[-_RECENT:]
    if len(lately) >= 2 and (lately[1:] + lately[:-1]).max() / 2 > _RISEN * untrained:
        return True
    latest = losses[-5:].mean() if len(losses) >= 5 else 0.0
    return bool(latest > max(_SPOILED * least, _SPOILED_BY * untrained))


def hardly_falls(losses: Losses, untrained: float, *, expected: bool) -> bool:
    """Whether nearly nothing has been learned, though there was time for it.

    Less time where that is ``expected``; sigmoids and attention stand still before they begin.
    """
    time = _PATIENCE if expected else _LONG_PATIENCE
    return len(losses) >= time and bool(losses[-5:].mean() > _HARDLY_FALLEN * untrained)


def has_stopped_falling(losses: Losses, accuracies: Losses) -> bool:
    """Whether the loss stays as it is long before the images are learned."""
    if len(losses) < _LONG:
        return False
    before, latest = losses[-_LONG : -_LONG // 2].mean(), losses[-_LONG // 2 :].mean()
    return bool(latest > _STOPPED * before and accuracies[-_LONG // 2 :].mean() < _GOOD)


def is_overfitting(epochs: Sequence[EpochDone]) -> bool:
    """Whether validation has become worse for some epochs, while training became better."""
    losses = [epoch.validation_loss for epoch in epochs]
    known = [loss for loss in losses if loss is not None]
    if len(known) < len(losses) or len(known) <= _EPOCHS_WORSE:
        return False
    best = int(np.argmin(known))
    return any(
        loss > _WORSE * known[best]
        and epoch.train_loss < epochs[best].train_loss
        and loss > _GAP * epoch.train_loss
        for loss, epoch in list(zip(known, epochs, strict=True))[best + _EPOCHS_WORSE :]
    )


def idlest(layers: Sequence[LayerActivity]) -> LayerActivity | None:
    """The layer whose neurons are idle beyond what a healthy network has; None where none is."""
    idle = [layer for layer in layers if layer.idle >= _IDLE[layer.neurons]]
    return max(idle, key=lambda layer: layer.idle, default=None)


def rate_is_small(config: TrainingConfig) -> bool:
    """Whether it is the learning rate by which a run hardly learns."""
    return config.learning_rate < _SMALL * usual_learning_rate(config)


def rate_is_large(config: TrainingConfig) -> bool:
    """Whether the learning rate is so large that it may spoil a network."""
    return config.learning_rate >= _LARGE * usual_learning_rate(config)


def smaller_rate(config: TrainingConfig) -> dict[str, Any]:
    """The usual learning rate where that is much smaller, or a tenth."""
    usual, slower = usual_learning_rate(config), max(_SLOWER * config.learning_rate, 1e-6)
    wanted = usual if rate_is_large(config) else slower
    return {"learning_rate": float(f"{wanted:.3g}")}


def usual_rate(config: TrainingConfig) -> dict[str, Any]:
    """The learning rate that suits the network and its optimizer."""
    return {"learning_rate": usual_learning_rate(config)}
