"""The command line, in this process (fast) or in a subprocess."""

import os
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from subprocess import CompletedProcess

from zen_digits.commands import cli

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def zen_digits(*arguments: object) -> CompletedProcess[str]:
    """Run a command in this process."""
    words = [str(argument) for argument in arguments]
    handlers = [signal.getsignal(number) for number in _SIGNALS]
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        code = cli.main(words)
    for number, handler in zip(_SIGNALS, handlers, strict=True):
        signal.signal(number, handler)
    return CompletedProcess(words, code, out.getvalue(), err.getvalue())


def zen_digits_subprocess(*arguments: object, **environment: str) -> CompletedProcess[str]:
    """Run a command in a subprocess, with these environment variables changed."""
    return subprocess.run(
        [sys.executable, "-m", "zen_digits", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **environment},
    )


def refused(*arguments: object) -> str:
    """Run a command that must be refused; its error message."""
    return error_sentence(zen_digits(*arguments))


def error_sentence(done: CompletedProcess[str]) -> str:
    """The error message of a refused command: one sentence and nothing else."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.startswith("zen-digits: ")
    assert done.stderr.count("\n") == 1
    return done.stderr
