"""What the benchmarks share: processes, probes, and a row of the table of figures."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

PROBES = Path(__file__).parents[1] / "probes"


def python(*arguments: object, threads: int | None = None) -> str:
    """The standard output of a fresh Python process with an empty data folder.

    It chooses its ``threads`` itself unless they are given: a user's shell does not set
    ``OMP_NUM_THREADS``, nor what would compile every module anew, as no installed program does.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_DATA_HOME": folder, "XDG_RUNTIME_DIR": folder}
        for name in ("OMP_NUM_THREADS", "PYTHONDONTWRITEBYTECODE"):
            environment.pop(name, None)
        if threads is not None:
            environment["OMP_NUM_THREADS"] = str(threads)
        done = subprocess.run(
            [sys.executable, *map(str, arguments)],
            stdout=subprocess.PIPE, text=True, check=True, env=environment,
        )  # fmt: skip
    return done.stdout


def seconds_of(*arguments: object) -> float:
    """How long a fresh Python process takes, from its start to its end."""
    began = time.monotonic()
    python(*arguments)
    return time.monotonic() - began


def probe(name: str, *arguments: object, threads: int | None = None) -> dict[str, float]:
    """The figures that a program in ``probes`` prints as its last line."""
    figures: dict[str, float] = json.loads(
        python(PROBES / f"{name}.py", *arguments, threads=threads).splitlines()[-1]
    )
    return figures


def train(
    *options: object, launcher: tuple[str, ...] = (), threads: int | None = None
) -> dict[str, float]:
    """The last event of ``zen-digits train``."""
    words = ("-m", "zen_digits", "train", "--json", "--device", "cpu", *options)
    output = python(*launcher, *words, threads=threads)
    ended: dict[str, float] = json.loads(output.splitlines()[-1])
    return ended


def ratio(numerators: Iterable[float], denominators: Iterable[float]) -> float:
    """The median of the ratios of pairs that were measured in turn."""
    return statistics.median(a / b for a, b in zip(numerators, denominators, strict=True))


def row(figure: str, measured: str, goal: str) -> None:
    print(f"{figure:<62} {measured:>26}   {goal}", flush=True)
