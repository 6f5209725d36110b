"""Kills a training run at random moments, resumes it, and compares it with an uninterrupted one.

    python tests/probes/kills.py [--kills 20] [--seed 0] [TRAIN OPTIONS …]

Runs ``zen-digits train`` (by default a small network for a few epochs) in a process of its own;
``SIGKILL`` gives it no chance to tidy up. Prints each kill; the last line is JSON.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Protocol

import numpy as np

from zen_digits.core.models.model_file import load_model
from zen_digits.core.runs.storage import MODEL, read_events

START = "import sys, zen_digits.core.training.loop as t; t.CHECKPOINT_SECONDS = {seconds}; "
MAIN = "from zen_digits.commands.cli import main; sys.exit(main(sys.argv[1:]))"
OPTIONS = ("--architecture", "dense", "--augmentation", "--epochs", "2", "--batch-size", "256",
           "--schedule", "one_cycle", "--device", "cpu")  # fmt: skip


class Program:
    """``zen-digits train`` with a data folder of its own and a checkpoint every 0.3 seconds."""

    def __init__(self, data: Path) -> None:
        threads = {"OMP_NUM_THREADS": "1"}  # for the same bits, the same number of threads
        self._environment = {**os.environ, **threads, "XDG_DATA_HOME": str(data)}

    def start(self, *options: str) -> subprocess.Popen[str]:
        code = START.format(seconds=0.3) + MAIN
        command = [sys.executable, "-c", code, "train", "--json", *options]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=self._environment)


def finished(process: subprocess.Popen[str]) -> dict:
    """The last event of a run, once it has ended."""
    output, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"the run failed with exit code {process.returncode}")
    return json.loads(output.splitlines()[-1])


def killed(process: subprocess.Popen[str], seconds: float) -> bool:
    """Kill a run so long after its start; whether it was still running."""
    try:
        process.communicate(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return True


class _Process(Protocol):
    def poll(self) -> int | None: ...


def wait_for_checkpoint(data: Path, process: _Process) -> str:
    """Wait until the only run in a data folder has a checkpoint; the run's name."""
    while process.poll() is None:
        for path in data.glob("*/runs/*/checkpoint.pt"):
            return path.parent.name
        time.sleep(0.01)
    raise SystemExit("the run ended before its first checkpoint")


def new_run(data: Path, before: set[str]) -> str | None:
    """The run that has been created, if one has."""
    new = {path.name for path in data.glob("*/runs/*") if path.is_dir()} - before
    return max(new, default=None)


def one_run(program: Program, data: Path, options: tuple[str, ...], rng: random.Random,
            longest: float, left: int) -> tuple[dict, int]:  # fmt: skip
    """Start a run, kill it at most ``left`` times, let it end: its last event and the kills."""
    before = {path.name for path in data.glob("*/runs/*")}
    run, kills = None, 0
    while kills < left:
        process = program.start(*(("--resume", run) if run else options))
        seconds = rng.uniform(0.1, longest)
        if not killed(process, seconds):
            break
        kills += 1
        run = new_run(data, before)
        print(f"killed after {seconds:.2f} s: {run or 'before the run had a folder'}", flush=True)
    for path in data.glob(f"*/runs/{run}"):
        if any(event.get("reason") == "completed" for event in read_events(path)):
            return {"model": str(path / MODEL)}, kills  # killed after its end
    return finished(program.start(*(("--resume", run) if run else options))), kills


def alike(one: str, other: str) -> bool:
    ours, theirs = (load_model(Path(path)).weights for path in (one, other))
    return all(np.array_equal(ours[name], theirs[name]) for name in theirs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    known, options = parser.parse_known_args()
    options = tuple(options) or OPTIONS
    rng = random.Random(known.seed)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        program = Program(data)
        began = time.perf_counter()
        whole = finished(program.start(*options))
        longest = time.perf_counter() - began
        kills = runs = same = 0
        while kills < known.kills:
            end, more = one_run(program, data, options, rng, longest, known.kills - kills)
            kills, runs = kills + more, runs + 1
            same += alike(end["model"], whole["model"])
            print(f"run {runs}: {more} kills, the uninterrupted run's weights: {same == runs}")
    print(json.dumps({"kills": kills, "runs": runs, "bit_identical": same}))
    raise SystemExit(same != runs)


if __name__ == "__main__":
    main()
