"""Starts several processes that train together, without a launcher."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

from helpers.warm_process import WarmProcess


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def start_together(
    folder: Path, *programs: tuple[Callable[..., object], *tuple[object, ...]]
) -> list[CompletedProcess[str]]:
    """Run a function, with arguments, for each rank; what each has printed, and its exit code."""
    group = {
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(free_port()),
        "WORLD_SIZE": str(len(programs)),
    }
    processes = [
        WarmProcess(*program, folder=folder, environment={**os.environ, **group, "RANK": str(rank)})
        for rank, program in enumerate(programs)
    ]
    try:
        return [process.finished() for process in processes]
    finally:
        for process in processes:
            process.kill()
