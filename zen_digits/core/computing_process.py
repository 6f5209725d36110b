"""A process beside this one for what is computed in Python: threads take turns at that."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Generic, TypeVar

from zen_digits.core.process import compute_politely, prepare

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Part = TypeVar("Part")
Answer = TypeVar("Answer")

_SAFE_PATH = "PYTHONSAFEPATH"


class ComputingProcess(Generic[Part, Answer]):
    """Starts a process that computes what it is sent; it ends with this one, however that ends.

    ``make`` is called there, and gives what computes; it, the parts and the answers are pickled.
    Where the process cannot start or has ended, it is never ready.
    """

    def __init__(self, make: Callable[[], Callable[[Part], Answer]]) -> None:
        from multiprocessing import get_context  # takes 10 ms

        context = get_context("spawn")  # the one way that all systems have
        self._connection, other = context.Pipe()
        self._process = context.Process(target=_serve, args=(other, make), daemon=True)
        self._has_started = False
        self._has_ended = not _start(self._process.start)
        other.close()

    @property
    def is_ready(self) -> bool:
        """Whether it would compute at once what it is sent."""
        if not self._has_started and not self._has_ended and self._connection.poll():
            self._has_started = self._receive() is not None
        return self._has_started and not self._has_ended

    def compute(self, part: Part) -> Answer | None:
        """The answer to a part; None where the process did not live to give it."""
        with suppress(OSError):  # then it has ended, and there is no answer to receive
            self._connection.send(part)
        return self._receive()

    def _receive(self) -> Answer | None:
        try:
            answer: Answer = self._connection.recv()
        except (EOFError, OSError):
            self._has_ended = True
            return None
        return answer

    def close(self) -> None:
        """End it; it must not be computing."""
        self._connection.close()
        if self._process.pid is not None:
            self._process.terminate()
            self._process.join()


def _start(start: Callable[[], None]) -> bool:
    """Start a process that Ctrl-C does not reach, and that imports nothing from this folder."""
    try:
        with _safe_path(), _without_interrupts():
            start()
    except OSError:  # the system gives no more processes
        return False
    return True


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Ctrl-C waits; a process that is started meanwhile never gets it, where signals can wait."""
    if sys.platform == "win32":
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # else the start begins with it, which lets Ctrl-C through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _safe_path() -> Iterator[None]:
    """A Python that is started meanwhile does not look into the current folder first."""
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = before


def _serve(connection: Connection, make: Callable[[], Callable[[Part], Answer]]) -> None:
    """Compute until nobody asks any more. Whatever goes wrong ends it: who asked does it then."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        prepare()
        compute_politely()
        compute = make()
        connection.send(True)
        while True:
            connection.send(compute(connection.recv()))
    finally:
        os._exit(0)  # with no traceback, and without looking through what is in memory
