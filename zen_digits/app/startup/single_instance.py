"""One window for each user: a second start hands its files to the first and brings it forward."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from zen_digits.core.files import data_folder

_PATIENCE = 1000  # ms for a first instance to answer
_LONGEST = 100_000  # bytes of what a second start may say


def handed_over(files: Sequence[Path]) -> bool:
    """Whether another instance runs with the same data folder; it then opens the files."""
    socket = QLocalSocket()
    socket.connectToServer(_name())
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode())
    written = socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return written


class FirstInstance(QObject):
    """Listens for later starts, on a local socket that only this user can reach.

    ``started_again`` carries the paths that the later start was given.
    """

    started_again = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        QLocalServer.removeServer(_name())  # left behind by a crash
        self._server.listen(_name())

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(lambda: self._hear(socket))
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        said = bytes(socket.read(_LONGEST).data())
        socket.deleteLater()
        try:
            names = json.loads(said)
        except ValueError:
            return
        if isinstance(names, list):
            self.started_again.emit([Path(name) for name in names if isinstance(name, str)])


def bring_forward(window: QWidget) -> None:
    """Show a window before all others, also where it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _name() -> str:
    digest = hashlib.sha256(str(data_folder()).encode()).hexdigest()
    return f"zen-digits-{digest[:16]}"
