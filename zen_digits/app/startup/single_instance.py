"""One window per user: a second start sends its files to the running instance and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from zen_digits.core.files import data_folder

_TIMEOUT = 1000  # ms for the running instance to answer
_MAX_BYTES = 100_000  # of a message


def send_to_running_instance(files: Sequence[Path]) -> bool:
    """Let the instance that runs with the same data folder open the files; False if none runs."""
    socket = QLocalSocket()
    socket.connectToServer(_server_name())
    if not socket.waitForConnected(_TIMEOUT):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode())
    written = socket.waitForBytesWritten(_TIMEOUT)
    socket.disconnectFromServer()
    return written


class InstanceServer(QObject):
    """Listens for later starts, on a local socket that only this user can reach.

    ``started_again`` carries the paths that the later start was given.
    """

    started_again = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        QLocalServer.removeServer(_server_name())  # left behind by a crash
        self._server.listen(_server_name())

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(lambda: self._receive(socket))
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._receive(socket)

    def _receive(self, socket: QLocalSocket) -> None:
        message = bytes(socket.read(_MAX_BYTES).data())
        socket.deleteLater()
        try:
            names = json.loads(message)
        except ValueError:
            return
        if isinstance(names, list):
            self.started_again.emit([Path(name) for name in names if isinstance(name, str)])


def bring_to_front(window: QWidget) -> None:
    """Show a window in front of all others, even if it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _server_name() -> str:
    digest = hashlib.sha256(str(data_folder()).encode()).hexdigest()
    return f"zen-digits-{digest[:16]}"
