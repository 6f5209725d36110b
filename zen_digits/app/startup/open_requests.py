"""Opens files in the window, whoever hands them over: the command line, a second start, macOS."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from zen_digits.app.startup.single_instance import bring_forward


class Opener(QObject):
    """Opens them once the window has its network; those that come before then wait."""

    def __init__(
        self, window: QWidget, ready: SignalInstance, open_path: Callable[[Path], object]
    ) -> None:
        super().__init__(window)
        self._window, self._open_path = window, open_path
        self._waiting: list[Path] = []
        self._ready = False
        ready.connect(self._begin)

    def open(self, paths: Sequence[Path]) -> None:
        """Open these, in order, as soon as it can be done."""
        self._waiting += paths
        if self._ready:
            self._open_waiting()

    def come_forward(self, paths: Sequence[Path]) -> None:
        """The same for a window that may lie behind others."""
        bring_forward(self._window)
        self.open(paths)

    def _begin(self) -> None:
        self._ready = True
        self._open_waiting()

    def _open_waiting(self) -> None:
        paths, self._waiting = self._waiting, []
        for path in paths:
            self._open_path(path)


class OpenedFiles(QObject):
    """Hears of them from the application; ``asked`` carries a list of one path."""

    asked = Signal(list)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
