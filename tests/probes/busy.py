"""Times a training beside loops that keep every core busy, and compares it with an idle machine.

    python tests/probes/busy.py [--times 5] [--loops 2] [--window] [NAME]

NAME is a preset's, or a network's, which is trained for one epoch; without one it is `dense`. The
runs take turns: idle, busy, idle, … ``OMP_NUM_THREADS`` is not passed on, since a user's shell does
not set it. Prints each run; the last line is JSON, with medians.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from zen_digits.core.config.presets import PRESETS

LOOP = "import os; parent = os.getppid()\nwhile os.getppid() == parent: pass"  # when it is killed


@contextmanager
def loops(count: int) -> Iterator[None]:
    """Beside so many programs that compute without end."""
    processes = [subprocess.Popen([sys.executable, "-c", LOOP]) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def command(name: str, *, window: bool) -> list[str]:
    """What trains, and prints its ``train_seconds`` in a line of JSON at the end."""
    if window:
        return [str(Path(__file__).with_name("same_training.py")), "0", name]
    options = ["--preset", name] if name in PRESETS else ["--architecture", name, "--epochs", "1"]
    return ["-m", "zen_digits", "train", "--json", "--device", "cpu", *options]


def train_seconds(arguments: list[str]) -> float:
    """Seconds of training alone, in a process and a data folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_DATA_HOME": folder, "XDG_RUNTIME_DIR": folder}
        environment.pop("OMP_NUM_THREADS", None)
        done = subprocess.run(
            [sys.executable, *arguments],
            stdout=subprocess.PIPE, text=True, check=True, env=environment,
        )  # fmt: skip
    return float(json.loads(done.stdout.splitlines()[-1])["train_seconds"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--loops", type=int, default=os.cpu_count())
    parser.add_argument("--window", action="store_true")
    parser.add_argument("name", nargs="?", default="dense")
    known = parser.parse_args()
    arguments = command(known.name, window=known.window)
    seconds: dict[str, list[float]] = {"idle": [], "busy": []}
    for _ in range(known.times):
        for name, count in (("idle", 0), ("busy", known.loops)):
            with loops(count):
                seconds[name].append(train_seconds(arguments))
            print(f"{name}: {seconds[name][-1]:.2f} s", flush=True)
    idle, busy = (statistics.median(seconds[name]) for name in ("idle", "busy"))
    print(json.dumps({"idle": idle, "busy": busy, "ratio": busy / idle, "loops": known.loops}))


if __name__ == "__main__":
    main()
