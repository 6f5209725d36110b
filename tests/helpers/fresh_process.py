"""A process of its own, where nothing has been imported."""

import os
import subprocess
import sys


def printed_by(script: str, **environment: str) -> str:
    """What a script prints there, with some more variables in its environment.

    Raises AssertionError with what it says on its error stream, where it fails.
    """
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True, text=True, env=os.environ | environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout
