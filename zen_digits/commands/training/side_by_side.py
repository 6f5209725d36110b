"""Several processes on this machine that train the runs of an experiment side by side.

The one that the user started is rank 0; it starts the others with the same command, as torchrun
would. Small networks gain more by it than by threads, of which each process has one.
"""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from zen_digits.core.process import own_command
from zen_digits.core.training.free_cores import wanted_threads

_PATIENCE = 20.0  # seconds for a process to end by itself


@contextmanager
def beside(others: int, arguments: Sequence[str]) -> Iterator[Callable[[], None]]:
    """So many other processes with the same arguments, which end with the block.

    Within it, this process is rank 0 of all. Gives what tells the others to stop.
    """
    shared = {
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(_free_port()),
        "WORLD_SIZE": str(others + 1),
        "LOCAL_WORLD_SIZE": str(others + 1),
        "OMP_NUM_THREADS": str(wanted_threads() or 1),
    }
    processes: list[subprocess.Popen[bytes]] = []
    to_stop = processes
    with _environment(shared | {"RANK": "0", "LOCAL_RANK": "0"}):
        try:
            processes += (_start(arguments, rank) for rank in range(1, others + 1))
            to_stop = list(processes)
            yield lambda: _stop(to_stop)
        except BaseException:
            _stop(to_stop)
            raise
        finally:
            for process in processes:
                _end(process)


def _start(arguments: Sequence[str], rank: int) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "RANK": str(rank), "LOCAL_RANK": str(rank)}
    return subprocess.Popen(own_command(*arguments), stdout=subprocess.DEVNULL, env=environment)


def _stop(processes: list[subprocess.Popen[bytes]]) -> None:
    """As Ctrl-C does, which on a terminal reaches all of them anyway; once."""
    while processes:
        processes.pop().terminate()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Wait for a process that is about to end, or end it."""
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextmanager
def _environment(values: dict[str, str]) -> Iterator[None]:
    """Environment variables with these values until the end of the block, and no others after it
    than before: those who meet set some, too."""
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
