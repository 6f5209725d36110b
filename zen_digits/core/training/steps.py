"""The steps of a run; on a GPU, recorded once and then repeated.

A small network's step is some hundred short tasks for a GPU, and to hand each one over takes longer
than the task. As a CUDA graph they are handed over at once: steps take an eighth of the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

from zen_digits.core.errors import is_out_of_memory
from zen_digits.core.training.batches import PackedSet
from zen_digits.core.training.distributed import data_parallel as distributed
from zen_digits.core.training.optimization import WeightUpdate

STEPS_BEFORE = 11
"""Steps before one is recorded: libraries prepare what they need, as PyTorch's notes advise."""


class Steps:
    """Takes optimizer steps with the images of given indices: a full batch, or an epoch's last."""

    def __init__(self, images: PackedSet, update: WeightUpdate) -> None:
        self._images, self._update = images, update
        self._recorded: RecordedStep | None = None
        self._can_record = update.can_be_recorded and distributed.world_size() == 1
        self._full_batches = 0

    def take(
        self, indices: Tensor, batch_size: int, rate: float, *, wants_to_stop: bool = False
    ) -> Tensor:
        """One step; float 3, still on the device: loss, accuracy, the share that wants to stop.

        ``batch_size`` is that of full batches. Raises torch.OutOfMemoryError.
        """
        if recorded := self._step_for(indices, batch_size):
            return recorded.repeat(indices, rate, wants_to_stop=wants_to_stop)
        return self._update.step(self._images.batch(indices), rate, wants_to_stop=wants_to_stop)

    def forget(self) -> None:
        """Record anew: something is different from now on that was the same in all steps."""
        self._recorded, self._full_batches = None, 0

    def _step_for(self, indices: Tensor, batch_size: int) -> RecordedStep | None:
        """The step to repeat, if there is one for this batch; in time it is recorded."""
        if not self._can_record or len(indices) != batch_size:
            return None
        self._full_batches += 1
        if self._recorded is None and self._full_batches > STEPS_BEFORE:
            self._record(indices)
        return self._recorded

    def _record(self, indices: Tensor) -> None:
        """Record a step, without taking it; where that fails, all are taken one by one."""
        try:
            self._recorded = RecordedStep(self._images, self._update, indices)
        except RuntimeError as error:
            _end_recording(self._images.generator)
            if is_out_of_memory(error):
                raise
            self._can_record = False


class RecordedStep:
    """A step as a CUDA graph (PyTorch's notes on CUDA semantics, "CUDA Graphs").

    It reads what changes from step to step at the same places in the GPU's memory, where it is
    copied before each repetition. Its random numbers are those of a step that is not recorded.
    """

    def __init__(self, images: PackedSet, update: WeightUpdate, indices: Tensor) -> None:
        self._update = update
        self._indices = indices.clone()
        self._factors = update.factors_on_device(0.0)
        self._figures = torch.empty(3)
        with _recording(images.generator) as self._graph:
            self._figures = update.apply(images.batch(self._indices), list(self._factors))

    def repeat(self, indices: Tensor, rate: float, *, wants_to_stop: bool) -> Tensor:
        """Take the step with other images; what it returns is that of ``WeightUpdate.step``."""
        self._indices.copy_(indices)
        self._factors.copy_(self._update.factors_on_device(rate, wants_to_stop=wants_to_stop))
        self._graph.replay()
        self._update.count()
        return self._figures.clone()


def _end_recording(generator: torch.Generator) -> None:
    """After a recording that failed, random numbers are still counted as its; this ends that."""
    with _recording(generator):
        torch.zeros(1, device=generator.device)


@contextmanager
def _recording(generator: torch.Generator) -> Iterator[torch.cuda.CUDAGraph]:
    """What is computed inside becomes the graph, and takes place when that is replayed."""
    graph = torch.cuda.CUDAGraph()
    graph.register_generator_state(generator)
    with torch.cuda.graph(graph, capture_error_mode="thread_local"):
        yield graph
