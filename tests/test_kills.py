"""A run whose process is killed is resumed to the same end."""

import signal
import sys
from pathlib import Path

import pytest
from helpers.dataset_files import write_small_mnist
from probes.kills import Program, alike, finished, wait_for_checkpoint

OPTIONS = ("--architecture", "dense", "--epochs", "20", "--batch-size", "100",
           "--device", "cpu")  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_killed_run_is_resumed_to_the_same_end(tmp_path: Path) -> None:
    options = (*OPTIONS, "--data", str(write_small_mnist(tmp_path / "mnist")))
    uninterrupted = Program(tmp_path / "uninterrupted").start(*options)
    program = Program(tmp_path / "killed")
    process = program.start(*options)
    run = wait_for_checkpoint(tmp_path / "killed", process)
    process.kill()
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    end = finished(program.start("--resume", run))
    assert alike(end["model"], finished(uninterrupted)["model"])
