"""Optimizer steps: what changes a network's weights, and what each step came to."""

import time
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.networks import arguments_for, build
from zen_digits.core.training.averaging import AveragedNetwork
from zen_digits.core.training.batches import Batch
from zen_digits.core.training.devices import bfloat16_pays
from zen_digits.core.training.distillation import distillation_loss
from zen_digits.core.training.distributed import data_parallel as distributed
from zen_digits.core.training.losses import absolute_weights, make_loss
from zen_digits.core.training.optimizers.make import make_optimizer
from zen_digits.core.training.optimizers.optimizer import Factor
from zen_digits.core.training.state_check import fitted, part


class WeightUpdate:
    """Makes a network and changes its weights, one optimizer step after another."""

    def __init__(self, config: TrainingConfig, classes: int, device: torch.device) -> None:
        self._device = device
        mixed = config.mixed_precision and bfloat16_pays(device)
        self._precision = torch.bfloat16 if mixed else torch.float32
        self.arguments = arguments_for(
            config.architecture,
            classes,
            config.dropout,
            config.activation,
            config.width,
            config.towers,
        )
        network = build(config.architecture, **self.arguments).to(device)
        # Images lie in memory pixel by pixel: convolutions are a third faster so, also on CPUs.
        self.network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.loss = make_loss(config)
        self._distillation, self._l1 = config.distillation, config.l1
        self._optimizer = make_optimizer(config, self.network, self._precision)
        averaging = config.weight_averaging
        self._averaged = AveragedNetwork(self.network, averaging) if averaging else None

    @property
    def final_network(self) -> nn.Module:
        """The network that the run ends with: the averaged one, where weights are averaged."""
        return self.network if self._averaged is None else self._averaged.module

    def step(self, batch: Batch, learning_rate: float, *, wants_to_stop: bool = False) -> Tensor:
        """Change the weights once; loss and accuracy before that, and the share that wants to stop.

        Returns float 3, still on the device: means over the batch and over all ranks.
        """
        wish, rate = wants_to_stop, learning_rate
        if self.can_be_recorded:  # recorded or not, both round alike
            factors = list[Factor](self.factors_on_device(rate, wants_to_stop=wish))
        else:
            factors = self._factors(rate, wish)
        figures = self.apply(batch, factors)
        self.count()
        return figures

    @property
    def can_be_recorded(self) -> bool:
        """Whether all that changes from step to step lies on a GPU."""
        return self._device.type == "cuda" and self._optimizer.takes_tensors

    def _factors(self, rate: float, wants_to_stop: bool) -> list[Factor]:
        """The numbers of the next step: the wish to stop, the average's share, the optimizer's."""
        share = 0.0 if self._averaged is None else self._averaged.share
        return [float(wants_to_stop), share, *self._optimizer.factors(rate)]

    def factors_on_device(self, rate: float, *, wants_to_stop: bool = False) -> Tensor:
        """The numbers of the next step, float n on the GPU; it is not waited for."""
        values = torch.tensor(self._factors(rate, wants_to_stop), pin_memory=True)
        return values.to(self._device, non_blocking=True)

    def apply(self, batch: Batch, factors: Sequence[Factor]) -> Tensor:
        """The step itself, without counting it: see ``step``."""
        wish, share, *of_optimizer = factors
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._is_mixed):
            logits = self.network(batch.images)
        loss = self.loss(logits.float(), batch.labels)
        learned = self._distilled(loss, logits.float(), batch.answers) + self._penalty()
        self._optimizer.zero_grad()
        (learned * batch.weight).backward()
        accuracy = (logits.detach().argmax(dim=1) == batch.labels).float().mean()
        figures = torch.stack([loss.detach(), accuracy]) * batch.weight
        figures = torch.cat([figures, figures.new_zeros(1) + wish])
        figures = distributed.average_step(self.network, batch.weight, figures)
        self._optimizer.apply(of_optimizer)
        if self._averaged is not None:
            self._averaged.follow(self.network, share)
        return figures

    def count(self) -> None:
        """Take note that a step was taken."""
        self._optimizer.count()
        if self._averaged is not None:
            self._averaged.count()

    @property
    def _is_mixed(self) -> bool:
        return self._precision is torch.bfloat16

    def _distilled(self, loss: Tensor, logits: Tensor, answers: Tensor | None) -> Tensor:
        """The loss from labels mixed with that from a teacher's answers, where there are any."""
        if answers is None:
            return loss
        return loss.lerp(distillation_loss(logits, answers), self._distillation)

    def _penalty(self) -> Tensor | float:
        return self._l1 * absolute_weights(self.network) if self._l1 else 0.0

    def state_dict(self) -> dict[str, Any]:
        """A copy of the weights and of the optimizer's state."""
        averaged = self._averaged.state_dict() if self._averaged is not None else None
        return deepcopy(
            {
                "network": self.network.state_dict(),
                "averaged": averaged,
                "optimizer": self._optimizer.state_dict(),
            }
        )

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a copy; raises InputError where it is not one of this network's."""
        own = self.state_dict()
        weights, averaged = (
            fitted(part(state, name), own[name], name) for name in ("network", "averaged")
        )
        known = fitted(part(state, "optimizer", "state"), own["optimizer"]["state"], "optimizer")
        self.network.load_state_dict(weights)
        if self._averaged is not None:
            self._averaged.load_state_dict(averaged)
        self._optimizer.load_state_dict({"state": known})


GPU_FETCH_SECONDS = 1 / 30
"""How long results may stay on a GPU: to read each one would make every step wait for it."""
CPU_FETCH_SECONDS = 0.0
GPU_FETCH_STEPS, CPU_FETCH_STEPS = 20, 1
"""After how many steps several ranks fetch theirs: all after the same one, whatever their clocks
say."""


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
    must_stop: bool = False
    """Whether some rank wants to stop."""


class StepResults:
    """Collects results on the device, and fetches those that have come together there."""

    def __init__(self, device: torch.device) -> None:
        on_cpu = device.type == "cpu"
        self._interval = CPU_FETCH_SECONDS if on_cpu else GPU_FETCH_SECONDS
        self._most_steps = CPU_FETCH_STEPS if on_cpu else GPU_FETCH_STEPS
        self._fetched_at = time.perf_counter()
        self._steps: list[StepResult] = []
        self._figures: list[Tensor] = []

    def add(self, step: StepResult, figures: Tensor) -> None:
        """Take note of a step; its figures, float 3, stay on the device."""
        self._steps.append(step)
        self._figures.append(figures)

    @property
    def are_due(self) -> bool:
        if distributed.world_size() > 1:
            return len(self._steps) >= self._most_steps
        return time.perf_counter() - self._fetched_at >= self._interval

    def fetch(self) -> list[StepResult]:
        """The steps since the last call, with their figures; waits for the device once."""
        steps, self._steps = self._steps, []
        figures, self._figures = self._figures, []
        values = torch.stack(figures).tolist() if figures else []
        self._fetched_at = time.perf_counter()
        return [
            replace(step, loss=loss, accuracy=accuracy, must_stop=wishes > 0)
            for step, (loss, accuracy, wishes) in zip(steps, values, strict=True)
        ]
