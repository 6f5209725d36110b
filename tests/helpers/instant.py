"""The benchmarks of a program that reads at once, and lets PyTorch come when somebody trains.

Each figure is the median of several fresh processes, and each ratio that of pairs measured in turn.
"""

import json
import statistics
import tempfile
from pathlib import Path

from helpers.drawings import DIGITS
from helpers.measuring import PROBES, probe, python, ratio, row, seconds_of, train

ROOT = Path(__file__).parents[2]
Figures = dict[str, float]


def instant(rounds: int, pairs: int) -> None:
    """All of them; the longest last."""
    starting(rounds)
    memory(rounds)
    digits()
    first_batch(rounds)
    train_pressed(rounds)
    stalls(rounds)
    readings()
    weight()
    busy(rounds)
    same_training(pairs)


def starting(rounds: int) -> None:
    """The window and ``predict``, each next to ``import torch``."""
    probe("start")  # warms the disk cache
    starts, predictions, imports = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        ink = Path(folder) / "one.jsonl"
        ink.write_text(json.dumps({"label": "7", "strokes": DIGITS["7"]}) + "\n")
        for _ in range(rounds):
            imports.append(probe("import_torch")["seconds"])
            starts.append(probe("start"))
            predictions.append(seconds_of("-m", "zen_digits", "predict", ink))
    reading = [start["first_reading"] for start in starts]
    waits = [start["first_reading"] - start["first_paint"] for start in starts]
    row("import torch", f"{statistics.median(imports):.2f} s", "")
    row("start -> first paint", f"{median(starts, 'first_paint'):.2f} s", "<= 1.00 s")
    row("first paint -> first reading possible", f"{statistics.median(waits):.2f} s", "<= 0.35 s")
    show_ratio("start -> first reading possible", reading, imports, "<= 0.50")
    show_ratio("predict ONE.jsonl, whole process", predictions, imports, "<= 0.30, 0.60 s")
    if any(start["torch"] for start in starts):
        row("PyTorch was loaded before the first reading", "", "")


def show_ratio(name: str, seconds: list[float], imports: list[float], goal: str) -> None:
    measured = f"{statistics.median(seconds):.2f} s = {ratio(seconds, imports):.2f} x"
    row(f"{name} / import torch", measured, goal)


def median(figures: list[Figures], name: str) -> float:
    return statistics.median(figure[name] for figure in figures)


def memory(rounds: int) -> None:
    figures = [probe("rest") for _ in range(rounds)]
    measured = f"{median(figures, 'rss'):.0f} MB ({median(figures, 'pss'):.0f} MB)"
    row("memory at rest, window reading: resident (its own share)", measured, "<= 160 MB, 130")


def digits() -> None:
    figures = probe("one_thread")
    row("one digit, one thread, median", f"{figures['digit']:.2f} ms", "<= 2 ms")
    row("a drawn number of four, one thread, median", f"{figures['number']:.2f} ms", "<= 8 ms")


def first_batch(rounds: int) -> None:
    figures = probe("train_start", "--times", rounds)
    goal = f"<= {figures['first_batch_at_most']:.2f} s"
    row("train: start -> first batch", f"{figures['first_batch']:.2f} s", goal)


def train_pressed(rounds: int) -> None:
    """Until a network reads: in a window that has not loaded PyTorch, and on the command line."""
    windows, lines = [], []
    for _ in range(rounds):
        windows.append(probe("train_pressed"))
        lines.append(probe("train_start", "--times", 1)["trained"])
    seconds = [window["seconds"] for window in windows]
    note = ", PyTorch loaded before" if any(window["torch"] for window in windows) else ""
    measured = f"{statistics.median(seconds):.2f} s = {ratio(seconds, lines):.2f} x"
    row(f"Train pressed -> network reads / command line{note}", measured, "<= 1.30")


def stalls(rounds: int) -> None:
    """Of each phase the median of the starts, and the worst gap of all."""
    starts = [json.loads(python(PROBES / "stalls.py").splitlines()[-1]) for _ in range(rounds)]
    at_once = [
        json.loads(python(PROBES / "stalls.py", "--at-once").splitlines()[-1])
        for _ in range(rounds)
    ]
    phases = {
        "while starting": [start["starting"] for start in starts],
        "while importing": [start["importing"] for start in starts],
        "while importing, Train pressed at once": [start["importing"] for start in at_once],
        "while training": [start["training"] for start in (*starts, *at_once)],
    }
    for phase, figures in phases.items():
        worst = max(figure["max"] for figure in figures)
        measured = f"{median(figures, 'p99'):.0f} / {median(figures, 'max'):.0f} ({worst:.0f}) ms"
        row(f"stalls {phase}, p99 / max (worst)", measured, "<= 16 / 60 ms")


def readings() -> None:
    figures = probe("window")
    row("stroke end -> reading, p95, idle", f"{figures['idle_p95']:.1f} ms", "<= 8 ms")
    row("stroke end -> reading, p95, training", f"{figures['training_p95']:.1f} ms", "<= 16 ms")


def same_training(pairs: int) -> None:
    """The same training in the window and on the command line, in turn."""
    windows, lines = [], []
    for seed in range(pairs):
        lines.append(train("--preset", "quick", "--seed", seed)["train_seconds"])
        windows.append(probe("same_training", seed)["train_seconds"])
    name = f"same training, window / command line, median of {pairs}"
    row(name, f"{ratio(windows, lines):.2f}", "<= 1.05")


def busy(rounds: int) -> None:
    """Beside a loop on each core, which is no more than a third as fast."""
    for name in ("dense", "quick"):
        figures = probe("busy", "--times", rounds, name)
        measured = f"{figures['busy']:.1f} s = {figures['ratio']:.1f} x"
        row(f"train {name} beside busy loops / idle", measured, "<= 3.0")


def weight() -> None:
    """What the built program and its package weigh, where they have been built."""
    program, packages = ROOT / "dist" / "zen-digits", sorted((ROOT / "dist/linux").glob("*.deb"))
    files = [file for file in program.rglob("*") if file.is_file() and not file.is_symlink()]
    installed = f"{sum(file.stat().st_size for file in files) / 1e6:.0f} MB" if files else ""
    row("installed", installed or "not built here", "<= 560 MB, 520")
    package = f"{packages[-1].stat().st_size / 1e6:.0f} MB" if packages else "not built here"
    row(".deb", package, "<= 140 MB, 125")
