"""Tests a GPU: every network, bit-identical resume, a batch that is too large, and time to stop.

    python tests/probes/gpu.py [--device cuda] [--images 20000]

Prints one line of JSON per check; the exit code is 1 if any check failed.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent.parent))

from checks import Row, print_checks
from helpers.small_runs import small_mnist
from helpers.training_configs import CONFIGS

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.networks import REGISTRY
from zen_digits.core.training import loop
from zen_digits.core.training.events import (  # fmt: skip
    BatchDone,
    Changed,
    Checkpointed,
    RunEnded,
    StopTraining,
)


def networks(device: str, images: int) -> Iterator[Row]:
    """Each network for one epoch, in float32 and in bfloat16."""
    dataset = small_mnist(images, 10_000)
    for name in REGISTRY:
        for mixed in (False, True):
            config = TrainingConfig(architecture=name, epochs=1, device=device, batch_size=256,
                                    learning_rate=0.003, mixed_precision=mixed)  # fmt: skip
            events = list(loop.train(config, dataset))
            ended = events[-1]
            assert isinstance(ended, RunEnded)
            yield {
                "network": name, "bfloat16": mixed, "seconds": round(ended.train_seconds, 2),
                "test_accuracy": ended.test_accuracy, "ok": (ended.test_accuracy or 0) > 0.7,
            }  # fmt: skip


def resumed(device: str) -> Iterator[Row]:
    """Runs resumed from a checkpoint halfway, compared with uninterrupted ones."""
    loop.CHECKPOINT_SECONDS = -1.0
    for name, config in CONFIGS.items():
        here = replace(config, device=device)
        whole, again = (list(loop.train(here, small_mnist())) for _ in range(2))
        middle = [event for event in whole if isinstance(event, Checkpointed)]
        rest = list(loop.train(here, small_mnist(), middle[len(middle) // 2].state))
        same, repeatable = (
            largest_difference(whole[-1], rest[-1]),
            largest_difference(whole[-1], again[-1]),
        )
        yield {"resumed": name, "largest_difference": same, "of_two_runs": repeatable,
               "ok": same <= repeatable}  # fmt: skip
    loop.CHECKPOINT_SECONDS = 30.0


def largest_difference(one: object, other: object) -> float:
    """The largest difference between two runs' weights."""
    assert isinstance(one, RunEnded)
    assert isinstance(other, RunEnded)
    assert one.model
    assert other.model
    pairs = ((w, other.model.weights[name]) for name, w in one.model.weights.items())
    return max(float(np.abs(w.astype(float) - o).max()) for w, o in pairs)


def memory(device: str) -> Iterator[Row]:
    """Batches that do not fit into 1 GiB of the card are halved until they do."""
    if device != "cuda":
        return
    torch.cuda.empty_cache()
    total = torch.cuda.get_device_properties(0).total_memory
    torch.cuda.set_per_process_memory_fraction(2**30 / total)
    config = TrainingConfig(architecture="cnn", epochs=1, device=device, batch_size=8_192)
    events = list(loop.train(config, small_mnist(50_000, 10_000)))
    halved = [event.values for event in events if isinstance(event, Changed)]
    torch.cuda.set_per_process_memory_fraction(1.0)
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    yield {"too_large": halved, "reason": ended.reason, "error": str(ended.error),
           "ok": bool(halved) and ended.reason == "completed"}  # fmt: skip


def stop(device: str) -> Iterator[Row]:
    """Seconds from a stop to the end of the run, while batches are being computed."""
    config = TrainingConfig(architecture="best", epochs=5, device=device, batch_size=128)
    run = loop.train(config, small_mnist(50_000, 10_000))
    batches = (event for event in run if isinstance(event, BatchDone))
    for _ in range(100):
        next(batches)
    began = time.perf_counter()
    *_, ended = chain([run.throw(StopTraining())], run)
    seconds = time.perf_counter() - began
    assert isinstance(ended, RunEnded)
    yield {"stopped_after": round(seconds, 3), "reason": ended.reason, "ok": seconds < 0.5}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--images", type=int, default=20_000)
    options = parser.parse_args()
    device = options.device
    checks = (networks(device, options.images), resumed(device), memory(device), stop(device))
    sys.exit(print_checks(chain.from_iterable(checks)))


if __name__ == "__main__":
    main()
