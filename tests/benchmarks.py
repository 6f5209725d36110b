"""Prints the performance figures of Zen Digits, each next to its goal.

    python tests/benchmarks.py [NAME …]

Without names, all are measured one after another; those of the window need a display (or xvfb-run).
Close other programs first, and compare only figures of the same call: machines differ, and so does
one machine from day to day.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PROBES = Path(__file__).parent / "probes"
KERAS_SECONDS = 248  # the classic CNN, 5 epochs, batch 32, on a 2-core machine


def python(*arguments: object) -> str:
    """The standard output of a fresh Python process with an empty data folder."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_DATA_HOME": folder}
        done = subprocess.run(
            [sys.executable, *map(str, arguments)],
            stdout=subprocess.PIPE, text=True, check=True, env=environment,
        )  # fmt: skip
    return done.stdout


def probe(name: str, *arguments: object) -> dict[str, float]:
    """The figures that a program in ``probes`` prints as its last line."""
    figures: dict[str, float] = json.loads(
        python(PROBES / f"{name}.py", *arguments).splitlines()[-1]
    )
    return figures


def train(*options: object, launcher: tuple[str, ...] = ()) -> dict[str, float]:
    """The last event of ``zen-digits train``."""
    output = python(*launcher, "-m", "zen_digits", "train", "--json", "--device", "cpu", *options)
    ended: dict[str, float] = json.loads(output.splitlines()[-1])
    return ended


def row(figure: str, measured: str, goal: str) -> None:
    print(f"{figure:<58} {measured:>26}   {goal}", flush=True)


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
    """Two torchrun processes compared with one, each with one thread: accuracy of 3 seeds, time."""
    together = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    options = ("--architecture", "cnn", "--epochs", 1, "--batch-size", 128, "--schedule",
               "one_cycle", "--learning-rate", 0.003)  # fmt: skip
    pairs = [
        (train(*options, "--seed", seed, launcher=together), train(*options, "--seed", seed))
        for seed in range(3)
    ]
    two, one = (
        [100 * statistics.mean(ended["test_accuracy"] for ended in side),
         statistics.median(ended["train_seconds"] for ended in side)]
        for side in zip(*pairs, strict=True)
    )  # fmt: skip
    row(
        "two processes: test accuracy, mean of 3 seeds", f"{two[0]:.2f} %", f"{one[0]:.2f} % of one"
    )
    row("two processes: seconds", f"{two[1]:.1f} s", f"{one[1]:.1f} s of one")


def classic() -> None:
    ended = train("--architecture", "cnn", "--epochs", 5, "--batch-size", 32)
    seconds = ended["train_seconds"]
    measured = f"{seconds:.0f} s ({100 * ended['test_accuracy']:.2f} %)"
    row("classic CNN, 5 epochs, batch 32", measured, f"<= {KERAS_SECONDS / 2:.0f} s")


def start() -> None:
    """First paint and first reading, median of 5 starts."""
    figures = [probe("start") for _ in range(6)][1:]  # the first one warms the disk cache
    imports = statistics.median(probe("import_torch")["seconds"] for _ in range(3))
    paint = statistics.median(figure["first_paint"] for figure in figures)
    reading = statistics.median(figure["first_reading"] for figure in figures)
    row("first paint after start", f"{paint:.2f} s", "<= 1.00 s")
    row("import torch", f"{imports:.2f} s", "")
    row("first reading possible after start", f"{reading:.2f} s", f"<= {1.2 * imports + 1:.2f} s")


def window() -> None:
    """Readings and stalls in the real window, idle and during training."""
    figures = probe("window")
    row("stroke end -> reading, p95, idle", f"{figures['idle_p95']:.1f} ms", "<= 30 ms")
    row("stroke end -> reading, p95, training", f"{figures['training_p95']:.1f} ms", "<= 60 ms")
    stalls = f"{figures['stall_p99']:.1f} / {figures['stall_max']:.1f} ms"
    row("event-loop stalls while training, p99 / max", stalls, "<= 33 / <= 150 ms")
    row("Stop -> stopped", f"{figures['stop']:.2f} s", "<= 0.50 s")
    row("window close while training", f"{figures['close']:.2f} s", "<= 0.50 s")


def app() -> None:
    """The same training in the window and on the command line, in turn."""
    pairs = []
    for seed in range(21):
        line = train("--preset", "quick", "--seed", seed)["train_seconds"]
        pairs.append((probe("same_training", seed)["train_seconds"], line))
    ratio = statistics.median(inside / line for inside, line in pairs)
    row("same training, window / command line, median of 21", f"{ratio:.2f}", "<= 1.10")


def memory() -> None:
    """Memory of the window while it trains 200 epochs."""
    early, middle, late = probe("memory").values()
    row(
        "memory after 20, 100 and 200 epochs in the window", f"{early}, {middle}, {late} MB", "flat"
    )


MEASURES: dict[str, Callable[[], None]] = {
    "quick": quick, "example": example, "classic": classic, "processes": processes,
    "start": start, "window": window, "app": app, "memory": memory,
}  # fmt: skip


def main() -> None:
    unknown = set(sys.argv[1:]) - set(MEASURES)
    if unknown:
        sys.exit(f"There is no figure {', '.join(unknown)}; choose from {', '.join(MEASURES)}.")
    began = time.perf_counter()
    for name in sys.argv[1:] or MEASURES:
        MEASURES[name]()
    print(f"measured in {time.perf_counter() - began:.0f} s on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
