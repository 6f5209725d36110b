"""A run whose process is killed is resumed to the same end."""

import json
import os
import signal
import sys
from pathlib import Path

import pytest
from helpers.dataset_files import write_small_mnist
from helpers.warm_process import WarmProcess, zen_digits
from probes.kills import alike, wait_for_checkpoint

from zen_digits.core.training import loop

OPTIONS = ("--architecture", "dense", "--epochs", "20", "--batch-size", "100",
           "--device", "cpu")  # fmt: skip


def train(*options: object) -> None:
    """``zen-digits train`` with a checkpoint every 0.3 seconds."""
    loop.CHECKPOINT_SECONDS = 0.3
    zen_digits("train", "--json", *options)


def start(folder: Path, *options: object) -> WarmProcess:
    """For the same bits, the same number of threads."""
    data = {**os.environ, "XDG_DATA_HOME": str(folder), "OMP_NUM_THREADS": "1"}
    return WarmProcess(train, *options, folder=folder, environment=data)


def network(process: WarmProcess) -> str:
    done = process.finished()
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout.splitlines()[-1])["model"])


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_killed_run_is_resumed_to_the_same_end(tmp_path: Path) -> None:
    options = (*OPTIONS, "--data", write_small_mnist(tmp_path / "mnist"))
    uninterrupted = start(tmp_path / "uninterrupted", *options)
    process = start(tmp_path / "killed", *options)
    run = wait_for_checkpoint(tmp_path / "killed", process)
    process.kill()
    assert process.poll() == -signal.SIGKILL
    resumed = start(tmp_path / "killed", "--resume", run)
    assert alike(network(resumed), network(uninterrupted))
