"""What each of several processes that train together does: it trains each of ``SCENARIOS``."""

import os
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from helpers.small_runs import SMALL, small_mnist
from torch import nn

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.networks import fit_frozen_layers
from zen_digits.core.training import loop, optimization, state
from zen_digits.core.training.distributed import meeting
from zen_digits.core.training.events import BatchDone, EpochDone, RunEnded
from zen_digits.core.training.state import TrainingState

IMAGES = 84  # 76 to train on: three batches of 25, and one of a single image
UNEVEN = replace(SMALL, optimizer="sgd_momentum", learning_rate=0.1, batch_size=25)
BATCH_NORM = replace(
    UNEVEN, architecture="quick", optimizer="sgd", learning_rate=0.02, weight_averaging=0.9
)


@dataclass(frozen=True)
class Scenario:
    config: TrainingConfig
    fetched_every: int = 1
    """Steps after which results are fetched."""
    stop_before: dict[int, int] = field(default_factory=dict)
    """The step before which a rank begins to want to stop, by rank."""
    rounding: float = 0.0
    """How far the fitted weights of rank 1 are from those of rank 0."""


SCENARIOS = {
    "uneven shares": Scenario(UNEVEN),
    "batch norm": Scenario(BATCH_NORM),
    "a teacher": Scenario(replace(UNEVEN, distillation=0.5)),
    "results fetched rarely": Scenario(UNEVEN, fetched_every=1000),
    "rank 1 stops": Scenario(replace(UNEVEN, epochs=9), 3, {1: 5}),
    "another processor": Scenario(BATCH_NORM, rounding=1e-3),
    "patience": Scenario(replace(UNEVEN, epochs=12, learning_rate=0.4, patience=2)),
}


def outcome(scenario: Scenario, rank: int) -> dict[str, Any]:
    """What a run came to: figures of each batch and epoch, weights, and the averaged weights."""
    states: list[TrainingState] = []

    class Spied(TrainingState):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            states.append(self)

    def wants_to_stop() -> bool:
        return states[0].progress.step + 1 >= scenario.stop_before.get(rank, 10**9)

    def fit(network: nn.Module, images: torch.Tensor) -> None:
        fit_frozen_layers(network, images)
        for weight in network.parameters():
            weight.data += scenario.rounding * rank

    loop.TrainingState = Spied  # type: ignore[misc]
    state.fit_frozen_layers = fit
    optimization.CPU_FETCH_STEPS = scenario.fetched_every
    # A clock of its own in every rank, as where results are fetched from a GPU:
    optimization.CPU_FETCH_SECONDS = 1e9 * rank
    events = list(loop.train(scenario.config, small_mnist(IMAGES), wants_to_stop=wants_to_stop))
    (ended,), end = states, events[-1]
    assert isinstance(end, RunEnded)
    return {
        "batches": [(e.step, e.loss, e.accuracy) for e in events if isinstance(e, BatchDone)],
        "epochs": [(e.epoch, e.train_loss) for e in events if isinstance(e, EpochDone)],
        "reason": end.reason,
        "weights": {k: v.clone() for k, v in ended.update.network.state_dict().items()},
        "ended_with": {k: v.clone() for k, v in ended.network.state_dict().items()},
    }


def train_all(folder: Path) -> None:
    """Leave what each scenario came to in the folder, in a file named by the rank."""
    rank = int(os.environ["RANK"])
    with meeting.process_group(UNEVEN):
        results = {name: outcome(scenario, rank) for name, scenario in SCENARIOS.items()}
    results["imported"] = {"compiler": "torch._dynamo" in sys.modules}
    torch.save(results, folder / f"{rank}.pt")
