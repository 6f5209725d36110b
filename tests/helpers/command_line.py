"""The command line: here, which is quick, or in a process of its own."""

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
    """Run a command in a process of its own, with these changes to its environment."""
    return subprocess.run(
        [sys.executable, "-m", "zen_digits", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **environment},
    )


def refused(*arguments: object) -> str:
    """The one error_sentence of a command that must be refused."""
    return error_sentence(zen_digits(*arguments))


def error_sentence(done: CompletedProcess[str]) -> str:
    """What a refused command says: one error_sentence, and nothing but it."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.startswith("zen-digits: ")
    assert done.stderr.count("\n") == 1
    return done.stderr
