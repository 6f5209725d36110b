"""Starts several processes that train together, without a launcher."""

import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from subprocess import CompletedProcess


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def start_together(*commands: Sequence[object]) -> list[CompletedProcess[str]]:
    """Run one command of Python for each rank; what each has printed, and its exit code."""
    group = {
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(free_port()),
        "WORLD_SIZE": str(len(commands)),
        "OMP_NUM_THREADS": "1",
    }
    processes = [
        subprocess.Popen(
            [sys.executable, *map(str, command)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **group, "RANK": str(rank)},
        )
        for rank, command in enumerate(commands)
    ]
    try:
        done = [process.communicate(timeout=300) for process in processes]
    finally:
        for process in processes:
            process.kill()
    return [
        CompletedProcess(process.args, process.returncode, out, err)
        for process, (out, err) in zip(processes, done, strict=True)
    ]
