"""Prints the README's table of networks: each trained from its own defaults, with three seeds.

    python tests/networks_table.py [--seeds N] [NETWORK …]

Without names, all networks are trained except `best`, which takes hours. Close other programs.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from typing import Any

from zen_digits.core.networks import REGISTRY


def train(network: str, seed: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """The first and last event of ``zen-digits train``."""
    command = (sys.executable, "-m", "zen_digits", "train", "--json", "--device", "cpu")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [*command, "--architecture", network, "--seed", str(seed)],
            stdout=subprocess.PIPE, text=True, check=True,
            env={**os.environ, "XDG_DATA_HOME": folder},
        )  # fmt: skip
    lines = done.stdout.splitlines()
    return json.loads(lines[0]), json.loads(lines[-1])


def print_row(network: str, seeds: int) -> None:
    runs = [train(network, seed) for seed in range(seeds)]
    accuracies = [100 * ended["test_accuracy"] for _, ended in runs]
    spread = f" ± {statistics.stdev(accuracies):.2f}" if seeds > 1 else ""
    seconds = statistics.median(ended["train_seconds"] for _, ended in runs)
    print(
        f"| `{network}` | {runs[0][0]['parameters']:,} "
        f"| {statistics.mean(accuracies):.2f}{spread} % | {seconds:.0f} s |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("networks", nargs="*", choices=[*REGISTRY, []], metavar="NETWORK")
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    print(f"| network | parameters | MNIST test, mean ± sd of {options.seeds} seeds "
          f"| seconds on {os.cpu_count()} cores |\n|---|---|---|---|")  # fmt: skip
    for network in options.networks or [name for name in REGISTRY if name != "best"]:
        print_row(network, options.seeds)


if __name__ == "__main__":
    main()
