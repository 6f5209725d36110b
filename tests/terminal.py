"""The command line in a process of its own."""

import os
import subprocess
import sys


def zen_digits(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, with these changes to its environment."""
    return subprocess.run(
        [sys.executable, "-m", "zen_digits", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **environment},
    )


def refused(*arguments: object, **environment: str) -> str:
    """The one sentence of a command that must be refused."""
    done = zen_digits(*arguments, **environment)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.startswith("zen-digits: ")
    assert done.stderr.count("\n") == 1
    return done.stderr
