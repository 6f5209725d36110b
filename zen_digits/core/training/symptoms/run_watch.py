"""Watches a run for what is wrong with it; costs a run nothing, as it only listens."""

import numpy as np

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.events import (
    ActivityMeasured,
    BatchDone,
    Changed,
    DivergedError,
    EpochDone,
    Event,
    LayerActivity,
    RunEnded,
)
from zen_digits.core.training.symptoms import rules as symptoms
from zen_digits.core.training.symptoms.rules import BLOCK, Remedy, Symptom

_ROW = 5  # blocks whose mean tells how good a run was at its best
_KEPT = 60  # blocks: more than any rule looks back


class RunWatch:
    """Takes a run's events, and says what is wrong with it at this moment."""

    def __init__(self, config: TrainingConfig) -> None:
        self._config = config
        self._was_large = False  # the learning rate, before it was changed
        self._untrained: float | None = None  # the first loss; of a resumed run it is not known
        self._block: list[BatchDone] = []
        self._losses: list[float] = []  # means over blocks since the last change
        self._accuracies: list[float] = []
        self._least = np.inf  # of a row of blocks, in the whole run
        self._epochs: list[EpochDone] = []
        self._layers: tuple[LayerActivity, ...] = ()
        self._failed = False
        self._is_new = True  # what would change the symptom has come since it was asked for
        self._symptom: Symptom | None = None

    def add(self, event: Event) -> None:
        """Take note of an event; of most there is nothing to note."""
        match event:
            case BatchDone():
                self._add_batch(event)
                return
            case EpochDone():
                self._epochs.append(event)
            case ActivityMeasured():
                self._layers = event.layers
            case Changed():
                self._change(event)
            case RunEnded():
                self._failed = isinstance(event.error, DivergedError)
        self._is_new = True

    def _add_batch(self, batch: BatchDone) -> None:
        if batch.step == 1:
            self._untrained = batch.loss
        self._block.append(batch)
        if len(self._block) == BLOCK:
            self._losses.append(sum(b.loss for b in self._block) / BLOCK)
            self._accuracies.append(sum(b.accuracy for b in self._block) / BLOCK)
            self._block, self._is_new = [], True
            del self._losses[:-_KEPT], self._accuracies[:-_KEPT]
            if len(self._losses) >= _ROW:
                self._least = min(self._least, sum(self._losses[-_ROW:]) / _ROW)

    def _change(self, event: Changed) -> None:
        """What comes now is judged by itself."""
        self._was_large |= symptoms.rate_is_large(self._config)
        values = {**self._config.to_dict(), **event.values}
        self._config = TrainingConfig.from_dict(values)
        self._block, self._losses, self._accuracies = [], [], []
        self._epochs = self._epochs[-1:]

    @property
    def symptom(self) -> Symptom | None:
        """The fault from which the others follow; None where the run is well."""
        if self._is_new:
            self._symptom, self._is_new = self._find(), False
        return self._symptom

    def _find(self) -> Symptom | None:
        if self._failed:
            again = Remedy("restart", symptoms.smaller_rate(self._config))
            return Symptom("diverging", (again,))
        return self._of_neurons() or self._of_losses() or self._of_epochs()

    def _of_neurons(self) -> Symptom | None:
        layer = symptoms.idlest(self._layers)
        if layer is None:
            return None
        again = Remedy("restart", symptoms.smaller_rate(self._config))
        return Symptom("dead" if layer.neurons == "relu" else "saturated", (again,), layer.idle)

    def _of_losses(self) -> Symptom | None:
        losses, accuracies = np.array(self._losses), np.array(self._accuracies)
        small = symptoms.rate_is_small(self._config)
        if self._untrained is not None:
            if symptoms.is_diverging(losses, self._untrained, self._least):
                return Symptom("diverging", (self._slower,))
            if symptoms.hardly_falls(losses, self._untrained, expected=small):
                return self._faster_or_slower(small)
        stopped = symptoms.has_stopped_falling(losses, accuracies)
        return self._faster_or_slower(small) if stopped else None

    def _faster_or_slower(self, is_small: bool) -> Symptom:
        if is_small:
            return Symptom("slow", (Remedy("change", symptoms.usual_rate(self._config)),))
        return Symptom("flat", (self._slower_or_again,))

    def _of_epochs(self) -> Symptom | None:
        if not symptoms.is_overfitting(self._epochs):
            return None
        stop = Remedy("stop")
        if self._config.augmentation:
            return Symptom("overfitting", (stop,))
        return Symptom("overfitting", (stop, Remedy("change", {"augmentation": True})))

    @property
    def _slower_or_again(self) -> Remedy:
        """Neurons that a large rate has spoiled do not learn with a smaller one either."""
        if self._was_large and not symptoms.rate_is_large(self._config):
            return Remedy("restart", symptoms.usual_rate(self._config))
        return self._slower

    @property
    def _slower(self) -> Remedy:
        return Remedy("change", symptoms.smaller_rate(self._config))
