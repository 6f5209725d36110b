"""What another process computes once it may begin."""

import time
from collections.abc import Callable
from pathlib import Path


def held_until(path: Path) -> Callable[[int], int]:
    """Wait until there is that file."""
    while not path.exists():
        time.sleep(0.01)
    return abs
