"""Imports what derives classes from Qt's, on the main thread, while the window goes on answering.

Below Python 3.12 PySide keeps its classes in a table, in which the main thread looks up the class
of each object of Qt's without Python's lock. Where another thread adds a class at that moment, the
program crashes: so nothing that does may be imported there.
"""

import importlib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from threading import current_thread, main_thread

from PySide6 import QtCore, QtGui, QtWidgets

from zen_digits.core.errors import InputError, broken_installation

PLOTTING = "zen_digits.app.common.plotting"
_PIECE = 0.004  # seconds

_Done = Callable[[], object]
_Failed = Callable[[InputError], object]
_waiting: dict[str, list[tuple[_Done, _Failed]]] = {}  # for modules that are being imported


def import_on_main_thread(name: str, done: _Done, failed: _Failed) -> None:
    """Import a module, then call ``done``; or ``failed``, where it is missing or broken.

    The window handles events meanwhile: should one of them ask for the same, it waits.
    """
    if name in _waiting:
        _waiting[name].append((done, failed))
        return
    _waiting[name] = [(done, failed)]
    error = None if sys.modules.get(name) else _attempt(name)
    for done, failed in _waiting.pop(name):
        done() if error is None else failed(error)


def _attempt(name: str) -> InputError | None:
    try:
        with _answering() as pauses:
            _make_classes(pauses)
            importlib.import_module(name)
    except (ImportError, OSError) as error:
        return broken_installation(error)
    return None


def _make_classes(pauses: "_Pauses") -> None:
    """Make all of Qt's classes: PySide makes each when it is first asked for, and pyqtgraph asks
    for all of them at once."""
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            pauses.pause()


@contextmanager
def _answering() -> "Iterator[_Pauses]":
    pauses = _Pauses()
    sys.meta_path.insert(0, pauses)
    try:
        yield pauses
    finally:
        sys.meta_path.remove(pauses)


class _Pauses(MetaPathFinder):
    """Finds no module; but lets Qt handle what has happened before another one is imported."""

    def __init__(self) -> None:
        self._resumed = time.perf_counter()

    def find_spec(self, *_: object) -> None:
        if current_thread() is main_thread():
            self.pause()

    def pause(self) -> None:
        """If it has been a while."""
        if time.perf_counter() > self._resumed + _PIECE:
            self._resumed = float("inf")  # not again within what is handled now
            QtCore.QCoreApplication.processEvents()
            self._resumed = time.perf_counter()
