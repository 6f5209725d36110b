"""One window per user: a second start sends its files to the running instance and ends."""

from __future__ import annotations

import hmac
import os
import struct
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from zen_digits.app.startup.meeting_place import (
    KEY_BYTES,
    meeting_folder,
    new_key,
    read_key,
    server_name,
)

_TIMEOUT = 2000  # ms for all that two instances say to each other
_MOST_BYTES = 1_000_000  # of a message
_MOST_FILES = 1000
_LENGTH = struct.Struct(">I")  # goes before a message


def send_to_running_instance(files: Sequence[Path]) -> bool:
    """Let the instance that runs with the same data folder open the files.

    Returns False if none runs, or none that answers in 2 s: it may hang, or not be ours.
    """
    folder = meeting_folder()
    key = read_key(folder) if folder else None
    name = server_name(folder, key) if folder and key else None
    message = _message(files)
    if key is None or name is None or len(message) > _MOST_BYTES or len(files) > _MOST_FILES:
        return False
    socket, deadline = QLocalSocket(), QDeadlineTimer(_TIMEOUT)
    socket.connectToServer(name)
    if not socket.waitForConnected(deadline.remainingTime()) or not _shows(socket, key, deadline):
        socket.abort()
        return False
    socket.write(_LENGTH.pack(len(message)) + message)
    socket.flush()
    # The other end hangs up once it has read all of it.
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    return socket.state() == gone or socket.waitForDisconnected(deadline.remainingTime())


def _shows(socket: QLocalSocket, key: bytes, deadline: QDeadlineTimer) -> bool:
    """Whether the other end shows the key in time."""
    while socket.bytesAvailable() < KEY_BYTES:
        if not socket.waitForReadyRead(deadline.remainingTime()):
            return False
    return hmac.compare_digest(bytes(socket.read(KEY_BYTES).data()), key)


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
        with suppress(OSError):  # without a place to meet, each start opens a window
            self._listen()

    def _listen(self) -> None:
        if (folder := meeting_folder()) is None:
            return
        self._key = new_key(folder)
        if name := server_name(folder, self._key):
            QLocalServer.removeServer(name)  # left behind by a crash
            self._server.listen(name)

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_LENGTH.size + _MOST_BYTES)
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(_TIMEOUT, socket, socket.abort)
            socket.write(self._key)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Take a message once it is whole."""
        if socket.bytesAvailable() < _LENGTH.size:
            return
        (length,) = _LENGTH.unpack(socket.peek(_LENGTH.size).data())
        if length > _MOST_BYTES:
            socket.abort()
        elif socket.bytesAvailable() >= _LENGTH.size + length:
            message = bytes(socket.read(_LENGTH.size + length).data())[_LENGTH.size :]
            socket.disconnectFromServer()
            with suppress(ValueError):
                self.started_again.emit(_paths(message))


def _message(files: Sequence[Path]) -> bytes:
    """Paths as the system has them, each followed by a zero; not every name is UTF-8."""
    return b"".join(os.fsencode(file.absolute()) + b"\0" for file in files)


def _paths(message: bytes) -> list[Path]:
    """The paths of a message; raises ValueError for one that this program did not send."""
    *names, rest = message.split(b"\0")
    paths = [Path(os.fsdecode(name)) for name in names]
    if rest or len(paths) > _MOST_FILES or not all(path.is_absolute() for path in paths):
        raise ValueError("this is not a list of paths")
    return paths


def bring_to_front(window: QWidget) -> None:
    """Show a window in front of all others, even if it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
