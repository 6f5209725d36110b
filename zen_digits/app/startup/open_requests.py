"""Requests to open files: from the command line, a second start of the program, or macOS."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from zen_digits.app.startup.single_instance import bring_to_front


class FileOpener(QObject):
    """Opens files in a window; those that come before the window is ready wait."""

    def __init__(
        self, window: QWidget, ready: SignalInstance, open_path: Callable[[Path], object]
    ) -> None:
        """``ready`` is emitted once ``open_path`` can be called."""
        super().__init__(window)
        self._window, self._open_path = window, open_path
        self._waiting: list[Path] = []
        self._ready = False
        ready.connect(self._begin)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files in this order, as soon as the window is ready."""
        self._waiting += paths
        if self._ready:
            self._open_waiting()

    def open_in_front(self, paths: Sequence[Path]) -> None:
        """Open files, and bring the window to the front."""
        bring_to_front(self._window)
        self.open(paths)

    def _begin(self) -> None:
        self._ready = True
        self._open_waiting()

    def _open_waiting(self) -> None:
        paths, self._waiting = self._waiting, []
        for path in paths:
            self._open_path(path)


class FileOpenEvents(QObject):
    """Emits ``requested``, with a list of one path, for each QFileOpenEvent of the application."""

    requested = Signal(list)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.requested.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
