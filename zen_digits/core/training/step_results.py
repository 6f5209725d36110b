"""The losses and accuracies of optimizer steps, fetched from the device many at a time."""

import time
from dataclasses import dataclass, replace

import torch
from torch import Tensor

GPU_FETCH_SECONDS = 1 / 30
"""How long results may stay on a GPU: to read each one would make every step wait for it."""
CPU_FETCH_SECONDS = 0.0


@dataclass(frozen=True, slots=True)
class StepResult:
    """One optimizer step, as it was when it had been taken."""

    step: int
    batch_size: int
    images: int
    """Images trained on so far."""
    train_seconds: float
    loss: float = 0.0
    accuracy: float = 0.0


class StepResults:
    """Collects results on the device, and fetches those that have come together there."""

    def __init__(self, device: torch.device) -> None:
        self._interval = CPU_FETCH_SECONDS if device.type == "cpu" else GPU_FETCH_SECONDS
        self._fetched_at = time.perf_counter()
        self._steps: list[StepResult] = []
        self._figures: list[Tensor] = []

    def add(self, step: StepResult, figures: Tensor) -> None:
        """Take note of a step; its loss and accuracy, float 2, stay on the device."""
        self._steps.append(step)
        self._figures.append(figures)

    @property
    def are_due(self) -> bool:
        return time.perf_counter() - self._fetched_at >= self._interval

    def fetch(self) -> list[StepResult]:
        """The steps since the last call, with loss and accuracy; waits for the device once."""
        steps, self._steps = self._steps, []
        figures, self._figures = self._figures, []
        values = torch.stack(figures).tolist() if figures else []
        self._fetched_at = time.perf_counter()
        return [
            replace(step, loss=loss, accuracy=accuracy)
            for step, (loss, accuracy) in zip(steps, values, strict=True)
        ]
