"""Training steps as the program takes them, one by one or replayed from a CUDA graph.

The rules are those of PyTorch's notes on CUDA graphs: what a graph reads lies at fixed addresses
and is copied there before each replay; some steps are taken on a stream of their own before the
capture; gradients are made within it; random numbers come from generators that the graph knows.
What Python computes is part of the graph as it was at the capture: the learning rate, Adam's
corrections and the weight of an average stay the same. So a captured loop is as fast as one that
would hand these over in tensors, but does not train as well: its time counts, not its network.
"""

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

_WARM_UP = 11  # steps before a capture, as PyTorch advises
_FETCH_SECONDS = 1 / 30  # between two readings of results, as in the program


class Steps:
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
        """One step with the images of these indices; loss and accuracy, still on the device."""
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
        for _ in range(_WARM_UP):
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


def captured(steps: Steps) -> Callable[[Tensor], Tensor]:
    """A step that replays a CUDA graph of ``steps.take``; needs a CUDA device."""
    indices = next(steps.whole_batches()).clone()
    beside = torch.cuda.Stream()
    beside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(beside):
        for _ in range(_WARM_UP):
            steps.take(indices)
    torch.cuda.current_stream().wait_stream(beside)
    graph = torch.cuda.CUDAGraph()
    graph.register_generator_state(steps._images._augmenting)
    with torch.cuda.graph(graph):
        figures = steps.take(indices)

    def replay(wanted: Tensor) -> Tensor:
        indices.copy_(wanted)
        graph.replay()
        return figures

    return replay
