"""A run whose process is killed goes on as if nothing had been."""

import random
import sys
from pathlib import Path

import pytest
from probes.kills import Program, alike, finished, one_run

OPTIONS = ("--architecture", "dense", "--epochs", "2", "--batch-size", "200", "--device", "cpu")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_killed_run_goes_on_to_the_same_end(tmp_path: Path) -> None:
    program = Program(tmp_path)
    whole = finished(program.start(*OPTIONS))
    end, kills = one_run(program, tmp_path, OPTIONS, random.Random(1), longest=8.0, left=2)
    assert kills > 0
    assert alike(end["model"], whole["model"])
