"""Prints the performance figures of Zen Digits, each next to its goal.

    python tests/benchmarks.py [--rounds 5] [--pairs 21] [NAME …]

Without names, all are measured one after another; those of the window need a display (or xvfb-run).
Close other programs first, and compare only figures of the same call: machines differ, and so does
one machine from day to day. ``instant`` is all that concerns a program which reads at once, and
lets PyTorch come when somebody trains.
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable
from functools import partial

from helpers.instant import instant, same_training, starting
from helpers.measuring import probe, ratio, row, train

from zen_digits.core.training.free_cores import allowed_cores

PARTS = {"start", "app"}  # of ``instant``
KERAS_SECONDS = 248  # the classic CNN, 5 epochs, batch 32, on a 2-core machine


def quick() -> None:
    """Accuracy over 10 seeds; time compared with the one-epoch recipe, measured in turn."""
    runs, recipe = [], []
    for seed in range(10):
        recipe.append(probe("one_epoch_recipe", seed)["train_seconds"])
        runs.append(train("--preset", "quick", "--seed", seed))
    accuracies = [100 * run["test_accuracy"] for run in runs]
    seconds = [run["train_seconds"] for run in runs]
    ratio = statistics.median(a / b for a, b in zip(seconds, recipe, strict=True))
    mean = f"{statistics.mean(accuracies):.2f} %, {min(accuracies):.2f} %"
    row("quick: test accuracy over 10 seeds, mean and minimum", mean, ">= 99.0 %")
    row("quick: train_seconds, median", f"{statistics.median(seconds):.2f} s", "")
    row("one-epoch recipe: seconds, median", f"{statistics.median(recipe):.2f} s", "")
    row("quick / one-epoch recipe, median of pairs", f"{ratio:.2f}", "<= 0.25")


def example() -> None:
    """Time to 99 % against PyTorch's own MNIST example, which is left after 70 times of ours."""
    ours = statistics.median(
        train("--preset", "quick", "--seed", seed)["train_seconds"] for seed in range(3)
    )
    theirs = probe("pytorch_example", 0, 70 * ours)
    accuracy = 100 * theirs["test_accuracy"]
    ratio = f"1/{theirs['train_seconds'] / ours:.0f}"
    state = ratio if accuracy >= 99 else f"less than {ratio} (at {accuracy:.1f} %)"
    row("quick / PyTorch's MNIST example, time to 99 %", state, "<= 1/60")


def processes() -> None:
    """Two torchrun processes compared with one that has as many threads: accuracy and time."""
    pairs = [
        (train(*_CNN, 128, "--seed", seed, launcher=_together(2), threads=1),
         train(*_CNN, 128, "--seed", seed, threads=2))
        for seed in range(3)
    ]  # fmt: skip
    two, one = (
        [100 * statistics.mean(ended["test_accuracy"] for ended in side),
         statistics.median(ended["train_seconds"] for ended in side)]
        for side in zip(*pairs, strict=True)
    )  # fmt: skip
    row(
        "two processes: test accuracy, mean of 3 seeds", f"{two[0]:.2f} %", f"{one[0]:.2f} % of one"
    )
    row("two processes: seconds", f"{two[1]:.1f} s", f"{one[1]:.1f} s of one with 2 threads")


def scaling(rounds: int) -> None:
    """How much of their speed processes keep that train together, with 128 images for each."""
    alone: list[float] = []
    cores = allowed_cores()
    together: dict[int, list[float]] = {2: [], 4: []}
    for seed in range(rounds):
        alone.append(_images_per_second(1, seed))
        for number, speeds in together.items():
            speeds.append(_images_per_second(number, seed))
    row("1 process: images/s, one thread", f"{statistics.median(alone):.0f}", "")
    for number, speeds in together.items():
        efficiency = ratio(speeds, [number * speed for speed in alone])
        possible = f"of {100 * min(1.0, cores / number):.0f} % on {cores:g} cores"
        row(f"{number} processes: images/s", f"{statistics.median(speeds):.0f}", "")
        row(
            f"{number} processes: efficiency, median of pairs",
            f"{100 * efficiency:.0f} %",
            possible,
        )


_CNN = ("--architecture", "cnn", "--epochs", 1, "--schedule", "one_cycle", "--learning-rate", 0.003,
        "--batch-size")  # fmt: skip
_TRAINED = 55_000  # images of MNIST without those for validation


def _together(number: int) -> tuple[str, ...]:
    return ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(number))


def _images_per_second(number: int, seed: int) -> float:
    launcher = _together(number) if number > 1 else ()
    end = train(*_CNN, 128 * number, "--seed", seed, launcher=launcher, threads=1)
    return _TRAINED / end["train_seconds"]


def classic() -> None:
    ended = train("--architecture", "cnn", "--epochs", 5, "--batch-size", 32)
    seconds = ended["train_seconds"]
    measured = f"{seconds:.0f} s ({100 * ended['test_accuracy']:.2f} %)"
    row("classic CNN, 5 epochs, batch 32", measured, f"<= {KERAS_SECONDS / 2:.0f} s")


def window() -> None:
    """Readings and stalls in the real window, idle and during training."""
    figures = probe("window")
    row("stroke end -> reading, p95, idle", f"{figures['idle_p95']:.1f} ms", "<= 8 ms")
    row("stroke end -> reading, p95, training", f"{figures['training_p95']:.1f} ms", "<= 16 ms")
    stalls = f"{figures['stall_p99']:.1f} / {figures['stall_max']:.1f} ms"
    row("event-loop stalls while training, p99 / max", stalls, "<= 16 / <= 60 ms")
    row("Stop -> stopped", f"{figures['stop']:.2f} s", "<= 0.50 s")
    row("window close while training", f"{figures['close']:.2f} s", "<= 0.50 s")


def memory() -> None:
    """Memory of the window while it trains 200 epochs."""
    early, middle, late = probe("memory").values()
    row(
        "memory after 20, 100 and 200 epochs in the window", f"{early}, {middle}, {late} MB", "flat"
    )


def measures(rounds: int, pairs: int) -> dict[str, Callable[[], None]]:
    return {
        "quick": quick, "example": example, "classic": classic, "processes": processes,
        "scaling": partial(scaling, rounds),
        "start": partial(starting, rounds), "window": window, "app": partial(same_training, pairs),
        "memory": memory, "instant": partial(instant, rounds, pairs),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, help="processes for each figure")
    parser.add_argument("--pairs", type=int, default=21, help="of the same training")
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    known = measures(options.rounds, options.pairs)
    if unknown := set(options.names) - set(known):
        parser.error(f"there is no figure {', '.join(unknown)}; choose from {', '.join(known)}")
    began = time.perf_counter()
    for name in options.names or sorted(known.keys() - PARTS, key=[*known].index):
        known[name]()
    print(f"measured in {time.perf_counter() - began:.0f} s on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
