"""Processes that need not import PyTorch again: copies of one that has, made within milliseconds.

Each has its own memory and can be killed like any other. What a test says about the start of the
program itself, about its imports, or about launchers, needs a process that starts from nothing.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable, Mapping
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from subprocess import CompletedProcess

_SECONDS = 300
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["zen_digits.commands.cli", "zen_digits.core.training.loop"])


class WarmProcess:
    """Runs a function with these arguments; what it prints goes to two files in ``folder``."""

    def __init__(
        self,
        function: Callable[..., object],
        *arguments: object,
        folder: Path,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._printed = [folder / f"{os.urandom(8).hex()}.{name}" for name in ("out", "err")]
        where = (self._printed, dict(environment), os.getcwd())
        self._process: ForkServerProcess = _CONTEXT.Process(
            target=_run, args=(where, function, arguments)
        )
        self._process.start()

    def poll(self) -> int | None:
        """The exit code, or None while it is running."""
        return self._process.exitcode

    def kill(self) -> None:
        """Kill it with SIGKILL, if it is running, and wait for its end."""
        self._process.kill()
        self._process.join()

    def finished(self) -> CompletedProcess[str]:
        """Wait for its end: its exit code, and what it has printed."""
        self._process.join(_SECONDS)
        out, err = (path.read_text(encoding="utf-8") for path in self._printed)
        code = self._process.exitcode
        assert code is not None, f"still running after {_SECONDS} s: {out}{err}"
        return CompletedProcess([], code, out, err)


def zen_digits(*arguments: object) -> None:
    """The program, as ``python -m zen_digits`` starts it."""
    from zen_digits.__main__ import main

    sys.argv = ["zen-digits", *map(str, arguments)]
    sys.exit(main())


def _run(
    where: tuple[list[Path], dict[str, str], str],
    function: Callable[..., object],
    arguments: tuple[object, ...],
) -> None:
    printed, environment, folder = where
    for number, path in enumerate(printed, start=1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), number)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    function(*arguments)
