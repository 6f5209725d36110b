"""Prints what a GPU gives: the tests there, steps per second, time to 99 %, resuming, memory.

    python tests/gpu_figures.py [--device cuda] [--seconds 5] [--seeds 5] [--images 60000] [NAME …]

Needs a CUDA device and some ten minutes. ``--device cpu`` rehearses on a machine without one all
but recorded steps and the memory of the card. Exits with 1 where a test fails, a resumed run or one
without recorded steps differs, or the device's numbers are not the CPU's.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # for deterministic algorithms
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent / "probes"))

import torch
from gpu import largest_difference
from helpers.measured_steps import MeasuredSteps
from helpers.measuring import probe, row
from helpers.small_runs import small_mnist
from helpers.training_configs import CONFIGS

from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.training import loop, steps
from zen_digits.core.training.events import BatchDone, Checkpointed, Event, RunEnded

NETWORKS = {
    "quick": PRESETS["quick"],
    "cnn": starting_point("cnn"),
    "best": PRESETS["best"],
}
_PLUGINS = ("pytestqt.plugin", "xdist.plugin")
_TEST_IMAGES = 10_000
_ALIKE_BATCHES = 10  # in which two devices' losses can be compared: later, rounding has grown
_ALIKE_LOSS = 1e-2  # by which they may differ there, as a share
_NOISE = 3.0  # standard errors by which two devices' mean accuracies may differ


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured with: a device, and how much."""

    device: str
    seconds: float
    seeds: int
    images: int
    tests: tuple[str, ...]

    @property
    def on_gpu(self) -> bool:
        return self.device == "cuda"

    @property
    def dataset(self) -> Dataset:
        return small_mnist(self.images, min(_TEST_IMAGES, self.images))

    def on_device(self, config: TrainingConfig) -> TrainingConfig:
        return replace(config, device=self.device)


def tests(measure: Measure) -> bool:
    """The project's own tests, on a machine with this device.

    Of the plugins that pytest finds there, only those that the project names take part: a warning
    of any other would end the tests, as warnings are errors in them.
    """
    plugins = (word for name in _PLUGINS for word in ("-p", name))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugins]
    done = subprocess.run(
        [*command, *measure.tests], stdout=subprocess.PIPE, text=True, check=False,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
    )  # fmt: skip
    lines = done.stdout.strip().splitlines() or ["nothing was said"]
    row("tests", lines[-1].strip("= "), "all pass")
    for line in lines:
        if line.startswith(("FAILED", "ERROR")):
            print(f"    {line}")
    return done.returncode == 0


def speed(measure: Measure) -> bool:
    """Steps per second, one by one and as the program takes them: recorded as a CUDA graph."""
    for name, config in NETWORKS.items():
        here = measure.on_device(config)
        alone, recorded = (MeasuredSteps(here, measure.dataset) for _ in range(2))
        one_by_one = alone.per_second(measure.seconds, alone.take_alone)
        row(f"{name}: steps/s, batches of {here.batch_size}", f"{one_by_one:.0f}", "")
        if not measure.on_gpu:
            row(f"{name}: steps/s, recorded", "no CUDA device", "")
            continue
        faster = recorded.per_second(measure.seconds, recorded.take)
        row(f"{name}: steps/s, recorded", f"{faster:.0f} ({faster / one_by_one:.1f} times)", "")
    return True


def recorded(measure: Measure) -> bool:
    """Runs with recorded steps, compared with runs without."""
    all_same = True
    with _deterministic():
        for name, config in CONFIGS.items():
            ended = []
            for before in (steps.STEPS_BEFORE, 10**9):
                with _recorded_after(before):
                    ended.append(list(loop.train(measure.on_device(config), small_mnist()))[-1])
            difference = largest_difference(*ended)
            all_same &= difference == 0
            row(f"recorded: {name}, largest difference", f"{difference:g}", "0")
    return all_same


@contextmanager
def _recorded_after(before: int) -> Iterator[None]:
    usual, steps.STEPS_BEFORE = steps.STEPS_BEFORE, before
    try:
        yield
    finally:
        steps.STEPS_BEFORE = usual


def quick(measure: Measure) -> bool:
    """Time to 99 %: the preset quick beside the record recipe, pairs in turn."""
    config = measure.on_device(PRESETS["quick"])
    ours, recipe = [], []
    for seed in range(measure.seeds):
        recipe.append(probe("one_epoch_recipe", seed, measure.device, measure.images))
        ours.append(_ended(list(loop.train(replace(config, seed=seed), measure.dataset))))
    accuracy = [100 * (end.test_accuracy or 0.0) for end in ours]
    seconds = [end.train_seconds for end in ours]
    theirs = [run["train_seconds"] for run in recipe]
    their_accuracy = statistics.mean(100 * run["test_accuracy"] for run in recipe)
    row("quick: test accuracy, mean", f"{statistics.mean(accuracy):.2f} %", ">= 99 %")
    row("quick: seconds, median (the first has the start)", _seconds_text(seconds), "")
    row("record recipe: test accuracy, mean", f"{their_accuracy:.2f} %", "")
    row("record recipe: seconds, median", _seconds_text(theirs), "0.76 s on a 1660 Ti")
    ratios = [a / b for a, b in zip(seconds, theirs, strict=True)]
    row("quick / record recipe, median of pairs", f"{statistics.median(ratios):.2f}", "")
    return True


def _seconds_text(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.2f} s ({seconds[0]:.2f})"


def resume(measure: Measure) -> bool:
    """Runs resumed halfway, with deterministic algorithms, compared with uninterrupted ones."""
    all_same = True
    with _deterministic(), _checkpoints_everywhere():
        for name, config in CONFIGS.items():
            try:
                difference = _resumed_difference(measure.on_device(config))
            except RuntimeError as error:
                reason = str(error).splitlines()[0]
                row(f"resumed: {name}", "not deterministic", reason)
                continue
            all_same &= difference == 0
            row(f"resumed: {name}, largest difference", f"{difference:g}", "0")
    return all_same


def _resumed_difference(config: TrainingConfig) -> float:
    whole = list(loop.train(config, small_mnist()))
    points = [event for event in whole if isinstance(event, Checkpointed)]
    rest = list(loop.train(config, small_mnist(), points[len(points) // 2].state))
    return largest_difference(whole[-1], rest[-1])


@contextmanager
def _deterministic() -> Iterator[None]:
    torch.use_deterministic_algorithms(True)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(False)


@contextmanager
def _checkpoints_everywhere() -> Iterator[None]:
    usual, loop.CHECKPOINT_SECONDS = loop.CHECKPOINT_SECONDS, -1.0
    try:
        yield
    finally:
        loop.CHECKPOINT_SECONDS = usual


def memory(measure: Measure) -> bool:
    """The most that tensors take on the card in an epoch."""
    for name, config in NETWORKS.items():
        here = replace(measure.on_device(config), epochs=1, drawn_digits=0, drawn_negatives=0)
        if measure.on_gpu:
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
        dataset = measure.dataset if measure.on_gpu else small_mnist(400, 100)
        _ended(list(loop.train(here, dataset)))
        most = torch.cuda.max_memory_allocated() / 1e6 if measure.on_gpu else None
        row(f"{name}: most memory", "no CUDA device" if most is None else f"{most:.0f} MB", "")
    return True


def alike(measure: Measure) -> bool:
    """The device's numbers beside the CPU's: losses of the first batches, accuracies of seeds."""
    is_alike = True
    for name in ("dense", "cnn", "quick"):
        config = replace(
            starting_point(name), epochs=1, mixed_precision=False, augmentation=False, dropout=0.0
        )
        sides = [
            [_losses_and_accuracy(replace(config, device=device, seed=seed), measure.dataset)
             for seed in range(measure.seeds)]
            for device in ("cpu", measure.device)
        ]  # fmt: skip
        apart = max(
            abs(a - b) / a
            for one, other in zip(*sides, strict=True)
            for a, b in zip(one[0], other[0], strict=True)
        )
        ours, theirs = ([accuracy for _, accuracy in side] for side in reversed(sides))
        same = apart < _ALIKE_LOSS and _within_noise(ours, theirs)
        is_alike &= same
        row(f"{name}: largest difference of early losses", f"{100 * apart:.4f} %", "< 1 %")
        pair = f"{100 * statistics.mean(ours):.2f}, {100 * statistics.mean(theirs):.2f} %"
        row(f"{name}: test accuracy on {measure.device}, cpu", pair, "within noise")
    return is_alike


def _losses_and_accuracy(config: TrainingConfig, dataset: Dataset) -> tuple[list[float], float]:
    events = list(loop.train(config, dataset))
    losses = [event.loss for event in events if isinstance(event, BatchDone)]
    return losses[:_ALIKE_BATCHES], _ended(events).test_accuracy or 0.0


def _within_noise(ours: list[float], theirs: list[float]) -> bool:
    """Whether the means of two sides differ by no more than their runs' scatter explains."""
    difference = abs(statistics.mean(ours) - statistics.mean(theirs))
    if len(ours) < 2:
        return difference < 0.01
    error = (statistics.variance(ours) + statistics.variance(theirs)) / len(ours)
    return difference <= max(_NOISE * error**0.5, 0.001)


def _ended(events: list[Event]) -> RunEnded:
    end = events[-1]
    assert isinstance(end, RunEnded)
    if end.error is not None:
        raise end.error
    return end


PARTS: dict[str, Callable[[Measure], bool]] = {
    "tests": tests, "speed": speed, "recorded": recorded, "quick": quick, "resume": resume,
    "memory": memory, "alike": alike,
}  # fmt: skip


def _device_text(device: str) -> str:
    if device != "cuda":
        return f"no CUDA device: a rehearsal on the {device}"
    version, name = torch.version.cuda, torch.cuda.get_device_name()
    return f"{name}, CUDA {version}, cuDNN {torch.backends.cudnn.version()}"


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--seconds", type=float, default=5.0, help="for each figure of speed")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--images", type=int, default=60_000, help="of MNIST, to train on")
    parser.add_argument("--tests", nargs="*", default=["tests/core", "tests/commands"])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(PARTS))
    options = parser.parse_args(words)
    if unknown := set(options.names) - set(PARTS):
        parser.error(f"there is no part {', '.join(unknown)}; choose from {', '.join(PARTS)}")
    if options.device == "cuda" and not torch.cuda.is_available():
        print("no CUDA device: --device cpu rehearses all but recorded steps", file=sys.stderr)
        return 2
    print(f"{_device_text(options.device)}; PyTorch {torch.__version__}")
    measure = Measure(
        options.device, options.seconds, options.seeds, options.images, tuple(options.tests)
    )
    failed = [name for name in options.names or PARTS if not PARTS[name](measure)]
    print(json.dumps({"failed": failed}))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
