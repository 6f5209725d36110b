"""Shows where the time goes from ``zen-digits train --preset quick`` to a trained network.

    python tests/probes/train_start.py [--times 5] [TRAIN OPTIONS …]

Each run is a process of its own, and so is each ``import torch`` that it is compared with, in turn.
Prints a table of medians in seconds; the last line is JSON.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

PHASES = {
    "program": "Python, and the program's own modules until the command runs",
    "torch_begins": "arguments, and all that comes before PyTorch",
    "torch": "import torch",
    "prepared": "the data's last part, the run's folder, the training's modules",
    "started": "images to tensors, the network, its first layer fitted",
    "first_batch": "the first batch",
    "last_batch": "all other batches",
    "validated": "validation",
    "tested": "checkpoint, test, the network's card",
    "ended": "saving, and the end of the process",
}
"""What passes until each moment, in order; data are read beside ``import torch``."""


class Moments:
    """Seconds since the process began, by the name of the moment."""

    def __init__(self, began: float) -> None:
        self.began = began
        self.seconds: dict[str, float] = {}

    def note(self, name: str) -> None:
        self.seconds[name] = time.monotonic() - self.began


class TorchFinder(MetaPathFinder):
    """Notes when ``import torch`` begins and ends."""

    def __init__(self, moments: Moments) -> None:
        self.moments = moments

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != "torch":
            return None
        self.moments.note("torch_begins")
        spec = PathFinder.find_spec(name, path)
        assert spec is not None
        assert spec.loader is not None
        _note_end(spec.loader, self.moments)
        return spec


def _note_end(loader: Loader, moments: Moments) -> None:
    execute = loader.exec_module

    def execute_and_note(module: ModuleType) -> None:
        execute(module)
        moments.note("torch")

    loader.exec_module = execute_and_note  # type: ignore[method-assign]


def watched(drive: Any, moments: Moments) -> Any:
    """``drive``, which also notes when the first and the last of its events came."""
    from zen_digits.core.training.events import BatchDone, EpochDone, RunEnded, RunStarted

    def noting(*arguments: Any, **options: Any) -> Iterator[Any]:
        moments.note("prepared")
        for event in drive(*arguments, **options):
            match event:
                case RunStarted():
                    moments.note("started")
                case BatchDone():
                    moments.note("last_batch")
                    if "first_batch" not in moments.seconds:
                        moments.note("first_batch")
                case EpochDone():
                    moments.note("validated")
                case RunEnded():
                    moments.note("tested")
            yield event

    return noting


def train(began: float, options: list[str]) -> None:
    """Run the command as the program does, and print the moments after its own last line."""
    moments = Moments(began)
    sys.meta_path.insert(0, TorchFinder(moments))
    from zen_digits.core.process import prepare, prepare_to_end

    assert not prepare()
    from zen_digits.core.training import session

    session.drive = watched(session.drive, moments)
    from zen_digits.commands import cli

    moments.note("program")
    code = cli.main(["train", "--json", "--device", "cpu", *options])
    print(json.dumps(moments.seconds), flush=True)
    prepare_to_end()
    raise SystemExit(code)


def one_run(options: list[str]) -> dict[str, float]:
    """The moments of one run, the last of them the end of its process."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_DATA_HOME": folder}
        began = time.monotonic()
        command = [sys.executable, __file__, "--began", str(began), *options]
        done = subprocess.run(
            command, stdout=subprocess.PIPE, text=True, check=True, env=environment
        )
        ended = time.monotonic() - began
    return {**json.loads(done.stdout.splitlines()[-1]), "ended": ended}


def import_torch() -> float:
    probe = Path(__file__).with_name("import_torch.py")
    done = subprocess.run(
        [sys.executable, str(probe)], stdout=subprocess.PIPE, text=True, check=True
    )
    return float(json.loads(done.stdout)["seconds"])


def report(runs: list[dict[str, float]], imports: list[float]) -> None:
    """Print how long each phase took, and the figures as JSON."""
    phases: dict[str, float] = {}
    before = ["began", *PHASES]
    for previous, name in zip(before, PHASES, strict=False):
        phases[name] = statistics.median(run[name] - run.get(previous, 0.0) for run in runs)
        print(f"{phases[name]:6.2f}  {PHASES[name]}")
    torch_seconds = statistics.median(imports)
    figures = {
        "import_torch": torch_seconds,
        "first_batch": statistics.median(run["first_batch"] for run in runs),
        "first_batch_at_most": 1.25 * torch_seconds + 0.5,
        "trained": statistics.median(run["tested"] for run in runs),
        "ended": statistics.median(run["ended"] for run in runs),
    }
    print(json.dumps({**figures, "phases": phases}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--began", type=float, help=argparse.SUPPRESS)
    known, options = parser.parse_known_args()
    options = options or ["--preset", "quick"]
    if known.began is not None:
        train(known.began, options)
    runs, imports = [], []
    for _ in range(known.times):
        imports.append(import_torch())
        runs.append(one_run(options))
    report(runs, imports)


if __name__ == "__main__":
    main()
