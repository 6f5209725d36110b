"""Ctrl-C ends a command in one line, with the exit code that shells give it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.ink_file import Drawing, write_ink

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def interrupted_after_a_line(*arguments: object) -> tuple[int, str]:
    """The exit code and standard error of a command that is interrupted once it has printed."""
    return ended_after_a_line(lambda pid: os.killpg(pid, signal.SIGINT), *arguments)


def ended_after_a_line(end: Callable[[int], None], *arguments: object) -> tuple[int, str]:
    """The same of one that is ended; all processes that it has started must end, too.

    A terminal sends Ctrl-C to all of them.
    """
    command = [sys.executable, "-m", "zen_digits", *map(str, arguments)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "OMP_NUM_THREADS": "2"},
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        end(process.pid)
        _, said = process.communicate(timeout=60)  # until all of them have closed standard error
        return process.returncode, said


def test_while_pytorch_is_imported() -> None:
    """An exception there made PyTorch abort the process."""
    assert interrupted_after_a_line("doctor") == (130, "zen-digits: Stopped.\n")


def test_while_files_are_read(tmp_path: Path) -> None:
    write_ink(tmp_path / "ink.jsonl", [Drawing(DIGITS["7"])] * 5000)
    code, said = interrupted_after_a_line("predict", tmp_path / "ink.jsonl")
    assert (code, said) == (130, "zen-digits: Stopped.\n")


def test_processes_that_read_end_with_the_one_that_is_killed(tmp_path: Path) -> None:
    write_ink(tmp_path / "ink.jsonl", [Drawing(DIGITS["7"])] * 5000)
    code, said = ended_after_a_line(
        lambda pid: os.kill(pid, signal.SIGKILL), "predict", tmp_path / "ink.jsonl"
    )
    assert (code, said) == (-signal.SIGKILL, "")
