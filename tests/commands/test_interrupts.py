"""Ctrl-C ends a command in one line, with the exit code that shells give it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.drawings import DIGITS

from zen_digits.core.ink.ink_file import Drawing, write_ink

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def interrupted_after_a_line(*arguments: object) -> tuple[int, str]:
    """The exit code and standard error of a command that is interrupted once it has printed."""
    command = [sys.executable, "-m", "zen_digits", *map(str, arguments)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        os.kill(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=60)
        return process.returncode, said


def test_while_pytorch_is_imported() -> None:
    """An exception there made PyTorch abort the process."""
    assert interrupted_after_a_line("doctor") == (130, "zen-digits: Stopped.\n")


def test_while_files_are_read(tmp_path: Path) -> None:
    write_ink(tmp_path / "ink.jsonl", [Drawing(DIGITS["7"])] * 5000)
    code, said = interrupted_after_a_line("predict", tmp_path / "ink.jsonl")
    assert (code, said) == (130, "zen-digits: Stopped.\n")
