"""A screen reader's side of AT-SPI, for real: Debian's pyatspi on a session bus of its own."""

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

_FOLDER = Path(__file__).parent
_PYTHON = "/usr/bin/python3"  # a virtual environment does not see Debian's packages
_PATIENCE = 60.0  # seconds
_SHOW_ADDRESS = 'echo "$DBUS_SESSION_BUS_ADDRESS"; cat'


def _is_here() -> bool:
    asked = [_PYTHON, "-c", "import pyatspi"]
    has_bus = shutil.which("dbus-run-session") is not None
    has_screen = bool(os.environ.get("DISPLAY"))
    return has_bus and has_screen and Path(_PYTHON).exists() and not _fails(asked)


def _fails(command: list[str]) -> int:
    return subprocess.run(command, capture_output=True, check=False).returncode


NEEDS_AT_SPI = pytest.mark.skipif(
    not _is_here(), reason="there is no X server, dbus-run-session or python3-pyatspi here"
)

Node = dict[str, Any]
"""A part of the window, as ``at_spi_listener`` finds it."""


class _Program:
    """Lines that a process writes, as they come, and lines for it to read."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.rstrip("\n"))

    def tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def next_line(self) -> str:
        return self._lines.get(timeout=_PATIENCE)

    def end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(_PATIENCE)
        self._reading.join(_PATIENCE)
        assert self._process.stdout is not None
        self._process.stdout.close()


class HeardWindow:
    """The window in a process of its own, and a screen reader's ears in another."""

    def __init__(self, window: _Program, listener: _Program) -> None:
        self._window, self._listener = window, listener
        self.said: list[tuple[str, bool]] = []
        """Each text, and whether it was urgent."""
        self.changed: list[str] = []
        """The names of what had another value."""

    def do(self, line: str) -> None:
        """Let the window do something: see ``at_spi_window``."""
        self._window.tell(line)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Listen until a condition holds; queue.Empty where nothing more is heard."""
        while not condition():
            self._hear()

    def hear_said(self, start: str) -> tuple[str, bool]:
        """Listen until something is said that begins so."""

        def found() -> list[tuple[str, bool]]:
            return [each for each in self.said if each[0].startswith(start)]

        self.wait_for(lambda: bool(found()))
        return found()[-1]

    def tree(self) -> Node:
        """The window as a screen reader finds it now."""
        self._listener.tell("tree")
        while (answer := self._hear()).get("trees") is None:
            pass
        (application,) = answer["trees"]
        return application  # type: ignore[no-any-return]

    def _hear(self) -> dict[str, Any]:
        heard: dict[str, Any] = json.loads(self._listener.next_line())
        if "said" in heard:
            self.said.append((heard["said"], heard["urgent"]))
        elif "changed" in heard:
            self.changed.append(heard["changed"])
        return heard


def all_nodes(node: Node) -> Iterator[Node]:
    """A part and all in it, in the order of the tree."""
    yield node
    for part in node["parts"]:
        yield from all_nodes(part)


@contextmanager
def heard_window() -> Iterator[HeardWindow]:
    """The window, shown and able to read, with somebody who listens from before it is there."""
    # The bus goes on for a moment with what lies there.
    place = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    with place as folder, ExitStack() as after:
        environment = {**os.environ, "XDG_RUNTIME_DIR": folder, "XDG_DATA_HOME": folder}
        bus = _start(after, ["dbus-run-session", "--", "sh", "-c", _SHOW_ADDRESS], environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.next_line()
        listener = _start(after, [_PYTHON, str(_FOLDER / "at_spi_listener.py")], environment)
        while "ready" not in listener.next_line():
            pass
        environment |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        window = _start(after, [sys.executable, str(_FOLDER / "at_spi_window.py")], environment)
        while window.next_line() != "loaded":
            pass
        yield HeardWindow(window, listener)


def _start(after: ExitStack, command: list[str], environment: dict[str, str]) -> _Program:
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment)
    program = _Program(process)
    after.callback(program.end)
    return program
