"""Trains with a preset, or from where a network starts, and prints what came of it.

    python tests/probes/preset_training.py NAME SEED [DISTILLATION]

``processor_seconds`` is the time of all threads for the optimizer's steps alone: other programs
change it less than a clock's.
"""

import json
import sys
import time
from dataclasses import replace

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.mnist import load_mnist
from zen_digits.core.training.events import BatchDone, EpochDone, RunEnded, RunStarted
from zen_digits.core.training.loop import train


def outcome(config: TrainingConfig) -> dict[str, float | None]:
    figures: dict[str, float | None] = {}
    spent, since = 0.0, time.process_time()
    for event in train(config, load_mnist()):
        if isinstance(event, BatchDone):
            spent += time.process_time() - since
        elif isinstance(event, RunStarted):
            figures["parameters"] = event.parameters
        elif isinstance(event, EpochDone):
            figures["validation_accuracy"] = event.validation_accuracy
        elif isinstance(event, RunEnded):
            figures["test_accuracy"] = event.test_accuracy
        since = time.process_time()
    return figures | {"processor_seconds": spent}


def main() -> None:
    name, seed, share = (*sys.argv[1:], "0")[:3]
    config = PRESETS.get(name) or starting_point(name)
    config = replace(config, seed=int(seed), distillation=float(share), device="cpu")
    print(json.dumps(outcome(config)))


if __name__ == "__main__":
    main()
