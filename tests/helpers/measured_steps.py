"""Training steps as the program takes them, to be counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.training.state import TrainingState
from zen_digits.core.training.steps import STEPS_BEFORE

_FETCH_SECONDS = 1 / 30  # between two readings of results, as in the program


class MeasuredSteps:
    """The steps of a run without validation, synthetic handwriting and the listener."""

    def __init__(self, config: TrainingConfig, dataset: Dataset) -> None:
        config = replace(config, drawn_digits=0, drawn_negatives=0, validation_fraction=0.0)
        nothing = dataset.train.subset(np.arange(0))
        self._state = TrainingState(config, dataset, nothing)
        self.device = self._state.device
        self._images, self._update = self._state._images, self._state.update
        self._rate, self._size = config.learning_rate, config.batch_size
        self._update.network.train()
        self.losses: list[float] = []

    def take(self, indices: Tensor) -> Tensor:
        """A step with the images of these indices; loss and accuracy, still on the device."""
        return self._state._steps.take(indices, self._size, self._rate)

    def take_alone(self, indices: Tensor) -> Tensor:
        """The same, never recorded."""
        return self._update.step(self._images.batch(indices), self._rate)

    def whole_batches(self) -> Iterator[Tensor]:
        """Shuffled indices, epoch after epoch, without the smaller batch at an epoch's end."""
        epoch = 0
        while True:
            epoch += 1
            batches = self._images.next_epoch(epoch).split(self._size)
            yield from (batch for batch in batches if len(batch) == self._size)

    def per_second(self, seconds: float, step: Callable[[Tensor], Tensor]) -> float:
        """How many steps are taken in a second, with their results fetched 30 times in it."""
        batches = self.whole_batches()
        for _ in range(STEPS_BEFORE + 1):
            step(next(batches))
        self._wait()
        began = fetched = time.perf_counter()
        count = 0
        while time.perf_counter() - began < seconds or not count:
            figures = step(next(batches))
            count += 1
            if time.perf_counter() - fetched >= _FETCH_SECONDS:
                self.losses.append(float(figures[0]))
                fetched = time.perf_counter()
        self._wait()
        return count / (time.perf_counter() - began)

    def _wait(self) -> None:
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
